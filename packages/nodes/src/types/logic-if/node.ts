import { expression, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    condition: expression('bool', { title: 'Condition', as: 'branch', placeholder: 'same(trigger.rest, "yes")' }),
    yes: text({ title: 'Word for yes', ui: 'wayWord', max: 40, optional: true }).default('Yes'),
    no: text({ title: 'Word for no', ui: 'wayWord', max: 40, optional: true }).default('Otherwise'),
  }),
  output: z.object({ matched: z.boolean() }),
});
