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
});
