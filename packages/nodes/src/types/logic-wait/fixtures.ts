import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'an hour',
    input: { duration: { amount: 1, unit: 'hours' } },
    port: 'next',
    event: { kind: 'timeout', payload: {} },
    output: { until: '2026-03-02T09:00:00.000Z' },
  },
  {
    name: 'until a moment',
    input: { mode: 'until', until: '2026-03-29 02:30', zone: 'named', timeZone: 'Europe/Stockholm' },
    port: 'next',
    output: { until: '2026-03-29T01:00:00.000Z' },
  },
  {
    name: 'the day before an appointment at nine',
    input: { mode: 'field', field: 'appointment', offset: { amount: 1, unit: 'days' }, time: '09:00' },
    port: 'next',
    output: { until: '2026-03-09T08:00:00.000Z' },
    given: { contact: { fields: { appointment: '2026-03-10 14:30' } }, timeZone: 'Europe/Stockholm' },
  },
  {
    name: 'over already',
    input: { mode: 'field', field: 'appointment', past: 'leave' },
    port: 'past',
    given: { contact: { fields: { appointment: '2026-03-01' } } },
  },
  {
    name: 'over already, goes on at once',
    input: { mode: 'until', until: '2026-03-01' },
    port: 'next',
    output: { until: '2026-03-01T00:00:00.000Z' },
  },
  {
    name: 'the next birthday',
    input: { mode: 'field', field: 'birthday', time: '10:00', past: 'nextYear' },
    port: 'next',
    output: { until: '2027-02-28T10:00:00.000Z' },
    given: { contact: { fields: { birthday: '2000-02-29' } } },
  },
  {
    name: 'the field has no date',
    input: { mode: 'field', field: 'birthday' },
    port: 'error',
    given: { contact: { fields: { birthday: 'soon' } } },
  },
  { name: 'no date', input: { mode: 'until', until: '{{ trigger.text }}' }, port: 'error' },
];
