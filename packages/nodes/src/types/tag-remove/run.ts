import { runNode } from '../../contract/define-node.ts';
import { noContact } from '../../shared/node-errors.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { tags }) => {
  const changes = items.flatMap(({ contactId, input }) => (contactId ? [{ contactId, tag: input.tag.trim() }] : []));
  if (changes.length > 0) await tags.remove(changes);
  return items.map(({ contactId, input }) =>
    contactId ? { port: 'next', output: { tag: input.tag.trim() }, relabels: true } : { error: noContact },
  );
});
