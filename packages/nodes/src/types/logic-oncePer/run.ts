import { durationMs } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { accountScope } from '../../shared/account-scope.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readKey } from '../../shared/read-key.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { once, now }) =>
  askTogether(
    items,
    ({ workflowId, nodeId, input: { key, scope, forget } }) => {
      const read = readKey(key);
      if ('error' in read) return { result: read };
      return {
        ask: {
          scopeId: scope === 'account' ? accountScope : workflowId,
          key: scope === 'step' ? `step|${nodeId}|${read.key}` : `key|${read.key}`,
          expiresAt: forget ? now + durationMs(forget) : null,
        },
      };
    },
    (wanted) => once.claim(wanted),
    (isNew, _item, { key }) => ({ port: isNew ? 'new' : 'seen', output: { key: key.replace(/^(step\|[^|]*|key)\|/, '') } }),
  ),
);
