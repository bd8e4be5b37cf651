import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
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
];
