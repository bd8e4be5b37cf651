import type { Calendar, CalendarDetail, HolidayChange } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, type OwnDay, toPublicId } from '@signalbox/domain';
import { findIdUses } from '../shared/find-uses.ts';
import { notFound } from '../shared/page.ts';

export interface CalendarRow {
  id: string;
  name: string;
  region: string | null;
  weekly: number[];
  own: OwnDay[];
  changes: HolidayChange[];
  revision: number;
  updatedAt: Date;
}

/** A constant: the columns of `calendar c` that make a view. */
export const calendarColumns = 'c.id, c.name, c.region, c.weekly, c.own, c.changes, c.revision, c.updated_at as "updatedAt"';

/** A calendar as it leaves the house. */
export const calendarView = ({ id, updatedAt, ...row }: CalendarRow): Calendar => ({
  ...row,
  id: toPublicId('calendar', id),
  createdAt: new Date(idTime(id)).toISOString(),
  updatedAt: updatedAt.toISOString(),
});

/** With the workflows that go by it, or by one whose place it took; by uuid. Throws `calendar.not_found`. */
export async function readCalendar(sql: AccountSql, id: string): Promise<CalendarDetail> {
  const { holidays, ...row } = await readCalendarRow(sql, id);
  return { ...calendarView(row), holidays, uses: await usesOf(sql, id) };
}

type StoredCalendar = CalendarRow & { holidays: Record<string, string> };

/** By uuid. Throws `calendar.not_found`. */
export async function readCalendarRow(sql: AccountSql, id: string, { lock = false } = {}): Promise<StoredCalendar> {
  const [row] = await sql<StoredCalendar>(lock ? `${selection} for update` : selection, [id]);
  if (!row) throw notFound('calendar');
  return row;
}
const selection = `select ${calendarColumns}, c.holidays from calendar c where c.account_id = $1 and c.id = $2 and c.replaced_by is null`;

/** The uuid under which it is now: that of the calendar that took its place, where one did. */
export async function placeOf(sql: AccountSql, id: string): Promise<string> {
  const [row] = await sql<{ id: string }>('select coalesce(replaced_by, id) as id from calendar where account_id = $1 and id = $2', [id]);
  return row?.id ?? id;
}

/** Its own id and those of calendars whose place it took, public. */
export async function namesOf(sql: AccountSql, id: string): Promise<string[]> {
  const replaced = await sql<{ id: string }>('select id from calendar where account_id = $1 and replaced_by = $2 order by id limit 100', [
    id,
  ]);
  return [id, ...replaced.map((one) => one.id)].map((one) => toPublicId('calendar', one));
}

export async function usesOf(sql: AccountSql, id: string): Promise<CalendarDetail['uses']> {
  const uses = new Map<string, CalendarDetail['uses'][number]>();
  for (const name of await namesOf(sql, id)) for (const use of await findIdUses(sql, name)) uses.set(use.id, use);
  return [...uses.values()];
}
