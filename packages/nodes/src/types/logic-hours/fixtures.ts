import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'on a Monday morning',
    input: {},
    port: 'inside',
    output: { open: true, closesAt: '2026-03-02T16:00:00.000Z' },
    given: { timeZone: 'Europe/Stockholm' },
  },
  {
    name: 'on a Saturday',
    input: {},
    port: 'outside',
    output: { open: false, opensAt: '2026-03-09T07:00:00.000Z' },
    given: { timeZone: 'Europe/Stockholm', now: '2026-03-07T12:00:00.000Z' },
  },
  {
    name: 'on a closed day, waits until it opens',
    input: { mode: 'hold', closed: ['2026-03-02'], zone: 'named', timeZone: 'Asia/Tokyo' },
    port: 'inside',
    output: { open: true, closesAt: '2026-03-03T08:00:00.000Z' },
  },
  {
    name: "by the contact's clock",
    input: { zone: 'contact' },
    port: 'outside',
    output: { opensAt: '2026-03-02T13:00:00.000Z' },
    given: { contact: { timeZone: 'America/New_York' } },
  },
  {
    name: 'the only window of the week is closed',
    input: { mode: 'hold', windows: [{ days: [1], from: '08:00', to: '09:00' }], closed: ['2026-03-02'] },
    port: 'inside',
    output: { closesAt: '2026-03-09T09:00:00.000Z' },
  },
];
