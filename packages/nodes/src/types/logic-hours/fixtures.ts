import type { NodeFixture } from '@signalbox/flow';

const calendars = { cdr_office: { weekly: [6, 7], own: [], holidays: { '2026-03-02': '00:00', '2026-03-03': '12:00' } } };

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
    name: 'on a holiday of a calendar, waits over it',
    input: { mode: 'hold', calendar: 'cdr_office' },
    given: { calendars },
    port: 'inside',
    output: { open: true, closesAt: '2026-03-03T12:00:00.000Z' },
  },
  {
    name: 'half a day of a calendar is over',
    input: { calendar: 'cdr_office' },
    given: { calendars, now: '2026-03-03T13:00:00.000Z' },
    port: 'outside',
    output: { open: false, opensAt: '2026-03-04T08:00:00.000Z' },
  },
  { name: 'a calendar that is gone', input: { calendar: 'cdr_gone' }, port: 'error' },
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
