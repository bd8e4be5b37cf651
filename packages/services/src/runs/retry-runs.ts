import type { Sql } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import type { Actor } from '../shared/actor.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { decideRetry, type Refusal, type RetryWish, refusals } from './decide-retry.ts';
import { insertRetries, type Retry } from './insert-retries.ts';
import { holdRetries, planReader, readRetryRuns } from './retry-facts.ts';

export interface RetryFilter extends RetryWish {
  workflowId: string;
  /** ISO 8601. */
  failedSince: string;
  errorCode?: string | undefined;
  limit: number;
}
export interface RetriedRuns {
  retried: number;
  refused: { code: string; words: string; count: number }[];
  more: boolean;
}

/** Runs per transaction. */
const chunk = 50;

/** Repeats the failed runs of a workflow that nobody has repeated yet, oldest first. */
export async function retryRuns({ db, waker }: ServiceContext, actor: Actor, filter: RetryFilter): Promise<RetriedRuns> {
  requireRight(actor.role, 'run.retry');
  const { accountId } = actor;
  const search = { ...filter, workflowId: findableId('workflow', filter.workflowId) };
  const refused = new Map<Refusal, number>();
  let retried = 0;
  let after: string | null = null;
  for (let left = filter.limit; ; left -= chunk) {
    const take = Math.min(chunk, left);
    const done = await db.withAccountSql(accountId, (sql) => retryChunk(sql, accountId, search, after, take));
    for (const code of done.refused) refused.set(code, (refused.get(code) ?? 0) + 1);
    retried += done.made.length;
    after = done.last;
    if (done.made.length > 0) {
      waker.runs(accountId, [null]);
      waker.live({ account: accountId, runs: done.made });
    }
    if (after === null || left <= chunk)
      return {
        retried,
        refused: [...refused].map(([code, count]) => ({ code, words: refusals[code], count })),
        more: after !== null && done.more,
      };
  }
}

interface Chunk {
  made: string[];
  refused: Refusal[];
  /** null = there are no more. */
  last: string | null;
  more: boolean;
}
async function retryChunk(sql: Sql, accountId: number, filter: RetryFilter, after: string | null, take: number): Promise<Chunk> {
  await holdRetries(sql, accountId);
  const [there] = await sql('select 1 from workflow where account_id = $1 and id = $2', [accountId, filter.workflowId]);
  if (!there) throw notFound('workflow');
  const ids = await sql<{ id: string }>(
    `select r.id from run r where r.account_id = $1 and r.workflow_id = $2 and r.error_code is not null and r.status = 'failed' and r.parent_id is null
       and r.ended_at >= $3 and ($4::text is null or r.error_code = $4) and ($5::uuid is null or r.id > $5)
       and not exists (select from run x where x.account_id = $1 and x.retry_of = r.id) order by r.id limit $6`,
    [accountId, filter.workflowId, filter.failedSince, filter.errorCode ?? null, after, take + 1],
  );
  const runs = await readRetryRuns(
    sql,
    accountId,
    ids.slice(0, take).map((row) => row.id),
  );
  const plans = planReader(sql, accountId);
  const retries: Retry[] = [];
  const refused: Refusal[] = [];
  for (const run of runs) {
    const decided = await decideRetry(sql, accountId, run, filter, plans);
    if ('refused' in decided) refused.push(decided.refused);
    else retries.push({ run, start: decided.start });
  }
  const more = ids.length > take;
  return { made: await insertRetries(sql, accountId, retries), refused, last: more ? (runs.at(-1)?.id ?? null) : null, more };
}
