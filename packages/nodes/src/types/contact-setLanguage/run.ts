import { runNode } from '../../contract/define-node.ts';
import { changeContact } from '../../shared/change-contact.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { contacts }) =>
  changeContact(items, contacts, {
    set: ({ language }) => ({ language: language.trim() || null }),
    output: ({ language }) => ({ language: language.trim() }),
  }),
);
