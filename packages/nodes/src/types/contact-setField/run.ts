import { runNode } from '../../contract/define-node.ts';
import { changeContact } from '../../shared/change-contact.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { contacts }) =>
  changeContact(items, contacts, {
    set: ({ field, value }) => ({
      field: { key: field.trim().replace(/^contact\.fields\.|^fields\./, ''), value: value === '' ? null : value },
    }),
    output: ({ field, value }) => ({ field: field.trim(), value }),
  }),
);
