import type { AccountSql } from '@signalbox/db';
import { type CalendarDays, fromPublicId, isSignalboxError } from '@signalbox/domain';

/** Calendars by public id, each as it is now; where another one took the place of one, that one. What is not there is not in the answer. */
export async function readCalendars(sql: AccountSql, ids: readonly string[]): Promise<Map<string, CalendarDays>> {
  const uuids = new Map([...new Set(ids)].flatMap((id) => uuidOf(id).map((uuid) => [uuid, id] as const)));
  if (uuids.size === 0) return new Map();
  const rows = await sql<CalendarDays & { id: string }>(
    `select c.id, d.weekly, d.own, d.holidays from calendar c join calendar d on d.account_id = $1 and d.id = coalesce(c.replaced_by, c.id)
     where c.account_id = $1 and c.id = any ($2::uuid[])`,
    [[...uuids.keys()]],
    'calendars_read',
  );
  return new Map(rows.map(({ id, ...days }) => [uuids.get(id) ?? id, days]));
}

/** A setting may hold anything. */
function uuidOf(id: string): string[] {
  try {
    return [fromPublicId('calendar', id)];
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return [];
  }
}
