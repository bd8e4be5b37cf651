import { newId, requireRight, toPublicId, userError } from '@signalbox/domain';
import type { Actor } from '../shared/actor.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { decideRetry, type RetryWish, refusals } from './decide-retry.ts';
import { insertRetries } from './insert-retries.ts';
import { holdRetries, readRetryRuns } from './retry-facts.ts';

/** Repeats a run as a new one: from the step that failed with the values of then, or from its trigger. The first run stays as it is. */
export async function retryRun({ db, waker }: ServiceContext, actor: Actor, id: string, wish: RetryWish): Promise<{ runId: string }> {
  requireRight(actor.role, 'run.retry');
  const firstId = findableId('run', id);
  const { accountId } = actor;
  const runId = await db.withAccountSql(accountId, async (sql) => {
    await holdRetries(sql, accountId);
    const [run] = await readRetryRuns(sql, accountId, [firstId]);
    if (!run) throw notFound('run');
    const decided = await decideRetry(sql, accountId, run, wish);
    if ('refused' in decided) throw userError(decided.refused, refusals[decided.refused], { status: 409 });
    const [made = newId()] = await insertRetries(sql, accountId, [{ run, start: decided.start }]);
    return made;
  });
  waker.runs(accountId, [null]);
  waker.live({ account: accountId, runs: [firstId, runId] });
  return { runId: toPublicId('run', runId) };
}
