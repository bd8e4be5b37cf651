import { defineCard } from '../../contract/define-card.ts';

export const tasks = {
  read: 'Take it apart (day, week, other time zone)',
  add: 'Add time',
  subtract: 'Take time away',
  difference: 'Time between two dates',
  startOf: 'Start of the day, week, month …',
  endOf: 'End of the day, week, month …',
  parse: 'Read a date in another form',
} as const;

export const card = defineCard({
  type: 'data.date',
  kind: 'steer',
  group: 'data',
  title: 'Work with date',
  help: 'Adds time to a date, measures between dates, finds week numbers, changes time zones and reads dates.',
  icon: 'calendar-days',
  synonyms: ['time', 'week number', 'difference', 'add days', 'epoch', 'time zone', 'parse date', 'age', 'start of month'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ task = 'read', at = '' }: { task?: keyof typeof tasks | undefined; at?: string | undefined }, t) =>
    t(`steps.date.${task}`, { at: at || t('steps.now') }),
});
