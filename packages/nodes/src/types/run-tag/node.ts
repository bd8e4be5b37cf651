import { template, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    name: text({ title: 'Name', max: 60, placeholder: 'order' }),
    value: template({ title: 'Value', max: 400, placeholder: '{{ trigger.body.orderId }}' }),
  }),
  output: z.object({ name: z.string(), value: z.string() }),
});
