import { offsetAt } from '@signalbox/domain';

/** Spans that move with the day; a saved view of the last week stays one. */
export const whenPresets = ['today', 'yesterday', '7d', '30d', 'month'] as const;

export interface Span {
  from?: string;
  to?: string;
}

/** The moments between which a filter of days lies, in the reader's time zone: `7d`, or `2026-11-01..2026-11-29`, where a side may be missing. */
export function whenSpan(when: string, timeZone: string, now: number): Span {
  const day = (ago: number): number => dayStart(dayOf(now, timeZone) - ago * dayMs, timeZone);
  const today = new Date(dayOf(now, timeZone));
  if (when === 'today') return span(day(0), undefined);
  if (when === 'yesterday') return span(day(1), day(0));
  if (when === '7d') return span(day(6), undefined);
  if (when === '30d') return span(day(29), undefined);
  if (when === 'month') return span(dayStart(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1), timeZone), undefined);
  const [from = '', to = ''] = daysOf(when);
  return span(
    from === '' ? undefined : dayStart(Date.parse(from), timeZone),
    to === '' ? undefined : dayStart(Date.parse(to) + dayMs, timeZone),
  );
}

/** The two days of a span that was typed; an address that says something else filters nothing. */
export function daysOf(when: string): [from: string, to: string] {
  const found = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/.exec(when);
  return [dayOrNone(found?.[1]), dayOrNone(found?.[2])];
}

const dayOrNone = (day = ''): string => (Number.isNaN(Date.parse(day)) ? '' : day);
const dayMs = 86_400_000;
const span = (from: number | undefined, to: number | undefined): Span => ({
  ...(from === undefined ? {} : { from: new Date(from).toISOString() }),
  ...(to === undefined ? {} : { to: new Date(to).toISOString() }),
});

/** The date that the clocks of a zone show, as midnight of UTC. */
const dayOf = (moment: number, zone: string): number => Math.floor((moment + offsetAt(zone, moment) * 60_000) / dayMs) * dayMs;

/** When a date begins there. Where the clocks change at midnight the second look is the right one. */
function dayStart(date: number, zone: string): number {
  const near = date - offsetAt(zone, date) * 60_000;
  return date - offsetAt(zone, near) * 60_000;
}
