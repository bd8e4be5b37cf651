import { typedFields } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { typedFieldTypesOf } from '../../shared/typed-values.ts';

export const node = defineNode({
  type: 'trigger.manual',
  kind: 'trigger',
  group: 'trigger',
  title: 'Started by hand',
  help: 'Starts the workflow when a person presses Run, with the values they type in.',
  icon: 'mouse-pointer-click',
  synonyms: ['button', 'manual', 'run', 'test'],
  input: z.object({
    inputs: typedFields({ title: 'Values to ask for', help: 'Whoever starts it fills them in.' }).default([]),
  }),
  output: z.object({}).catchall(z.unknown()),
  // What was drawn before values had types is text.
  outputFields: ({ inputs = [] }) => typedFieldTypesOf(inputs.map((input) => ({ ...input, type: input.type ?? 'text' }))),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }, t) =>
    inputs.length > 0
      ? t('steps.manual.asks', { names: inputs.map((input) => input.title || input.name).join(', ') })
      : t('steps.manual.asksNothing'),
  bind: ({ inputs }) => ({ kind: 'manual', keys: [''], sourceId: null, config: { inputs } }),
  fixtures: [
    {
      name: 'with a value',
      input: { inputs: [{ name: 'phone', title: 'Phone' }] },
      port: 'next',
      event: { kind: 'manual', payload: { phone: '+46701740612' } },
      output: { phone: '+46701740612' },
    },
    {
      name: 'with values of several types',
      input: {
        inputs: [
          { name: 'limit', title: 'Limit', type: 'number', required: true },
          { name: 'urgent', title: 'Urgent', type: 'bool' },
          { name: 'day', title: 'Day', type: 'date' },
        ],
      },
      port: 'next',
      event: { kind: 'manual', payload: { limit: 12.5, urgent: true } },
      output: { limit: 12.5, urgent: true, day: '' },
    },
    {
      name: 'a required value is missing',
      input: { inputs: [{ name: 'limit', type: 'number', required: true }] },
      port: 'none',
      event: { kind: 'manual', payload: { limit: '' } },
    },
  ],
});
