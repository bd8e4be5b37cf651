import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readKey } from '../../shared/read-key.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { locks }) =>
  askTogether(
    items,
    ({ runId, input }) => {
      const read = readKey(input.key);
      return 'error' in read ? { result: read } : { ask: { runId, key: read.key } };
    },
    async (wanted) => {
      await locks.release(wanted.map(({ runId, key }) => ({ runId, key: `lock|${key}` })));
      return wanted;
    },
    ({ key }) => ({ port: 'next', output: { key } }),
  ),
);
