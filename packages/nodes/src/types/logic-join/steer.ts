import { durationMs } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ need, count, others, timeout }, { now }) => ({
    join: {
      need: need === 'all' ? 'all' : need === 'any' ? 1 : count,
      others: need === 'all' ? 'stop' : others,
      dueAt: timeout ? now + durationMs(timeout) : null,
    },
  }),
});
