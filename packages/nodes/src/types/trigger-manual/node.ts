import { reason } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'trigger.manual',
  kind: 'trigger',
  group: 'trigger',
  title: 'Started by hand',
  help: 'Starts the workflow when a person presses Run, with the values they type in.',
  icon: 'mouse-pointer-click',
  synonyms: ['button', 'manual', 'run', 'test'],
  input: z.object({
    inputs: z
      .array(
        z.object({
          name: z.string().regex(/^[a-z][a-zA-Z0-9_]{0,39}$/, reason('name')),
          title: z.string().max(60).default(''),
        }),
      )
      .max(20)
      .meta({ title: 'Values to ask for', ui: 'inputs' })
      .default([]),
  }),
  output: z.object({}).catchall(z.string()),
  outputFields: ({ inputs = [] }) => Object.fromEntries(inputs.map(({ name }) => [name, 'string'] as const)),
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
  ],
});
