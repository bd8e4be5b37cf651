import { runNode } from '../../contract/define-node.ts';
import { lost, readPhone } from '../../shared/node-errors.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { contacts }) => {
  const read = items.map((item) => readPhone(item.input.phone, 'phone'));
  const wanted = items.flatMap((item, index) => {
    const phone = read[index];
    return phone && 'phone' in phone ? [{ kind: 'phone' as const, value: phone.phone, name: item.input.name.trim() }] : [];
  });
  const found = wanted.length > 0 ? await contacts.findOrCreate(wanted) : [];
  let next = 0;
  return read.map((phone) => {
    if ('error' in phone) return phone;
    const answer = found[next];
    next += 1;
    if (!answer) return { error: lost };
    const { contact, created } = answer;
    return { port: 'next', output: { id: contact.id, name: contact.name, phone: contact.phone ?? phone.phone, created }, contact };
  });
});
