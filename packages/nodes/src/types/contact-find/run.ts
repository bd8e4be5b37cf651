import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readRecipient } from '../../shared/node-errors.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { contacts, channels }) =>
  askTogether(
    items,
    ({ input }) => {
      const who = input.who.trim();
      if (who === '') return { result: { port: 'none', output: {} } };
      const read = readRecipient(channels, who, 'who');
      return { ask: 'error' in read ? { id: who } : { kind: read.channel.addressKinds.contact, value: read.address } };
    },
    (wanted) => contacts.find(wanted),
    (contact) => {
      if (contact === null) return { port: 'none', output: {} };
      const { id, name, phone, email } = contact;
      return { port: 'found', output: { id, name, phone: phone ?? '', email: email ?? '' }, contact };
    },
  ),
);
