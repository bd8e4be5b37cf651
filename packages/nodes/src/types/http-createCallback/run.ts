import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { callbacks }) =>
  askTogether(
    items,
    ({ runId, nodeId }) => ({ ask: { runId, nodeId } }),
    (wanted) => callbacks.create(wanted),
    ({ url, token }) => ({ port: 'next', output: { url, token } }),
  ),
);
