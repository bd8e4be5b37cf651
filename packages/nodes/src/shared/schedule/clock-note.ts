import { localTime, momentOf } from '@signalbox/domain';
import type { ScheduleRule } from './next-times.ts';

/** What a clock change does to a moment of a rule with one time of day: it is `moved`, as the clock leaves the time out, or comes `twice`, and the first counts. */
export function clockNote(
  { repeat, time, zone }: Pick<ScheduleRule, 'repeat' | 'time' | 'zone'>,
  moment: number,
): 'moved' | 'twice' | null {
  if (repeat !== 'week' && repeat !== 'month') return null;
  const local = localTime(moment, zone);
  if (`${two(local.hour)}:${two(local.minute)}` !== time) return 'moved';
  return momentOf(local, zone, 'second') === moment ? null : 'twice';
}

const two = (number: number): string => String(number).padStart(2, '0');
