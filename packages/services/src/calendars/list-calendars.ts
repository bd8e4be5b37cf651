import type { Calendar, CalendarDetail, CalendarHolidays, CalendarQuery, HolidaysQuery, Page } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type CalendarRow, calendarColumns, calendarView, placeOf, readCalendar, readCalendarRow } from './calendar-view.ts';
import { closedFromOf, publicHolidays } from './public-holidays.ts';

/** The calendars of the account, newest first; `search` is a part of the name. */
export async function listCalendars({ db, actor }: ActorContext, query: CalendarQuery): Promise<Page<Calendar>> {
  requireRight(actor, 'calendar.read');
  const { before, take } = readPage('calendar', query);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<CalendarRow>(
      `select ${calendarColumns} from calendar c
       where c.account_id = $1 and c.id < $2 and c.replaced_by is null and position(lower($4) in c.name_key) > 0 order by c.id desc limit $3`,
      [before, take, query.search?.trim() ?? ''],
    ),
  );
  return toPage('calendar', rows, { take, view: calendarView });
}

/** With its days and who goes by it; by the id of one whose place it took, too. */
export function getCalendar({ db, actor }: ActorContext, id: string): Promise<CalendarDetail> {
  requireRight(actor, 'calendar.read');
  const calendarId = findableId('calendar', id);
  return db.withAccountSql(actor.accountId, async (sql) => readCalendar(sql, await placeOf(sql, calendarId)));
}

/** The public holidays of its country in one year, also those on which people work. */
export async function listHolidays({ db, actor }: ActorContext, id: string, { year }: HolidaysQuery): Promise<CalendarHolidays> {
  requireRight(actor, 'calendar.read');
  const calendarId = findableId('calendar', id);
  const { region, changes } = await db.withAccountSql(actor.accountId, (sql) => readCalendarRow(sql, calendarId));
  const holidays = region === null ? [] : await publicHolidays(region, { from: year, to: year, language: actor.language });
  return { items: holidays.map((one) => ({ ...one, closedFrom: closedFromOf(one, changes) })) };
}
