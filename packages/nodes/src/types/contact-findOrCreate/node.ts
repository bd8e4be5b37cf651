import { template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { phoneField } from '../../shared/phone-field.ts';

export const node = defineNode({
  type: 'contact.findOrCreate',
  kind: 'effect',
  group: 'contact',
  contact: 'sets',
  title: 'Find or create contact',
  help: 'Finds the contact with a phone number, or makes one; from here on the run is about this contact.',
  icon: 'user-plus',
  synonyms: ['person', 'lookup', 'new contact'],
  input: z.object({
    phone: phoneField({ title: 'Phone number' }).default('{{ trigger.from }}'),
    name: template({ title: 'Name', help: 'Only for a new contact.', max: 200, optional: true }).default(''),
  }),
  output: z.object({ id: z.string(), name: z.string(), phone: z.string(), created: z.boolean() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: (_, t) => t('steps.contact.byPhone'),
  fixtures: [
    { name: 'the sender', input: {}, port: 'next', output: { phone: '+46701740612', created: true } },
    { name: 'no phone number', input: { phone: '{{ "nobody" }}' }, port: 'error' },
  ],
});
