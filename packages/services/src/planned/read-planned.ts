import { type Planned, type PlannedCalendar, type PlannedQuery, plannedDays } from '@signalbox/contract';
import { isZone, momentOf, requireRight, toPublicId, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { mostRows, type PlannedRow, plannedMessages, plannedRuns, plannedWaits, type Span } from './planned-rows.ts';

/** Everything that has a time ahead of it, by day: schedules that are on, runs that wait, messages that are not due yet. What the reader may not see is not there. */
export async function readPlanned({ db, actor }: ActorContext, query: PlannedQuery): Promise<PlannedCalendar> {
  requireRight(actor, 'schedule.read');
  if (query.zone !== undefined && !isZone(query.zone)) throw userError('date.zone', { zone: query.zone }, { field: 'zone' });
  return db.withAccountSql(actor.accountId, async (sql) => {
    const zone = query.zone ?? (await sql<{ zone: string }>('select time_zone as zone from account where id = $1', []))[0]?.zone ?? 'UTC';
    const span = spanOf(query, zone);
    const parts = [await plannedRuns(sql, span), await plannedWaits(sql, actor, span), await plannedMessages(sql, actor, span)];
    return { zone, days: byDay(parts.flat()), isCut: parts.some((rows) => rows.length >= mostRows) };
  });
}

function spanOf({ from, days = plannedDays }: PlannedQuery, zone: string): Span {
  const first = Date.parse(`${from}T00:00:00Z`);
  const dates = Array.from({ length: days + 1 }, (_, no) => new Date(first + no * 86_400_000).toISOString().slice(0, 10));
  return { dates, begins: dates.map((date) => beginOf(date, zone)), now: Date.now() };
}

function beginOf(date: string, zone: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return momentOf({ year, month, day, hour: 0, minute: 0 }, zone);
}

function byDay(rows: readonly PlannedRow[]): PlannedCalendar['days'] {
  const days = new Map<string, Planned[]>();
  for (const { date, at, workflowId, ...row } of [...rows].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const items = days.get(date) ?? [];
    days.set(date, items);
    items.push({ ...row, at: at.toISOString(), workflowId: workflowId === null ? null : toPublicId('workflow', workflowId) });
  }
  return [...days].map(([day, items]) => ({ day, items }));
}
