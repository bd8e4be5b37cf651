import { nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { groups }) =>
  askTogether(
    items,
    ({ input }) => ({ ask: input.group.trim() }),
    (wanted) => groups.count(wanted),
    (count) => (count === null ? { error: nodeError('group.unknown', {}, 'group') } : { port: 'next', output: { count } }),
  ),
);
