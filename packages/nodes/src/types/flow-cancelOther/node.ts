import { choice, reason, template, text, workflowField } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z
    .object({
      of: choice({ own: 'This one', other: 'Another one' }, { title: 'Workflow' }).default('own'),
      workflow: workflowField({ title: 'Which workflow', optional: true, when: { of: ['other'] } }).default(''),
      which: choice({ tagged: 'With a tag', all: 'All of them' }, { title: 'Which runs' }).default('tagged'),
      name: text({ title: 'Name of the tag', max: 60, optional: true, placeholder: 'order', when: { which: ['tagged'] } }).default(''),
      value: template({
        title: 'Value of the tag',
        help: 'Runs get tags by Tag the run.',
        max: 400,
        optional: true,
        placeholder: '{{ trigger.body.orderId }}',
        when: { which: ['tagged'] },
      }).default(''),
    })
    .refine((input) => input.of !== 'other' || input.workflow !== '', { path: ['workflow'], ...reason('empty') })
    .refine((input) => input.which !== 'tagged' || input.name.trim() !== '', { path: ['name'], ...reason('empty') })
    .refine((input) => input.which !== 'tagged' || input.value.trim() !== '', { path: ['value'], ...reason('empty') }),
  output: z.object({ cancelled: z.number() }),
});
