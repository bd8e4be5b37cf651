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
    name: 'a contact got a tag, with what is known of the contact',
    input: { name: 'tag.added' },
    port: 'next',
    event: {
      kind: 'event',
      payload: {
        name: 'tag.added',
        key: 'con_1',
        values: { contactId: 'con_1', name: 'Maja', phone: '+46701740612', email: '', tag: 'Member' },
      },
    },
    output: { values: { tag: 'Member' }, count: 1 },
  },
  {
    name: 'many that were folded',
    input: { name: 'order.paid', many: 'fold' },
    port: 'next',
    event: {
      kind: 'event',
      payload: { name: 'order.paid', key: '7', values: { amount: 3 }, count: 3, events: [{ amount: 1 }, { amount: 2 }, { amount: 3 }] },
    },
    output: { count: 3, values: { amount: 3 } },
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
