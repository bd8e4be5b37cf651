import { askTogether } from '../contract/ask-together.ts';
import { runNode } from '../contract/define-node.ts';
import { noContact } from '../contract/error-result.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { groups }) =>
  askTogether(
    items,
    ({ contactId, input }) => (contactId ? { ask: { contactId, group: input.group.trim() } } : { result: { error: noContact } }),
    (wanted) => groups.has(wanted),
    (member) => ({ port: member ? 'yes' : 'no', output: { member } }),
  ),
);
