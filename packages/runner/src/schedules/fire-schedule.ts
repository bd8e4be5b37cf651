import type { AccountSql } from '@signalbox/db';
import { nextTimes, type ScheduleConfig } from '@signalbox/nodes/schedule';
import { startRun } from '../start/start-run.ts';
import { type FoundSchedule, readSchedule } from './read-schedule.ts';

/** Why a time passes without a run. `unknown`: it is no time of the schedule as it is now. */
export type LeftOut = 'unknown' | 'off' | 'paused' | 'taken' | 'missed' | 'overlap';

/**
 * Starts the run of one time of a schedule, in the caller's transaction; after the commit call `waker.runs`. The time is its key: asked for twice,
 * by whomever and after whatever death, it is one run. `at` and `now` in milliseconds since 1970.
 */
export async function fireSchedule(
  sql: AccountSql,
  { scheduleId, at, now }: { scheduleId: string; at: number; now: number },
): Promise<{ runId: string } | { leftOut: LeftOut }> {
  const found = await readSchedule(sql, scheduleId, { lock: true });
  if (!found?.isOn) return { leftOut: 'off' };
  if (found.pausedAt) return { leftOut: 'paused' };
  const { config } = found;
  // A clock that has not heard of a change yet promises nothing.
  const [due, nextAt] = nextTimes(config.rule, { after: at - 1, count: 2, since: found.since.getTime() });
  if (due !== at || at <= found.liveFrom.getTime()) return { leftOut: 'unknown' };
  if (!(await isFirst(sql, scheduleId, at))) return { leftOut: 'taken' };
  const leftOut = isLeftOut(config, { at, now, nextAt }) ? 'missed' : (await isUnderWay(sql, config, found)) ? 'overlap' : null;
  if (leftOut) {
    await sql('update schedule set left_out = left_out + 1, last_due_at = greatest(last_due_at, $3) where account_id = $1 and id = $2', [
      scheduleId,
      new Date(at),
    ]);
    return { leftOut };
  }
  const runId = await startScheduled(sql, found, { at, now, nextAt });
  await sql(
    `with e as (update inbound_event set run_id = $4 where account_id = $1 and source_id = $2 and key = $5)
     update schedule set last_due_at = greatest(last_due_at, $3) where account_id = $1 and id = $2`,
    [scheduleId, new Date(at), runId, iso(at)],
  );
  return { runId };
}

/** Starts a run of a schedule, and remembers it as its last. */
export async function startScheduled(
  sql: AccountSql,
  { id, workflowId, versionId, nodeId, class: ofClass }: FoundSchedule,
  { at, now, nextAt }: { at: number; now: number; nextAt?: number | undefined },
): Promise<string> {
  const runId = await startRun(sql, {
    ...{ workflowId, versionId, triggerNodeId: nodeId, kind: 'schedule', class: ofClass },
    payload: { dueAt: iso(at), startedAt: iso(now), nextAt: nextAt === undefined ? '' : iso(nextAt) },
  });
  await sql('update schedule set last_run_id = $3 where account_id = $1 and id = $2', [id, runId]);
  return runId;
}

const iso = (at: number): string => new Date(at).toISOString();

/** Whether nobody had this time before. */
async function isFirst(sql: AccountSql, scheduleId: string, at: number): Promise<boolean> {
  const rows = await sql('insert into inbound_event (account_id, source_id, key) values ($1, $2, $3) on conflict do nothing returning 1', [
    scheduleId,
    iso(at),
  ]);
  return rows.length > 0;
}

/** A time that comes late is left out where the schedule says so, and where a later one is due by now that stands for it. */
function isLeftOut({ missed }: ScheduleConfig, { at, now, nextAt }: { at: number; now: number; nextAt: number | undefined }): boolean {
  if (missed === 'all' || now - at < lateMs) return false;
  return missed === 'skip' || (nextAt !== undefined && nextAt <= now);
}
const lateMs = 60_000;

async function isUnderWay(sql: AccountSql, { overlap }: ScheduleConfig, { lastRunId }: FoundSchedule): Promise<boolean> {
  if (overlap === 'start' || lastRunId === null) return false;
  return (await sql(`select 1 from run where account_id = $1 and id = $2 and status = 'open'`, [lastRunId])).length > 0;
}
