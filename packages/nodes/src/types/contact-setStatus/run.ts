import { runNode } from '../../contract/define-node.ts';
import { changeContact } from '../../shared/change-contact.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { contacts }) =>
  changeContact(items, contacts, {
    set: ({ status }) => ({ status }),
    output: ({ status }) => ({ status }),
  }),
);
