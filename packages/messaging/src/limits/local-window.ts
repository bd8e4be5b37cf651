import { type LocalTime, localTime, momentOf } from '@signalbox/domain';

export const spans = ['hour', 'day', 'month'] as const;
export type Span = (typeof spans)[number];

/** When the hour, day or month began that a moment lies in, by the clocks of the zone. */
export function windowStart(moment: number, span: Span, zone: string): number {
  return momentOf(starts[span](localTime(moment, zone)), zone);
}

/** When the one after it begins. */
export const windowAfter = (start: number, span: Span, zone: string): number => windowStart(start + beyond[span], span, zone);

const starts: Readonly<Record<Span, (at: LocalTime) => LocalTime>> = {
  hour: (at) => ({ ...at, minute: 0 }),
  day: (at) => ({ ...at, hour: 0, minute: 0 }),
  month: (at) => ({ ...at, day: 1, hour: 0, minute: 0 }),
};
/** Surely in the next one, whatever the clocks do in between: milliseconds from the start. */
const hourMs = 3_600_000;
const beyond: Readonly<Record<Span, number>> = { hour: hourMs, day: 30 * hourMs, month: 32 * 24 * hourMs };
