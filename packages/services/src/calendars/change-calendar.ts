import type { CalendarDetail, ChangeCalendar, CreateCalendar, DeleteCalendarQuery } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { namesOf, readCalendar, readCalendarRow, usesOf } from './calendar-view.ts';
import { closedHolidays, publicHolidays } from './public-holidays.ts';

/** Makes a calendar. Throws `calendar.taken` (409), `calendar.too_many` (422). */
export async function createCalendar({ db, actor }: ActorContext, wanted: CreateCalendar): Promise<CalendarDetail> {
  requireRight(actor, 'calendar.edit');
  const { name, region = null, weekly = [], own = [], changes = [] } = wanted;
  const holidays = await holidaysOf(region, changes);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const id = newId();
    await refuseTaken(sql, id, name);
    const [there] = await sql<{ count: number }>(
      'select count(*)::int as count from calendar where account_id = $1 and replaced_by is null',
    );
    if ((there?.count ?? 0) >= mostCalendars) throw userError('calendar.too_many', { most: mostCalendars }, { status: 422 });
    await sql(
      `insert into calendar (account_id, id, name, region, weekly, own, changes, holidays)
       select $1, $2, p ->> 'name', p ->> 'region', array(select jsonb_array_elements_text(p -> 'weekly')::smallint), p -> 'own', p -> 'changes', p -> 'holidays'
       from (select $3::jsonb as p) x`,
      [id, JSON.stringify({ name, region, weekly, own, changes, holidays })],
    );
    return readCalendar(sql, id);
  });
}
const mostCalendars = 100;

/** Changes what is given; schedules that go by it are due anew after the commit. Throws `calendar.changed_elsewhere` (409) when `revision` is not the stored one, `calendar.taken` (409). */
export async function changeCalendar({ db, actor }: ActorContext, id: string, change: ChangeCalendar): Promise<CalendarDetail> {
  requireRight(actor, 'calendar.edit');
  const calendarId = findableId('calendar', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const before = await readCalendarRow(sql, calendarId, { lock: true });
    if (before.revision !== change.revision) throw userError('calendar.changed_elsewhere', {}, { status: 409, field: 'revision' });
    const { name = before.name, weekly = before.weekly, own = before.own } = change;
    const region = change.region === undefined ? before.region : change.region;
    // Rules are those of one country: another one begins as usual.
    const changes = change.changes ?? (region === before.region ? before.changes : []);
    await refuseTaken(sql, calendarId, name);
    const holidays = await holidaysOf(region, changes);
    await sql(
      `update calendar set name = p ->> 'name', region = p ->> 'region', weekly = array(select jsonb_array_elements_text(p -> 'weekly')::smallint),
         own = p -> 'own', changes = p -> 'changes', holidays = p -> 'holidays', revision = revision + 1, updated_at = now()
       from (select $3::jsonb as p) x where account_id = $1 and id = $2`,
      [calendarId, JSON.stringify({ name, region, weekly, own, changes, holidays })],
    );
    await dueAnew(sql, await namesOf(sql, calendarId));
    return readCalendar(sql, calendarId);
  });
}

/**
 * Deletes it. While workflows go by it, another one has to take its place: their steps find that one from then on, also in versions that are live.
 * Throws `calendar.used` (409) without one, `calendar.not_found` when either is not there.
 */
export async function deleteCalendar({ db, actor }: ActorContext, id: string, { replacement }: DeleteCalendarQuery): Promise<void> {
  requireRight(actor, 'calendar.edit');
  const calendarId = findableId('calendar', id);
  const nextId = replacement === undefined ? null : findableId('calendar', replacement);
  if (nextId === calendarId) throw userError('calendar.replaces_itself', {}, { status: 422, field: 'replacement' });
  return db.withAccountSql(actor.accountId, async (sql) => {
    // In one order, so that two that take each other's place wait for each other.
    for (const one of [calendarId, ...(nextId ? [nextId] : [])].sort()) await readCalendarRow(sql, one, { lock: true });
    const names = await namesOf(sql, calendarId);
    if (nextId === null) {
      const uses = await usesOf(sql, calendarId);
      if (uses.length > 0) throw userError('calendar.used', { names: uses.map(({ name }) => name).slice(0, 5) }, { status: 409 });
      await sql('delete from calendar where account_id = $1 and (id = $2 or replaced_by = $2)', [calendarId]);
      return;
    }
    await sql('update calendar set replaced_by = $3, revision = revision + 1 where account_id = $1 and (id = $2 or replaced_by = $2)', [
      calendarId,
      nextId,
    ]);
    await dueAnew(sql, names);
  });
}

/** The holidays of the years that anybody looks at: a calendar that nobody has touched for longer goes on for these. */
async function holidaysOf(region: string | null, changes: readonly { rule: string; closedFrom: string | null }[]) {
  if (region === null) return {};
  const year = new Date().getUTCFullYear();
  return closedHolidays(await publicHolidays(region, { from: year - 1, to: year + yearsAhead, language: 'en' }), changes);
}
const yearsAhead = 20;

/** Clocks of schedules are told what is due now. What is over is not due after all because it is no holiday any more. */
async function dueAnew(sql: AccountSql, calendars: readonly string[]): Promise<void> {
  await sql(
    `update schedule set revision = revision + 1, live_from = greatest(live_from, now() - interval '1 minute')
     where account_id = $1 and is_on and config -> 'rule' ->> 'calendar' = any ($2::text[])`,
    [calendars],
  );
}

async function refuseTaken(sql: AccountSql, id: string, name: string): Promise<void> {
  const [other] = await sql('select 1 from calendar where account_id = $1 and name_key = lower($3) and replaced_by is null and id <> $2', [
    id,
    name,
  ]);
  if (other) throw userError('calendar.taken', { name }, { status: 409, field: 'name' });
}
