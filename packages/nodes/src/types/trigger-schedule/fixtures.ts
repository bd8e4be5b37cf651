import type { NodeFixture } from '@signalbox/flow';

const payload = { dueAt: '2026-12-24T07:00:00.000Z', startedAt: '2026-12-24T07:00:00.412Z', nextAt: '2026-12-25T07:00:00.000Z' };

export const fixtures: readonly NodeFixture[] = [
  { name: 'every weekday at eight', input: {}, port: 'next', event: { kind: 'schedule', payload }, output: payload },
  {
    name: 'the last Friday of the month',
    input: { repeat: 'month', which: 'last', kind: 'fri', time: '15:30' },
    port: 'next',
    event: { kind: 'schedule', payload: { ...payload, nextAt: '' } },
    output: { nextAt: '' },
  },
  { name: 'no time', input: { repeat: 'cron', cron: '0 8 * * 1-5' }, port: 'none', event: { kind: 'schedule', payload: { dueAt: 7 } } },
];
