import { template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    who: template({ title: 'Phone number, e-mail address or id', max: 320 }).default('{{ trigger.from }}'),
  }),
  output: z.object({ id: z.string(), name: z.string(), phone: z.string(), email: z.string() }),
});
