import type { Database } from '@signalbox/db';
import { nextTimes } from '@signalbox/nodes/schedule';
import { readSchedule } from '@signalbox/runner';
import { type CalendarSpec, type Client, ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import { taskQueue } from '../conduct/start-conductor.ts';

export interface ScheduleKeeper {
  /** Tells Temporal what it has not heard yet. */
  look(): Promise<void>;
  /** Starts clocks anew that Temporal does not know any more. */
  rebuild(): Promise<void>;
}

/**
 * Keeps a Temporal Schedule for each schedule that is on. What changed is counted in its row, in the commit that changed it, and noted there when Temporal
 * has heard it: whoever dies between the two leaves a row that says so. The times are worked out here and handed over one by one, as many as it is due next,
 * so that what the screens promise and what the clock does is one and the same.
 */
export function createScheduleKeeper({ db, client }: { db: Database; client: Client }): ScheduleKeeper {
  const tellAll = async (rows: readonly FoundRow[]) => {
    for (let at = 0; at < rows.length; at += together)
      await Promise.all(rows.slice(at, at + together).map((row) => tell(db, client, { accountId: row.account_id, id: row.schedule_id })));
  };
  return {
    look: async () => {
      for (;;) {
        const rows = await db.router<FoundRow>('select * from find_untold_schedules($1)', [page], 'find_untold_schedules');
        await tellAll(rows);
        if (rows.length < page) return;
      }
    },
    rebuild: async () => {
      const told = await db.router<FoundRow>(`select * from find_told_schedules('1 minute')`, [], 'find_told_schedules');
      if (told.length === 0) return;
      const known = new Set<string>();
      for await (const { scheduleId } of client.schedule.list({ pageSize: 1000 })) known.add(scheduleId);
      await tellAll(told.filter(({ schedule_id }) => !known.has(schedule_id)));
    },
  };
}

interface FoundRow {
  account_id: number;
  schedule_id: string;
}
const page = 500;
const together = 16;
/** Times that a clock has at once; it gets more when half of them are over. */
const timesAhead = 60;

async function tell(db: Database, client: Client, { accountId, id }: { accountId: number; id: string }): Promise<void> {
  const found = await db.withAccountSql(accountId, (sql) => readSchedule(sql, id));
  if (!found) return;
  const { rule, missed } = found.config;
  const isOn = found.isOn && found.pausedAt === null;
  // What was due while nobody kept a clock is caught up on, as far as it counts.
  const from = Math.max(found.liveFrom.getTime(), found.lastDueAt?.getTime() ?? 0, Date.now() - (missed === 'skip' ? shortMs : longMs));
  const times = isOn ? nextTimes(rule, { after: from, count: timesAhead, since: found.since.getTime() }) : [];
  if (times.length === 0) await remove(client, id);
  else await put(client, { accountId, id, times, catchUpMs: missed === 'skip' ? shortMs : longMs });
  // With fewer than it could have it has all that there are.
  const refillAt = times.length === 0 ? null : times.length < timesAhead ? farAway : new Date(times[timesAhead / 2] ?? 0);
  await db.withAccountSql(accountId, (sql) =>
    sql('update schedule set told = $3, told_at = now(), refill_at = $4 where account_id = $1 and id = $2', [id, found.revision, refillAt]),
  );
}

const farAway = new Date('9999-01-01T00:00:00Z');
const shortMs = 60_000;
const longMs = 400 * 86_400_000;

interface Clock {
  accountId: number;
  id: string;
  times: readonly number[];
  catchUpMs: number;
}

async function put(client: Client, clock: Clock): Promise<void> {
  const options = optionsOf(clock);
  const handle = client.schedule.getHandle(clock.id);
  try {
    await handle.update(() => options);
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    await client.schedule.create({ scheduleId: clock.id, ...options });
  }
  // A clock looks ahead only. What it has fired already is known by its time and starts nothing.
  const [first = Number.POSITIVE_INFINITY] = clock.times;
  if (first < Date.now() - pastMs)
    await handle.backfill({ start: new Date(first - 1000), end: new Date(), overlap: ScheduleOverlapPolicy.ALLOW_ALL });
}
/** What was due so lately is on its way. */
const pastMs = 5000;

/** The times are named one by one, in UTC: zones and clock changes are worked out already. Overlap is judged by the rows. */
const optionsOf = ({ accountId, id, times, catchUpMs }: Clock) => ({
  spec: { calendars: times.map(calendarOf), timezone: 'UTC' },
  action: {
    type: 'startWorkflow' as const,
    workflowType: 'fire' as const,
    workflowId: `fire-${id}`,
    taskQueue,
    args: [accountId, id] as [number, string],
  },
  policies: { overlap: ScheduleOverlapPolicy.ALLOW_ALL, catchupWindow: catchUpMs },
  state: { paused: false },
});

function calendarOf(time: number): CalendarSpec {
  const at = new Date(time);
  return {
    ...{ year: at.getUTCFullYear(), month: months[at.getUTCMonth()] ?? 'JANUARY', dayOfMonth: at.getUTCDate() },
    ...{ hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() },
  };
}
const months = [
  ...(['JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER'] as const),
];

async function remove(client: Client, id: string): Promise<void> {
  await client.schedule
    .getHandle(id)
    .delete()
    .catch((error: unknown) => {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
    });
}
