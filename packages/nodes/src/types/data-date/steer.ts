import { numberOf } from '@signalbox/domain';
import type { NodeInput, NodeResult } from '@signalbox/flow';
import { DateTime } from 'luxon';
import { steerNode } from '../../contract/define-node.ts';
import { luxonPattern, readingProblem } from '../../shared/values/date-pattern.ts';
import { dateSetting, isoOf, isUsual, zoneSetting } from '../../shared/values/date-setting.ts';
import { failed, shown } from '../../shared/values/failed.ts';
import { isEmptyValue } from '../../shared/values/field-at.ts';
import { node } from './node.ts';

type Input = NodeInput<typeof node>;

export const steering = steerNode(node, {
  enter: (input, { now, accountTimeZone }) => {
    const asked = zoneSetting(input.zone, accountTimeZone, 'zone');
    if ('error' in asked) return asked;
    if (input.task === 'parse') return parsed(input, asked.zone);
    const read = dateSetting(isEmptyValue(input.at) ? now : input.at, asked.zone, 'at');
    if ('error' in read) return read;
    const { moment } = read;
    switch (input.task) {
      case 'add':
        return shifted(input, moment, 1);
      case 'subtract':
        return shifted(input, moment, -1);
      case 'difference': {
        const other = dateSetting(isEmptyValue(input.other) ? now : input.other, asked.zone, 'other');
        return 'error' in other ? other : difference(input, moment, other.moment);
      }
      case 'startOf':
        return parts(moment.startOf(input.span));
      case 'endOf':
        return parts(moment.endOf(input.span));
      default:
        return parts(moment);
    }
  },
});

function parsed({ at, pattern, language }: Input, zone: string): NodeResult {
  const problem = readingProblem(pattern);
  if (problem) return failed('date.form', { pattern, problem }, 'pattern');
  const text = typeof at === 'string' || typeof at === 'number' ? String(at).trim().slice(0, 100) : '';
  const moment = DateTime.fromFormat(text, luxonPattern(pattern), { zone, locale: language });
  if (!moment.isValid || !isUsual(moment)) return failed('date.other_form', { value: shown(at), pattern }, 'at');
  return parts(moment);
}

function shifted({ amount, unit }: Input, moment: DateTime, sign: 1 | -1): NodeResult {
  const number = numberOf(amount);
  if (number === null) return failed('number.invalid.amount', { value: shown(amount) }, 'amount');
  if (wholeOnly.has(unit) && !Number.isInteger(number)) return failed('date.part', { amount: number, unit }, 'amount');
  // Beyond this the clock of the machine loses count.
  if (Math.abs(number) > 1e12) return outOfRange;
  return parts(moment.plus({ [unit]: sign * number }));
}
const outOfRange = failed('date.out_of_range', {}, 'amount');
const wholeOnly: ReadonlySet<string> = new Set(['months', 'quarters', 'years']);

/** Whole units on the calendar of the zone, and the rest as a part of one. */
function difference({ unit }: Input, from: DateTime, to: DateTime): NodeResult {
  const amount = to.diff(from, unit).as(unit);
  return { port: 'next', output: { amount: Math.round(amount * 1e6) / 1e6 || 0, whole: Math.trunc(Math.round(amount * 1e9) / 1e9) || 0 } };
}

function parts(moment: DateTime): NodeResult {
  if (!isUsual(moment)) return outOfRange;
  const { year, quarter, month, day, hour, minute, weekday, weekNumber: week, weekYear, ordinal: dayOfYear } = moment;
  return {
    port: 'next',
    output: {
      at: isoOf(moment),
      utc: isoOf(moment.toUTC()),
      epoch: Math.floor(moment.toSeconds()),
      date: moment.toFormat('yyyy-MM-dd'),
      time: moment.toFormat('HH:mm'),
      ...{ year, quarter, month, day, hour, minute, weekday, dayOfYear, week, weekYear },
    },
  };
}
