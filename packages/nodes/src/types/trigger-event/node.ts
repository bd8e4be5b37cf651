import { eventName, text, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

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
  type: 'trigger.event',
  kind: 'trigger',
  group: 'trigger',
  title: 'Event',
  help: 'Starts the workflow when another one sends an event, or when a run of the account fails.',
  icon: 'radio-tower',
  synonyms: ['signal', 'custom event', 'error workflow', 'failed', 'subscribe', 'listen'],
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
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', key = '' }, t) => (name === 'run.failed' ? t('steps.event.failed') : `${name} ${key}`.trim()),
  bind: ({ name, key }) => ({ kind: 'event', keys: [name], sourceId: null, config: { key: key.trim() } }),
});
