import { runNode } from '../../contract/define-node.ts';
import { noContact } from '../../shared/node-errors.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { groups }) => {
  const changes = items.flatMap(({ contactId, input }) => (contactId ? [{ contactId, group: input.group.trim() }] : []));
  if (changes.length > 0) await groups.remove(changes);
  return items.map(({ contactId, input }) =>
    contactId ? { port: 'next', output: { group: input.group.trim() }, relabels: true } : { error: noContact },
  );
});
