import { runNode } from '../../contract/define-node.ts';
import { lost, readRecipient } from '../../shared/node-errors.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { contacts, channels }) => {
  const read = items.map((item) => readRecipient(channels, item.input.phone, 'phone'));
  const wanted = items.flatMap((item, index) => {
    const found = read[index];
    if (!found || 'error' in found) return [];
    return [{ kind: found.channel.addressKinds.contact, value: found.address, name: item.input.name.trim() }];
  });
  const found = wanted.length > 0 ? await contacts.findOrCreate(wanted) : [];
  let next = 0;
  return read.map((asked) => {
    if ('error' in asked) return asked;
    const answer = found[next];
    next += 1;
    if (!answer) return { error: lost };
    const { contact, created } = answer;
    const { id, name } = contact;
    const by = (kind: string) => (asked.channel.addressKinds.contact === kind ? asked.address : '');
    const [phone, email] = [contact.phone ?? by('phone'), contact.email ?? by('email')];
    return { port: 'next', output: { id, name, phone, email, created }, contact };
  });
});
