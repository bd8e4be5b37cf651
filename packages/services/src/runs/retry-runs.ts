import type { RetriedRuns, RetryRun, RetryRuns } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { errorFacts, requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext, ServiceContext } from '../shared/service-context.ts';
import { toldError } from '../shared/told-error.ts';
import { decideRetry } from './decide-retry.ts';
import { insertRetries, type Retry } from './insert-retries.ts';
import type { Refusal } from './refusals.ts';
import { holdRetries, readRetryRuns, retryReader } from './retry-facts.ts';

/** Runs per transaction. */
const chunk = 50;

/** Repeats failed runs that nobody has repeated yet, oldest first. */
export async function retryRuns({ db, catalogue, channels, waker, actor }: ActorContext, filter: RetryRuns): Promise<RetriedRuns> {
  requireRight(actor, 'run.retry');
  const { accountId } = actor;
  const search = searchOf(filter);
  const t = wordsFor(actor.language);
  const refused = new Map<string, RetriedRuns['refused'][number]>();
  let retried = 0;
  let after: string | null = null;
  for (let left = filter.limit; ; left -= chunk) {
    const take = Math.min(chunk, left);
    const done: Chunk = await db.withAccountSql(accountId, (sql) => retryChunk({ sql, catalogue, channels, search }, after, take));
    for (const refusal of done.refused) {
      const { code, message: words } = toldError(t, errorFacts(refusal));
      refused.set(words, { code, words, count: (refused.get(words)?.count ?? 0) + 1 });
    }
    retried += done.retried;
    after = done.last;
    if (done.made.length > 0) {
      waker.runs(accountId, [null]);
      waker.live({ account: accountId, runs: done.made });
    }
    if (after === null || left <= chunk) return { retried, refused: [...refused.values()], more: after !== null && done.more };
  }
}

interface Search extends RetryRun {
  isParts: boolean;
  /** Of the run whose parts they are, or of the workflow. */
  id: string;
  node: string | null;
  visit: number | null;
  failedSince: string | null;
  errorCode: string | null;
  dryRun: boolean;
}
function searchOf(filter: RetryRuns): Search {
  const { errorCode = null, dryRun, from, version } = filter;
  const rest = { errorCode, dryRun, from, version };
  if (!('partsOf' in filter))
    return {
      ...rest,
      isParts: false,
      id: findableId('workflow', filter.workflowId),
      node: null,
      visit: null,
      failedSince: filter.failedSince,
    };
  const { runId, nodeId, visit } = filter.partsOf;
  return { ...rest, isParts: true, id: findableId('run', runId), node: nodeId, visit, failedSince: null };
}

interface Chunk {
  retried: number;
  made: string[];
  refused: Refusal[];
  /** null = there are no more. */
  last: string | null;
  more: boolean;
}
interface ChunkOf extends Pick<ServiceContext, 'catalogue' | 'channels'> {
  sql: AccountSql;
  search: Search;
}
async function retryChunk({ sql, catalogue, channels, search }: ChunkOf, after: string | null, take: number): Promise<Chunk> {
  if (!search.dryRun) await holdRetries(sql);
  const ids = await findFailed(sql, search, { after, take: take + 1 });
  const runs = await readRetryRuns(sql, ids.slice(0, take));
  const reader = retryReader(sql, catalogue);
  const retries: Retry[] = [];
  const refused: Refusal[] = [];
  for (const run of runs) {
    const decided = await decideRetry(reader, run, search);
    if ('refused' in decided) refused.push(decided.refused);
    else retries.push({ run, start: decided.start });
  }
  const more = ids.length > take;
  const made = search.dryRun ? [] : await insertRetries(sql, { channels, retries });
  return { retried: retries.length, made, refused, last: more ? (runs.at(-1)?.id ?? null) : null, more };
}

async function findFailed(sql: AccountSql, search: Search, { after, take }: { after: string | null; take: number }): Promise<string[]> {
  const { isParts, id, node, visit, failedSince, errorCode } = search;
  const [there] = await sql(`select 1 from ${isParts ? 'run' : 'workflow'} where account_id = $1 and id = $2`, [id]);
  if (!there) throw notFound(isParts ? 'run' : 'workflow');
  const which = isParts
    ? 'r.parent_id = $2 and r.parent_node = $6 and r.parent_visit = $7'
    : 'r.workflow_id = $2 and r.parent_id is null and r.ended_at >= $6';
  const rows = await sql<{ id: string }>(
    `select r.id from run r where r.account_id = $1 and ${which} and r.error_code is not null and r.status = 'failed'
       and ($3::text is null or r.error_code = $3) and ($4::uuid is null or r.id > $4)
       and not exists (select from run x where x.account_id = $1 and x.retry_of = r.id) order by r.id limit $5`,
    [id, errorCode, after, take, ...(isParts ? [node, visit] : [failedSince])],
  );
  return rows.map((row) => row.id);
}
