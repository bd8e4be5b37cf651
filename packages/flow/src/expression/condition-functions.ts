import { foldText, localTime, momentOf, readMoment } from '@signalbox/domain';
import { currentMoment, currentZone } from './date-text.ts';

type Given = string | number | bigint | boolean | readonly unknown[];
type Work = (...values: Given[]) => boolean;

/**
 * Functions that conditions are made of, by their signatures; `number` and `moment` stand for every type that is one.
 * None of them fails: what cannot be compared does not fit.
 */
export const conditionFunctions: Readonly<Record<string, Work>> = {
  'same(string, string)': (text, other) => foldText(String(text)) === foldText(String(other)),
  'same(string, list)': (text, others) => isOneOf(foldText(String(text)), others),
  'like(string, string)': (text, pattern) => isLike(foldText(String(text)), foldText(String(pattern))),
  'between(number, number, number)': (value, least, most) => Number(value) >= Number(least) && Number(value) <= Number(most),
  'onDay(moment, string)': (value, day) => compared(value, day, (at, from, to) => at >= from && at < to),
  'beforeDay(moment, string)': (value, day) => compared(value, day, (at, from) => at < from),
  'afterDay(moment, string)': (value, day) => compared(value, day, (at, _, to) => at >= to),
  'betweenDays(moment, string, string)': (value, first, last) =>
    compared(value, first, (at, from) => at >= from) && compared(value, last, (at, _, to) => at < to),
  'inLast(moment, number, string)': (value, amount, unit) => inSpan(value, -Number(amount), String(unit)),
  'inNext(moment, number, string)': (value, amount, unit) => inSpan(value, Number(amount), String(unit)),
};

const kinds: Readonly<Record<string, readonly string[]>> = { number: ['double', 'int'], moment: ['string', 'double', 'int'] };

/** Each with every type that its words stand for. */
export const conditionSignatures = (): [string, Work][] =>
  Object.entries(conditionFunctions).flatMap(([signature, work]) => {
    const [, name = '', list = ''] = /^(\w+)\((.*)\)$/.exec(signature) ?? [];
    const all = list
      .split(', ')
      .reduce<string[][]>((made, kind) => made.flatMap((one) => (kinds[kind] ?? [kind]).map((type) => [...one, type])), [[]]);
    return all.map((types): [string, Work] => [`${name}(${types.join(', ')}): bool`, work]);
  });

const isOneOf = (folded: string, others: Given | undefined): boolean =>
  Array.isArray(others) && others.some((other) => typeof other === 'string' && foldText(other) === folded);

/** Longer texts are no words that anybody typed; the time it takes grows with both lengths. */
const longest = 10_000;

/** `*` stands for anything, `?` for one sign, `#` for one digit. Where it does not go on, only the last `*` is given more. */
function isLike(text: string, pattern: string): boolean {
  const signs = [...text];
  if (signs.length > longest) return false;
  const wanted = [...pattern];
  let [at, next, star, kept] = [0, 0, -1, 0];
  while (at < signs.length) {
    const want = wanted[next];
    if (want === '*') [star, kept, next] = [next, at, next + 1];
    else if (want !== undefined && fits(signs[at] ?? '', want)) [at, next] = [at + 1, next + 1];
    else if (star >= 0) [kept, at, next] = [kept + 1, kept + 1, star + 1];
    else return false;
  }
  return wanted.slice(next).every((sign) => sign === '*');
}
const fits = (sign: string, want: string): boolean => want === '?' || want === sign || (want === '#' && /\d/.test(sign));

/** A moment against a day, or against a time of a day, on the clock of the account. */
function compared(value: Given | undefined, day: Given | undefined, compare: (at: number, from: number, to: number) => boolean): boolean {
  const [at, from] = [momentAt(value), momentAt(day)];
  if (at === null || from === null) return false;
  return compare(at, from, /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(String(day)) ? daysLater(from, 1) : from + 60_000);
}

const momentAt = (value: Given | undefined): number | null => readMoment(value, currentZone())?.moment ?? null;

/** Days of the calendar, which may be 23 or 25 hours long. */
function daysLater(moment: number, days: number): number {
  const local = localTime(moment, currentZone());
  return momentOf({ ...local, day: local.day + days }, currentZone());
}

function inSpan(value: Given | undefined, amount: number, unit: string): boolean {
  const at = momentAt(value);
  if (at === null || !Number.isFinite(amount) || Math.abs(amount) > 100_000) return false;
  const now = currentMoment();
  const end =
    unit === 'hours'
      ? now + amount * 3_600_000
      : unit === 'days' || unit === 'weeks'
        ? daysLater(now, unit === 'weeks' ? 7 * amount : amount)
        : null;
  return end !== null && at >= Math.min(now, end) && at <= Math.max(now, end);
}
