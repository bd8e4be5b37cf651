import { typedFields } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { typedFieldTypesOf } from '../../shared/typed-values.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    inputs: typedFields({ title: 'Values to ask for', help: 'Whoever starts it fills them in.' }).default([]),
  }),
  output: z.object({}).catchall(z.unknown()),
  // What was drawn before values had types is text.
  outputFields: ({ inputs = [] }) => typedFieldTypesOf(inputs.map((input) => ({ ...input, type: input.type ?? 'text' }))),
  bind: ({ inputs }) => ({ kind: 'manual', keys: [''], sourceId: null, config: { inputs } }),
});
