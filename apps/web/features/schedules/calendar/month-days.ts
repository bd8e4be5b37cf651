/** Months as `2026-12`, days as `2026-12-24`; weeks begin on Monday. */
const dayMs = 86_400_000;
const startOf = (month: string): number => Date.parse(`${month}-01T00:00:00Z`);
const nameOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The weeks that a month touches, with the days of its neighbours. */
export function weeksOf(month: string): string[][] {
  const first = startOf(month);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayMs;
  const end = startOf(monthFrom(month, 1));
  const weeks = Math.ceil((end - monday) / (7 * dayMs));
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, day) => nameOf(monday + (week * 7 + day) * dayMs)));
}

/** So many months later; less than zero = earlier. */
export function monthFrom(month: string, by: number): string {
  const date = new Date(startOf(month));
  return nameOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1)).slice(0, 7);
}

/** What the calendar of a zone shows now. */
export const todayIn = (zone: string, now: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

/** A month of an address, or null when it is none. */
export const readMonth = (text: string): string | null => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null);
