import { template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { recipientField } from '../../shared/recipient-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    phone: recipientField({ title: 'Phone number or e-mail address' }).default('{{ trigger.from }}'),
    name: template({ title: 'Name', help: 'Only for a new contact.', max: 200, optional: true }).default(''),
  }),
  output: z.object({ id: z.string(), name: z.string(), phone: z.string(), email: z.string(), created: z.boolean() }),
});
