export interface PublicHoliday {
  /** `2026-12-24`. */
  date: string;
  name: string;
  /** What makes it, the same every year: `easter -2`. */
  rule: string;
  /** From when it is closed as a rule; null = people work on it. */
  usual: string | null;
}

/**
 * The public holidays of a country or a part of one (`SE`, `DE-BY`), by the kept library date-holidays, in order. Days of which the law says that nothing is open
 * are closed, eves of which banks say so, too, and eves on which half a day is worked are closed from then on.
 */
export async function publicHolidays(
  region: string,
  { from, to, language }: { from: number; to: number; language: string },
): Promise<PublicHoliday[]> {
  // Its tables of all countries take some 25 MiB, and most processes never ask.
  const { default: Holidays } = await import('date-holidays');
  const [country = '', part] = region.split('-');
  const known = part === undefined ? new Holidays(country) : new Holidays(country, part);
  const found: PublicHoliday[] = [];
  for (let year = from; year <= to; year += 1)
    for (const { date, name, rule, type } of known.getHolidays(year, language)) {
      const time = date.slice(11, 16);
      const isClosed = type === 'public' || type === 'bank' || (type === 'optional' && time !== '00:00');
      found.push({ date: date.slice(0, 10), name: capital(name), rule, usual: isClosed ? time : null });
    }
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** As a calendar keeps them: date -> from when it is closed, with what is different in it. */
export function closedHolidays(
  holidays: readonly PublicHoliday[],
  changes: readonly { rule: string; closedFrom: string | null }[],
): Record<string, string> {
  const closed: Record<string, string> = {};
  for (const holiday of holidays) {
    const from = closedFromOf(holiday, changes);
    const before = closed[holiday.date];
    if (from !== null && (before === undefined || from < before)) closed[holiday.date] = from;
  }
  return closed;
}

export function closedFromOf(
  { rule, usual }: Pick<PublicHoliday, 'rule' | 'usual'>,
  changes: readonly { rule: string; closedFrom: string | null }[],
): string | null {
  const changed = changes.find((one) => one.rule === rule);
  return changed ? changed.closedFrom : usual;
}
