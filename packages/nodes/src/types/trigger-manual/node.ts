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
});
