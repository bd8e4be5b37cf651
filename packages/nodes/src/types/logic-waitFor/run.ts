import { durationMs, type NodeResult } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { node } from './node.ts';
import { readCondition } from './read-condition.ts';
import { happened } from './what-happened.ts';

export const run = runNode(node, (items, { now, channels }) =>
  Promise.all(
    items.map(async (item): Promise<NodeResult> => {
      const { conditions, timeout } = item.input;
      const around = { ...item, channels };
      if (item.answer) return happened(conditions, item.answer, around);
      const read = await Promise.all(conditions.map((condition, index) => readCondition(condition, `conditions.${index}.value`, around)));
      const wrong = read.find((one) => 'error' in one);
      if (wrong) return wrong;
      const keys = read.flatMap((one) => ('key' in one ? [one] : []));
      return { wait: { keys, dueAt: timeout ? now + durationMs(timeout) : null } };
    }),
  ),
);
