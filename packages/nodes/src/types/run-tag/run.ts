import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readTag } from '../../shared/read-tag.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { runs }) =>
  askTogether(
    items,
    ({ runId, input }) => {
      const read = readTag(input.name, input.value);
      return 'error' in read ? { result: read } : { ask: { runId, ...read.tag } };
    },
    async (tags) => {
      await runs.tag(tags);
      return tags;
    },
    ({ name, value }) => ({ port: 'next', output: { name, value } }),
  ),
);
