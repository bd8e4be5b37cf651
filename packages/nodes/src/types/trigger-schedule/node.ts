import { choice, clockTime, countOrEndless, dates, day, reason, text, timeZone, weekWindows, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { calendarField } from '../../shared/calendar-field.ts';
import { readCron } from '../../shared/schedule/cron.ts';
import { card } from './card.ts';

const days = {
  ...{ every: 'Every day', weekdays: 'Monday to Friday', weekend: 'Saturday and Sunday' },
  ...{ mon: 'Mondays', tue: 'Tuesdays', wed: 'Wednesdays', thu: 'Thursdays', fri: 'Fridays', sat: 'Saturdays', sun: 'Sundays' },
} as const;
const dayKinds = {
  ...{ every: 'Day', weekdays: 'Day from Monday to Friday', weekend: 'Saturday or Sunday' },
  ...{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
} as const;
const which = {
  date: 'On a date',
  first: 'On the first',
  second: 'On the second',
  third: 'On the third',
  fourth: 'On the fourth',
  last: 'On the last',
} as const;

export const node = defineNode({
  ...card,
  input: z
    .object({
      repeat: choice(
        { week: 'On days of the week', minutes: 'Every few minutes', month: 'Once a month', cron: 'By cron' },
        { title: 'Repeats' },
      ).default('week'),
      days: choice(days, { title: 'Days', when: { repeat: ['week'] } }).default('weekdays'),
      which: choice(which, { title: 'In the month', when: { repeat: ['month'] } }).default('date'),
      date: wholeNumber({
        ...{ title: 'Date', help: 'A month that is shorter has it on its last day.', min: 1, most: 31 },
        when: { repeat: ['month'], which: ['date'] },
      }).default(1),
      kind: choice(dayKinds, {
        title: 'Which day',
        when: { repeat: ['month'], which: ['first', 'second', 'third', 'fourth', 'last'] },
      }).default('fri'),
      time: clockTime({ title: 'At', when: { repeat: ['week', 'month'] } }).default('08:00'),
      every: wholeNumber({ title: 'Minutes between', min: 1, most: 1440, when: { repeat: ['minutes'] } }).default(15),
      windows: weekWindows({
        ...{ title: 'Between', help: 'It is counted from the beginning of each.', when: { repeat: ['minutes'] } },
      }).default([{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }]),
      cron: text({
        ...{ title: 'Cron', help: 'Minute, hour, day, month, weekday.', placeholder: '0 8 * * 1-5', max: 100, optional: true },
        when: { repeat: ['cron'] },
      }).default(''),
      calendar: calendarField({ title: 'Calendar', help: 'Its days, and half days from then on, are holidays of this schedule.' }),
      onHoliday: choice(
        { skip: 'it is left out', before: 'it is due on the day before that is none', after: 'it is due on the next day that is none' },
        { title: 'When it falls on a holiday', when: { repeat: ['week', 'month'] } },
      ).default('skip'),
      except: dates({ title: 'Not on', help: 'More days that are left out.' }).default([]),
      starts: day({ title: 'First day', help: 'Empty: from now on.' }).default(''),
      ends: day({ title: 'Last day', help: 'Empty: without end.' }).default(''),
      most: countOrEndless({ title: 'How often in all', help: 'Empty: without end.', most: 100_000 }).default(0),
      overlap: choice({ start: 'starts beside it', skip: 'is left out' }, { title: 'While the run before is under way the next' }).default(
        'start',
      ),
      missed: choice(
        { once: 'it starts once, late', all: 'all of them start, late', skip: 'they are left out' },
        { title: 'When times were missed because Signalbox was away' },
      ).default('once'),
      zone: choice({ account: "The account's", named: 'This one' }, { title: 'Time zone' }).default('account'),
      timeZone: timeZone({ title: 'Which time zone', when: { zone: ['named'] } }).default(''),
    })
    .refine(({ repeat, cron }) => repeat !== 'cron' || readCron(cron) !== null, { path: ['cron'], ...reason('cron') }),
  output: z.object({
    dueAt: z.string().describe('When it was due.'),
    startedAt: z.string().describe('When it was started: later where it was missed.'),
    nextAt: z.string().describe('When it is due next; empty when it never is.'),
  }),
  bind: ({ overlap, missed, zone, timeZone: named, ...rule }) => ({
    ...{ kind: 'schedule', keys: [''], sourceId: null },
    config: { rule: { ...rule, zone: zone === 'named' ? named : '' }, overlap, missed },
  }),
});
