import { foldWord, localTime, momentOf, plainDigits, readMoment } from '@signalbox/domain';

export interface AnswerMoment {
  /** When it was said. */
  now: number;
  timeZone: string;
}

/** The day that an answer says, `2026-12-24`. A day without a year is the next one of that name; what could be two days is none. */
export function readDateAnswer(text: string, { now, timeZone }: AnswerMoment): string | null {
  const said = foldWord(text);
  for (const [days, words] of nearDays.entries()) if (words.includes(said)) return dayAfter(now, timeZone, days);
  // Seconds since 1970 and other bare numbers are no day that a person says.
  if (/^[\d\s]*$/u.test(plainDigits(text)) && !/^\s*\d{8}\s*$/u.test(plainDigits(text))) return null;
  const bare = withoutPreposition(text);
  const whole = readMoment(bare, timeZone);
  return whole ? dayOf(whole.moment, timeZone) : nextOf(bare, { now, timeZone });
}

/** Today, tomorrow, the day after. */
const nearDays: readonly (readonly string[])[] = [
  ['TODAY', 'TONIGHT', 'NOW', 'IDAG', 'I DAG', 'I KVÄLL', 'IKVÄLL', 'NU'],
  ['TOMORROW', 'IMORGON', 'I MORGON', 'IMORRON'],
  ['DAY AFTER TOMORROW', 'THE DAY AFTER TOMORROW', 'I ÖVERMORGON', 'IÖVERMORGON', 'ÖVERMORGON'],
];

const withoutPreposition = (text: string): string =>
  text
    .trim()
    .replace(/^(?:on|the|den|p\u00e5)\s+(?:the\s+|den\s+)?/iu, '')
    .replace(/[.!]+$/u, '');

/** `24 Dec`, `24.12`, `24/12`: of this year, or of the next when that day is over. */
function nextOf(text: string, { now, timeZone }: AnswerMoment): string | null {
  const written = plainDigits(text);
  const { year: thisYear } = localTime(now, timeZone);
  const today = dayAfter(now, timeZone, 0);
  const joins = /^\d{1,2}\.\s?\d{1,2}$/u.test(written)
    ? ['.']
    : /^\d{1,2}\/\d{1,2}$/u.test(written)
      ? ['/']
      : /\p{L}/u.test(written)
        ? [' ']
        : [];
  for (const join of joins)
    for (const year of [thisYear, thisYear + 1]) {
      const read = readMoment(`${written}${join}${year}`, timeZone);
      const day = read && dayOf(read.moment, timeZone);
      if (day && day >= today) return day;
    }
  return null;
}

function dayAfter(now: number, timeZone: string, days: number): string {
  const { year, month, day } = localTime(now, timeZone);
  const noon = new Date(Date.UTC(year, month - 1, day + days, 12));
  const local = { year: noon.getUTCFullYear(), month: noon.getUTCMonth() + 1, day: noon.getUTCDate(), hour: 12, minute: 0 };
  return dayOf(momentOf(local, timeZone), timeZone);
}
function dayOf(moment: number, timeZone: string): string {
  const { year, month, day } = localTime(moment, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
