import { reason, template, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'flow.fail',
  kind: 'steer',
  group: 'flow',
  title: 'Fail',
  help: 'Fails on purpose: a Try around it goes on by its siding, otherwise the run ends as failed.',
  icon: 'circle-x',
  synonyms: ['error', 'throw', 'raise', 'abort'],
  input: z.object({
    code: text({ title: 'Code', help: 'A short word to tell failures apart.', max: 60, placeholder: 'stock.empty' })
      .regex(/^[a-zA-Z][\w.-]*$/, reason('code'))
      .default('failed'),
    message: template({ title: 'Message', help: 'Shown in the list of runs.', max: 300 }),
  }),
  output: z.object({}),
  ports: [],
  summary: ({ message = '' }) => message,
});
