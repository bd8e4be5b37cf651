import { eventName, text, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

const runFailed: Record<string, ValueType> = {
  runId: 'string',
  workflowId: 'string',
  workflowName: 'string',
  nodeId: 'string',
  step: 'string',
  code: 'string',
  message: 'string',
};

export const node = defineNode({
  ...card,
  input: z.object({
    name: eventName({
      title: 'Event',
      help: 'A name that Send event uses.',
      placeholder: 'order.paid',
      known: { 'run.failed': 'A run has failed' },
    }),
    key: text({ title: 'About', help: 'Empty means anything.', max: 300, optional: true }).default(''),
  }),
  output: z.object({ name: z.string(), key: z.string(), values: z.record(z.string(), z.unknown()) }),
  outputFields: ({ name }): Record<string, ValueType> => (name === 'run.failed' ? { values: runFailed } : {}),
  bind: ({ name, key }) => ({ kind: 'event', keys: [name], sourceId: null, config: { key: key.trim() } }),
});
