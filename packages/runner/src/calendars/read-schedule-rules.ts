import type { AccountSql } from '@signalbox/db';
import { calendarsOfSchedules, readScheduleConfig, type ScheduleConfig } from '@signalbox/nodes/schedule';
import { readCalendars } from './read-calendars.ts';

/** What stored schedules say, with the days of the calendars that they go by; in their order. */
export async function readScheduleRules(
  sql: AccountSql,
  schedules: readonly { config: unknown; accountTimeZone: string }[],
): Promise<ScheduleConfig[]> {
  const calendars = await readCalendars(sql, calendarsOfSchedules(schedules.map(({ config }) => config)));
  return schedules.map(({ config, accountTimeZone }) => readScheduleConfig(config, { accountTimeZone, calendars }));
}
