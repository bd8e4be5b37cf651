/** Five fields of cron as the numbers that each allows. */
export interface Cron {
  minutes: readonly number[];
  hours: readonly number[];
  days: ReadonlySet<number>;
  months: ReadonlySet<number>;
  /** 1 = Monday. */
  weekdays: ReadonlySet<number>;
  /** As cron has it since ever: of a day of the month and a weekday that are both narrowed, one is enough. */
  either: boolean;
}

/** Reads `minute hour day month weekday` with lists, ranges, steps and English names (crontab(5)). null when it is none. */
export function readCron(text: string): Cron | null {
  const parts = text.trim().toLowerCase().split(/\s+/);
  const [minute, hour, day, month, weekday] = parts;
  if (parts.length !== 5 || !minute || !hour || !day || !month || !weekday) return null;
  const [minutes, hours] = [numbersOf(minute, { from: 0, to: 59 }), numbersOf(hour, { from: 0, to: 23 })];
  const [days, months] = [numbersOf(day, { from: 1, to: 31 }), numbersOf(month, { from: 1, to: 12, names: monthNames })];
  // 0 and 7 are both Sunday.
  const weekdays = numbersOf(weekday, { from: 0, to: 7, names: dayNames })?.map((one) => (one === 0 ? 7 : one));
  if (!minutes || !hours || !days || !months || !weekdays) return null;
  return {
    ...{ minutes, hours, days: new Set(days), months: new Set(months), weekdays: new Set(weekdays) },
    either: !day.startsWith('*') && !weekday.startsWith('*'),
  };
}

interface Bounds {
  from: number;
  to: number;
  names?: readonly string[];
}
const monthNames = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function numbersOf(field: string, bounds: Bounds): number[] | null {
  const all = new Set<number>();
  for (const part of field.split(',')) {
    const [, first = '', last, step = '1'] = /^(\*|[a-z0-9]{1,3})(?:-([a-z0-9]{1,3}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    const from = first === '*' ? bounds.from : numberOf(first, bounds);
    const to = first === '*' || (last === undefined && part.includes('/')) ? bounds.to : last === undefined ? from : numberOf(last, bounds);
    if (from === null || to === null || to < from || Number(step) < 1 || (first === '*' && last !== undefined)) return null;
    for (let one = from; one <= to; one += Number(step)) all.add(one);
  }
  return [...all].sort((a, b) => a - b);
}

function numberOf(word: string, { from, to, names = [] }: Bounds): number | null {
  const named = word === '' ? -1 : names.indexOf(word);
  const value = named >= 0 ? named : /^\d{1,2}$/.test(word) ? Number(word) : -1;
  return value >= from && value <= to ? value : null;
}
