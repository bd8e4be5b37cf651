import { localTime } from './moment-of.ts';
import { offsetAt } from './zone.ts';

/** A moment in the words of a pattern, on the clock of a zone: YYYY MM DD HH mm ss. Plain signs only, so a text message with it stays short. */
export function showMoment(moment: number, pattern: string, zone: string): string {
  const { year, month, day, hour, minute } = localTime(moment, zone);
  const second = Math.floor((((moment + offsetAt(zone, moment) * 60_000) % 60_000) + 60_000) / 1000) % 60;
  const shown: Readonly<Record<string, number>> = { YYYY: year, MM: month, DD: day, HH: hour, mm: minute, ss: second };
  return pattern.replace(/YYYY|MM|DD|HH|mm|ss/g, (part) => String(shown[part]).padStart(part.length, '0'));
}
