import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { noContact } from '../../shared/node-errors.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { groups }) =>
  askTogether(
    items,
    ({ contactId, input }) => (contactId ? { ask: { contactId, group: input.group.trim() } } : { result: { error: noContact } }),
    (wanted) => groups.has(wanted),
    (member) => ({ port: member ? 'yes' : 'no', output: { member } }),
  ),
);
