import { asReason, choice, dateTime, template, text, type ValueType, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { dateLanguages, readingProblem } from '../../shared/values/date-pattern.ts';
import { needed } from '../../shared/values/needed.ts';

export const tasks = {
  read: 'Take it apart (day, week, other time zone)',
  add: 'Add time',
  subtract: 'Take time away',
  difference: 'Time between two dates',
  startOf: 'Start of the day, week, month …',
  endOf: 'End of the day, week, month …',
  parse: 'Read a date in another form',
} as const;
export const units = {
  seconds: 'Seconds',
  minutes: 'Minutes',
  hours: 'Hours',
  days: 'Days',
  weeks: 'Weeks',
  months: 'Months',
  quarters: 'Quarters',
  years: 'Years',
} as const;
export const spans = {
  minute: 'Minute',
  hour: 'Hour',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
} as const;

const moment: Record<string, ValueType> = {
  at: 'string',
  utc: 'string',
  epoch: 'double',
  date: 'string',
  time: 'string',
  year: 'double',
  quarter: 'double',
  month: 'double',
  day: 'double',
  hour: 'double',
  minute: 'double',
  weekday: 'double',
  dayOfYear: 'double',
  week: 'double',
  weekYear: 'double',
};

export const node = defineNode({
  type: 'data.date',
  kind: 'steer',
  group: 'data',
  title: 'Work with date',
  help: 'Adds time to a date, measures between dates, finds week numbers, changes time zones and reads dates.',
  icon: 'calendar-days',
  synonyms: ['time', 'week number', 'difference', 'add days', 'epoch', 'time zone', 'parse date', 'age', 'start of month'],
  input: needed(
    z.object({
      task: choice(tasks, { title: 'What to do' }).default('read'),
      at: dateTime({
        title: 'Date',
        help: 'Empty = now. 02/03/2026 could be two days and is not read: choose “Read a date in another form”.',
        placeholder: '{{ trigger.body.at }}',
        optional: true,
      }).prefault(''),
      pattern: text({
        title: 'Form',
        help: 'YYYY year, MM month, MMMM its name, DD day, HH hour, mm minute; other words in single quotes.',
        placeholder: 'DD/MM YYYY HH:mm',
        max: 100,
        optional: true,
        when: { task: ['parse'] },
      }).default(''),
      language: choice(dateLanguages, { title: 'Names of months and days in', when: { task: ['parse'] } }).default('en'),
      amount: value({ title: 'How much', placeholder: '3', max: 200, when: { task: ['add', 'subtract'] } }).prefault('1'),
      other: dateTime({ title: 'Other date', help: 'Empty = now.', optional: true, when: { task: ['difference'] } }).prefault(''),
      unit: choice(units, { title: 'Unit', when: { task: ['add', 'subtract', 'difference'] } }).default('days'),
      span: choice(spans, { title: 'Of the', when: { task: ['startOf', 'endOf'] } }).default('day'),
      zone: template({
        title: 'Time zone',
        help: 'Such as Europe/Stockholm or {{ contact.timeZone }}; empty = that of the account.',
        max: 200,
        optional: true,
      }).default(''),
    }),
    'pattern',
    'amount',
  ).superRefine(({ task, pattern }, context) => {
    const problem = task === 'parse' && pattern !== '' ? readingProblem(pattern) : null;
    if (problem) context.addIssue({ code: 'custom', path: ['pattern'], ...asReason(problem) });
  }),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ task }) => (task === 'difference' ? { amount: 'double', whole: 'double' } : moment),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ task = 'read', at = '' }, t) => t(`steps.date.${task}`, { at: at || t('steps.now') }),
  fixtures: [
    {
      name: 'takes a date apart, in another time zone',
      input: { at: '2026-01-01T00:30:00Z', zone: 'America/New_York' },
      port: 'next',
      output: {
        at: '2025-12-31T19:30:00.000-05:00',
        utc: '2026-01-01T00:30:00.000+00:00',
        epoch: 1767227400,
        date: '2025-12-31',
        time: '19:30',
        year: 2025,
        quarter: 4,
        month: 12,
        day: 31,
        hour: 19,
        minute: 30,
        weekday: 3,
        dayOfYear: 365,
        week: 1,
        weekYear: 2026,
      },
    },
    { name: 'from seconds since 1970', input: { at: '1767227400' }, port: 'next', output: { date: '2026-01-01', time: '00:30' } },
    {
      name: 'a day later on the day the clock changes is the same time of day',
      input: { task: 'add', at: '2026-03-28 12:00', amount: '1', unit: 'days', zone: 'Europe/Stockholm' },
      port: 'next',
      output: { at: '2026-03-29T12:00:00.000+02:00' },
    },
    {
      name: '24 hours later on that day are an hour more on the clock',
      input: { task: 'add', at: '2026-03-28 12:00', amount: '24', unit: 'hours', zone: 'Europe/Stockholm' },
      port: 'next',
      output: { at: '2026-03-29T13:00:00.000+02:00' },
    },
    {
      name: 'a month before the last of March',
      input: { task: 'subtract', at: '2026-03-31', amount: '1', unit: 'months' },
      port: 'next',
      output: { date: '2026-02-28' },
    },
    {
      name: 'days between dates',
      input: { task: 'difference', at: '2026-12-24', other: '2026-12-31 12:00', unit: 'days' },
      port: 'next',
      output: { amount: 7.5, whole: 7 },
    },
    {
      name: 'the start of the week is Monday',
      input: { task: 'startOf', at: '2026-12-24 15:00', span: 'week' },
      port: 'next',
      output: { at: '2026-12-21T00:00:00.000+00:00' },
    },
    {
      name: 'the end of the month',
      input: { task: 'endOf', at: '2026-02-10', span: 'month' },
      port: 'next',
      output: { at: '2026-02-28T23:59:59.999+00:00' },
    },
    {
      name: 'reads another form',
      input: {
        task: 'parse',
        at: '24 december 2026, kl. 15:00',
        pattern: "DD MMMM YYYY, 'kl.' HH:mm",
        language: 'sv',
        zone: 'Europe/Stockholm',
      },
      port: 'next',
      output: { at: '2026-12-24T15:00:00.000+01:00' },
    },
    { name: 'another form than said', input: { task: 'parse', at: '24/12 2026', pattern: 'YYYY-MM-DD' }, port: 'error' },
    { name: 'no date', input: { at: '{{ trigger.text }}' }, port: 'error' },
    { name: 'a day that is none', input: { at: '2026-02-30' }, port: 'error' },
    { name: 'no such time zone', input: { at: '2026-02-01', zone: 'Mars/Base' }, port: 'error' },
    { name: 'how much is no number', input: { task: 'add', at: '2026-02-01', amount: '{{ trigger.text }}' }, port: 'error' },
    { name: 'half a month', input: { task: 'add', at: '2026-02-01', amount: '0.5', unit: 'months' }, port: 'error' },
    { name: 'out of all bounds', input: { task: 'add', at: '2026-02-01', amount: '99999', unit: 'years' }, port: 'error' },
  ],
});
