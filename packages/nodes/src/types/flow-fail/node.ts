import { reason, template, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    code: text({ title: 'Code', help: 'A short word to tell failures apart.', max: 60, placeholder: 'stock.empty' })
      .regex(/^[a-zA-Z][\w.-]*$/, reason('code'))
      .default('failed'),
    message: template({ title: 'Message', help: 'Shown in the list of runs.', max: 300 }),
  }),
  output: z.object({}),
});
