import { expression, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { namedPort } from '../../shared/port-lists.ts';

export const node = defineNode({
  type: 'logic.if',
  kind: 'steer',
  group: 'logic',
  title: 'Branch',
  help: 'Goes one of two ways, depending on a condition.',
  icon: 'split',
  synonyms: ['if', 'condition', 'decide', 'yes no'],
  input: z.object({
    condition: expression('bool', { title: 'Condition', as: 'branch', placeholder: 'same(trigger.rest, "yes")' }),
    yes: text({ title: 'Word for yes', ui: 'wayWord', max: 40, optional: true }).default('Yes'),
    no: text({ title: 'Word for no', ui: 'wayWord', max: 40, optional: true }).default('Otherwise'),
  }),
  output: z.object({ matched: z.boolean() }),
  ports: (input) => [namedPort('yes', input.yes, 'Yes'), namedPort('no', input.no, 'Otherwise')],
  // A row that is not finished says nothing yet.
  summary: ({ condition = '' }) => (condition.includes('choose(') ? '' : condition),
});
