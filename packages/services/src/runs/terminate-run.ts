import type { TerminatedRun, TerminateRun } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { retryConflict } from '@signalbox/db';
import { operationalError, requireRight, userError } from '@signalbox/domain';
import type { Actor } from '../shared/actor.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { countEnded, type EndedRun, endRuns, openChildren } from './end-runs.ts';

/** Runs per transaction; a run with more parts ends first, the parts that are left right after it. */
const chunk = 5000;

/**
 * Ends a run and its parts at once, whatever state its conductor is in: for runs that do not react to a cancel.
 * Its last step may be half done outside. The reason and who gave it stay in the trace.
 */
export async function terminateRun({ db, waker, actor }: ActorContext, id: string, { reason }: TerminateRun): Promise<TerminatedRun> {
  requireRight(actor, 'run.terminate');
  const runId = findableId('run', id);
  const { accountId } = actor;
  let total = 0;
  for (let todo = [runId]; todo.length > 0; ) {
    const isRoot = total === 0;
    const ended = await retryConflict(() =>
      db.withAccountSql(accountId, async (sql) => {
        await sql.bare(`set local lock_timeout = '10s'`);
        if (isRoot) await noteEnd(sql, actor, { runId, reason });
        const family = await endFamily(sql, todo);
        if (isRoot) await countEnded(sql, runId);
        return family;
      }),
    ).catch((error: unknown) => {
      throw isLockTimeout(error) ? operationalError('run.busy') : error;
    });
    total += ended.length;
    waker.runs(
      accountId,
      [...new Set(ended.map((row) => row.conductor_id))].filter((conductor) => conductor !== null),
    );
    if (isRoot) waker.live({ account: accountId, runs: [runId] });
    waker.outbox(accountId);
    const parents = ended.map((row) => row.run_id);
    todo = await db.withAccountSql(accountId, (sql) => openChildren(sql, parents, chunk));
  }
  return { ended: total };
}

/** These runs and the parts below them, up to the size of a chunk. A parent is held before its children are looked for, so it can start no more. */
async function endFamily(sql: AccountSql, ids: readonly string[]): Promise<EndedRun[]> {
  const ended: EndedRun[] = [];
  for (let level = [...ids]; level.length > 0; ) {
    const gone = await endRuns(sql, level);
    ended.push(...gone);
    const room = chunk - ended.length;
    level =
      room > 0
        ? await openChildren(
            sql,
            gone.map((row) => row.run_id),
            room,
          )
        : [];
  }
  return ended;
}

/** The last line of the trace: who ended the run, and why. */
async function noteEnd(sql: AccountSql, { userId }: Actor, { runId, reason }: { runId: string; reason: string }): Promise<void> {
  const [state] = await sql('select 1 from run_state where account_id = $1 and run_id = $2 for update', [runId]);
  if (!state) {
    const [there] = await sql('select 1 from run where account_id = $1 and id = $2', [runId]);
    throw there ? userError('run.ended', {}, { status: 409 }) : notFound('run');
  }
  await sql(
    `insert into run_step (account_id, run_id, seq, at, visit, status, node_id, error)
     select $1, $2, coalesce(t.seq, 0) + 1, now(), coalesce(t.visit, 1), 'cancelled', coalesce(t.node_id, 'start'),
       jsonb_strip_nulls(jsonb_build_object('code', 'run.terminated', 'variant', case when who.name is null then 'somebody' end,
         'values', jsonb_build_object('name', coalesce(who.name, ''), 'reason', $4::text)))
     from (select (select name from app_user where id = $3) as name) who left join lateral (select seq, visit, node_id from run_step where account_id = $1 and run_id = $2 order by seq desc limit 1) t on true`,
    [runId, userId, reason],
  );
}

const isLockTimeout = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '55P03';
