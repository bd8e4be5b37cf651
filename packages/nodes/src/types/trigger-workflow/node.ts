import { typedFields } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { namesOf } from '../../shared/named-values.ts';
import { typedFieldTypesOf } from '../../shared/typed-values.ts';

export const node = defineNode({
  type: 'trigger.workflow',
  kind: 'trigger',
  group: 'trigger',
  bringsText: true,
  title: 'Called by a workflow',
  help: 'Starts the workflow when another one calls it, with the values it gives.',
  icon: 'workflow',
  synonyms: ['subflow', 'function', 'input', 'parameter', 'reuse'],
  input: z.object({
    inputs: typedFields({ title: 'Values it takes', help: 'Calls that do not give a required value cannot be published.' }).default([]),
  }),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ inputs }) => typedFieldTypesOf(inputs),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }, t) =>
    inputs.length > 0 ? t('steps.workflow.takes', { names: namesOf(inputs) }) : t('steps.workflow.takesNothing'),
  bind: ({ inputs }) => ({ kind: 'workflow', keys: [''], sourceId: null, config: { inputs } }),
  fixtures: [
    {
      name: 'with its values',
      input: {
        inputs: [
          { name: 'phone', title: 'Phone', type: 'text', required: true },
          { name: 'amount', title: 'Amount', type: 'number' },
          { name: 'lines', title: 'Lines', type: 'list' },
        ],
      },
      port: 'next',
      event: { kind: 'workflow', payload: { phone: '+46701740612', amount: '12.5', other: 'is left out' } },
      output: { phone: '+46701740612', amount: 12.5, lines: [] },
    },
    { name: 'with nothing', input: {}, port: 'next', event: { kind: 'workflow', payload: {} }, output: {} },
    {
      name: 'a required value is missing',
      input: { inputs: [{ name: 'phone', type: 'text', required: true }] },
      port: 'none',
      event: { kind: 'workflow', payload: { phone: '' } },
    },
    {
      name: 'a value of another type',
      input: { inputs: [{ name: 'lines', type: 'list' }] },
      port: 'none',
      event: { kind: 'workflow', payload: { lines: 'a, b' } },
    },
  ],
});
