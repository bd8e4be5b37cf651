import { typedFields } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { typedFieldTypesOf } from '../../shared/typed-values.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  bringsText: true,
  input: z.object({
    inputs: typedFields({ title: 'Values it takes', help: 'Calls that do not give a required value cannot be published.' }).default([]),
  }),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ inputs }) => typedFieldTypesOf(inputs),
  bind: ({ inputs }) => ({ kind: 'workflow', keys: [''], sourceId: null, config: { inputs } }),
});
