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
  fixtures: [
    {
      name: 'an event of a workflow',
      input: { name: 'order.paid' },
      port: 'next',
      event: { kind: 'event', payload: { name: 'order.paid', key: '7', values: { amount: 12.5 } } },
      output: { name: 'order.paid', key: '7', values: { amount: 12.5 } },
    },
    {
      name: 'a run has failed',
      input: { name: 'run.failed' },
      port: 'next',
      event: {
        kind: 'event',
        payload: {
          name: 'run.failed',
          key: 'run_1',
          values: {
            ...{ runId: 'run_1', workflowId: 'wfl_1', workflowName: 'Orders', nodeId: 'send', step: 'Send text' },
            ...{ code: 'address.opted_out', message: '+46701740612 wants no texts.' },
          },
        },
      },
      output: { values: { code: 'address.opted_out' } },
    },
    {
      name: 'another event',
      input: { name: 'order.paid' },
      port: 'none',
      event: { kind: 'event', payload: { name: 'order.cancelled', key: '7', values: {} } },
    },
    {
      name: 'about something else',
      input: { name: 'order.paid', key: '8' },
      port: 'none',
      event: { kind: 'event', payload: { name: 'order.paid', key: '7', values: {} } },
    },
  ],
});
