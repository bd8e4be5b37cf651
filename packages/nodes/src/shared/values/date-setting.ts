import { isZone, readMoment } from '@signalbox/domain';
import type { NodeError } from '@signalbox/flow';
import { DateTime } from 'luxon';
import { failed, shown } from './failed.ts';

/** A date of a setting in a zone, or the error to leave with. */
export function dateSetting(value: unknown, zone: string, field: string): { moment: DateTime } | { error: NodeError } {
  const read = readMoment(value, zone);
  const moment = read && DateTime.fromMillis(read.moment, { zone });
  if (!moment?.isValid || !isUsual(moment)) return failed('date.invalid', { value: shown(value) }, field);
  return { moment };
}

/** The zone a setting asks for, or the error to leave with; empty = that of the account. */
export function zoneSetting(name: string, accountTimeZone: string, field: string): { zone: string } | { error: NodeError } {
  const asked = name.trim();
  if (asked === '') return { zone: accountTimeZone };
  if (!isZone(asked)) return failed('date.zone', { zone: shown(asked) }, field);
  return { zone: asked };
}

/** Years that have four digits; others cannot be written in the usual form. */
export const isUsual = (moment: DateTime): boolean => moment.isValid && moment.year >= 1 && moment.year <= 9999;

/** With the offset written out, also for UTC. */
export const isoOf = (moment: DateTime): string => moment.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZ");
