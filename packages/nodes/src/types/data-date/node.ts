import { asReason, choice, dateTime, template, text, type ValueType, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { dateLanguages, readingProblem } from '../../shared/values/date-pattern.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, tasks } from './card.ts';

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
  ...card,
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
});
