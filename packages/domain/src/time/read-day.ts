export interface ReadDay {
  year: number;
  month: number;
  day: number;
  /** What follows the day in the text. */
  rest: string;
}

/** The day that a text begins with; null = none, one that no calendar has, or one that could be two: `02/03/2026`. */
export function readDay(text: string): ReadDay | null {
  for (const read of forms) {
    const day = read(text);
    if (day) return isDay(day) ? day : null;
  }
  return null;
}

const forms: ((text: string) => ReadDay | null)[] = [
  // 2026-12-24, 2026-12, 2026/12/24, 2026.12.24
  (text) => numbers(/^(?<year>\d{4})([-/.])(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?(?!\d)/, text),
  // The short form of ISO 8601, with a time behind it; on its own it is a number like another.
  (text) => numbers(/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=[Tt]\d{2})/, text),
  (text) => ofYear(/^(?<year>\d{4})-(?<place>\d{3})(?!\d)/.exec(text)),
  (text) => ofWeek(/^(?<year>\d{4})-?W(?<week>\d{2})(?:-?(?<weekday>[1-7]))?(?!\d)/i.exec(text)),
  // Dots are those of countries that write the day first.
  (text) => numbers(/^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/, text),
  (text) => eitherOrder(/^(?<one>\d{1,2})([/-])(?<two>\d{1,2})\2(?<year>\d{4})(?!\d)/.exec(text)),
  (text) =>
    named(/^(?:[a-z]{3,9}\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\.?[\s-](?<name>[a-z]{3,9})\.?,?[\s-](?<year>\d{4})(?!\d)/i.exec(text)),
  (text) => named(/^(?:[a-z]{3,9}\.?,?\s+)?(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/i.exec(text)),
];

function numbers(form: RegExp, text: string): ReadDay | null {
  const found = form.exec(text);
  const { year, month, day = '1' } = found?.groups ?? {};
  return found ? { year: Number(year), month: Number(month), day: Number(day), rest: restOf(found) } : null;
}

/** Day first or month first: told by the one that can be no month. The same twice is no question. */
function eitherOrder(found: RegExpExecArray | null): ReadDay | null {
  if (!found) return null;
  const [one, two, year] = [Number(found.groups?.one), Number(found.groups?.two), Number(found.groups?.year)];
  const isAmbiguous = one <= 12 && two <= 12 && one !== two;
  const [day, month] = isAmbiguous ? [0, 0] : one > 12 ? [one, two] : [two, one];
  return { year, month, day, rest: restOf(found) };
}

function ofYear(found: RegExpExecArray | null): ReadDay | null {
  const day = found && dayOf(Date.UTC(Number(found.groups?.year), 0, Number(found.groups?.place)), found);
  return day && (day.year === Number(found?.groups?.year) ? day : none);
}

/** Week 1 is the one with the fourth of January. */
function ofWeek(found: RegExpExecArray | null): ReadDay | null {
  if (!found) return null;
  const { year, week, weekday = '1' } = found.groups ?? {};
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  const start = monday + (Number(week) - 1) * 7 * 86_400_000;
  // The Thursday of a week tells its year.
  const isOne = new Date(start + 3 * 86_400_000).getUTCFullYear() === Number(year);
  return isOne ? dayOf(start + (Number(weekday) - 1) * 86_400_000, found) : none;
}

/** A day that no calendar has. */
const none: ReadDay = { year: 0, month: 0, day: 0, rest: '' };

function named(found: RegExpExecArray | null): ReadDay | null {
  const name = found?.groups?.name?.toLowerCase() ?? '';
  const month = Math.max(...months.map((names) => names.findIndex((one) => isMonth(name, one))));
  if (!found || month < 0) return null;
  return { year: Number(found.groups?.year), month: month + 1, day: Number(found.groups?.day), rest: restOf(found) };
}
/** English and Swedish. */
const months = [
  'january february march april may june july august september october november december'.split(' '),
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
];
const isMonth = (name: string, month: string): boolean =>
  name.length >= 3 && (month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'));

const restOf = (found: RegExpExecArray): string => found.input.slice(found[0].length);
function dayOf(moment: number, found: RegExpExecArray): ReadDay {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), rest: restOf(found) };
}

function isDay({ year, month, day }: ReadDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
}
