import type { ChangeSchedule, Schedule, StartedRun } from '@signalbox/contract';
import { requireRight, toPublicId } from '@signalbox/domain';
import { readSchedule as findSchedule, startScheduled } from '@signalbox/runner';
import { wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readSchedule } from './list-schedules.ts';

/** Pauses a schedule, or lets it go on. What was due meanwhile was not promised and is not caught up on. */
export function changeSchedule({ db, actor }: ActorContext, id: string, { isPaused }: ChangeSchedule): Promise<Schedule> {
  requireRight(actor, 'schedule.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql(
      `update schedule set paused_at = case when $3::boolean then now() end, live_from = now(), revision = revision + 1
       where account_id = $1 and id = $2 and is_on and (paused_at is not null) <> $3`,
      [findableId('schedule', id), isPaused],
    );
    return readSchedule(sql, wordsFor(actor.language), id);
  });
}

/** Starts a run now, beside the times that are due and also while it is paused. */
export async function runScheduleNow({ db, waker, actor }: ActorContext, id: string): Promise<StartedRun> {
  requireRight(actor, 'schedule.edit');
  const { accountId } = actor;
  const runId = await db.withAccountSql(accountId, async (sql) => {
    const found = await findSchedule(sql, findableId('schedule', id), { lock: true });
    if (!found?.isOn) throw notFound('schedule');
    const now = Date.now();
    return startScheduled(sql, found, { at: now, now });
  });
  waker.runs(accountId, [null]);
  waker.live({ account: accountId, runs: [runId] });
  return { runId: toPublicId('run', runId) };
}
