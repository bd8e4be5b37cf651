import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'approved',
    input: { title: 'Send {{ trigger.text }} to everybody?' },
    port: 'approved',
    event: { kind: 'task', payload: { status: 'approved', by: 'Olle', comment: 'Fine', at: '2026-03-02T08:05:00.000Z', values: {} } },
    output: { by: 'Olle', comment: 'Fine', at: '2026-03-02T08:05:00.000Z' },
  },
  {
    name: 'rejected',
    input: { title: 'Send it?', role: 'moderator' },
    port: 'rejected',
    event: { kind: 'task', payload: { status: 'rejected', by: 'Olle', comment: 'Too long', at: '2026-03-02T08:05:00.000Z' } },
    output: { comment: 'Too long' },
  },
  {
    name: 'nobody answers in time',
    input: { title: 'Send it?', timeout: { amount: 1, unit: 'hours' } },
    port: 'timeout',
    event: { kind: 'timeout', payload: {} },
  },
  { name: 'a title that came out empty', input: { title: '{{ contact.email }}' }, port: 'error' },
];
