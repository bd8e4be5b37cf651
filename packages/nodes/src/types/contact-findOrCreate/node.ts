import { template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { recipientField } from '../../shared/recipient-fields.ts';

export const node = defineNode({
  type: 'contact.findOrCreate',
  kind: 'effect',
  group: 'contact',
  contact: 'sets',
  title: 'Find or create contact',
  help: 'Finds the contact with a phone number or an e-mail address, or makes one; from here on the run is about this contact.',
  icon: 'user-plus',
  synonyms: ['person', 'lookup', 'new contact'],
  input: z.object({
    phone: recipientField({ title: 'Phone number or e-mail address' }).default('{{ trigger.from }}'),
    name: template({ title: 'Name', help: 'Only for a new contact.', max: 200, optional: true }).default(''),
  }),
  output: z.object({ id: z.string(), name: z.string(), phone: z.string(), email: z.string(), created: z.boolean() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: (_, t) => t('steps.contact.byPhone'),
});
