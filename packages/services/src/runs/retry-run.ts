import type { RetryRun, StartedRun } from '@signalbox/contract';
import { newId, requireRight, toPublicId } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { decideRetry } from './decide-retry.ts';
import { insertRetries } from './insert-retries.ts';
import { holdRetries, readRetryRuns, retryReader } from './retry-facts.ts';

/**
 * Repeats a run as a new one: from the step that failed with the values of then, or from its trigger. The first run stays as it is.
 * A part of a run that has ended (an item, a called workflow) is repeated by itself: nobody waits for it.
 */
export async function retryRun({ db, catalogue, channels, waker, actor }: ActorContext, id: string, wish: RetryRun): Promise<StartedRun> {
  requireRight(actor, 'run.retry');
  const firstId = findableId('run', id);
  const { accountId } = actor;
  const runId = await db.withAccountSql(accountId, async (sql) => {
    await holdRetries(sql);
    const [run] = await readRetryRuns(sql, [firstId]);
    if (!run) throw notFound('run');
    const decided = await decideRetry(retryReader(sql, catalogue), run, wish);
    if ('refused' in decided) throw decided.refused;
    const [made = newId()] = await insertRetries(sql, { channels, retries: [{ run, start: decided.start }] });
    return made;
  });
  waker.runs(accountId, [null]);
  waker.live({ account: accountId, runs: [firstId, runId] });
  return { runId: toPublicId('run', runId) };
}
