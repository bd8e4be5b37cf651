import type { AccountSql } from '@signalbox/db';
import type { Catalogue, Plan } from '@signalbox/flow';
import { readPlans } from '@signalbox/runner';
import { missingReader } from '../workflows/missing-reader.ts';

/** What decides whether and how a run can be repeated. */
export interface RepeatedRun {
  id: string;
  status: 'open' | 'done' | 'failed' | 'cancelled';
  parent_id: string | null;
  parent_node: string | null;
  parent_visit: number | null;
  item_no: number | null;
  retry_of: string | null;
  workflow_id: string;
  version_id: string;
  class: number;
  contact_id: string | null;
  trigger_kind: string;
  error_node: string | null;
  archived_at: Date | null;
  live_version_id: string | null;
  /** Another run repeats it and has not ended. */
  is_retried_now: boolean;
  is_parent_open: boolean;
  is_parent_retried_now: boolean;
}
export const readRetryRuns = (sql: AccountSql, ids: readonly string[]): Promise<RepeatedRun[]> =>
  sql<RepeatedRun>(
    `select r.id, r.status, r.parent_id, r.parent_node, r.parent_visit, r.item_no, r.retry_of, r.workflow_id, r.version_id, r.class, r.contact_id,
       r.trigger_kind, r.error_node, w.archived_at, w.live_version_id,
       exists (select from run x where x.account_id = r.account_id and x.retry_of = r.id and x.status = 'open') as is_retried_now,
       exists (select from run p where p.account_id = r.account_id and p.id = r.parent_id and p.status = 'open') as is_parent_open,
       exists (select from run x where x.account_id = r.account_id and x.retry_of = r.parent_id and x.status = 'open') as is_parent_retried_now
     from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
     where r.account_id = $1 and r.id = any ($2::uuid[]) order by r.id`,
    [ids],
  );

/** Two people who press the button at once must not repeat a run twice: the second one waits, and sees it repeated. */
export const holdRetries = (sql: AccountSql): Promise<unknown> =>
  sql(`select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'retry', $1::text), 0))`, [], 'hold_retries');

/** Plans by version, read once each. */
export function planReader(sql: AccountSql): (versionId: string) => Promise<Plan | null> {
  const plans = new Map<string, Plan | null>();
  return async (versionId) => {
    const known = plans.get(versionId);
    if (known !== undefined) return known;
    const plan = (await readPlans(sql, [versionId])).get(versionId)?.plan ?? null;
    plans.set(versionId, plan);
    return plan;
  };
}

/** What many decisions of one transaction share, each read once. */
export interface RetryReader {
  sql: AccountSql;
  catalogue: Catalogue;
  plans: ReturnType<typeof planReader>;
  missing: ReturnType<typeof missingReader>;
  /** What led to a for-each, by run, step and visit. */
  containers: Map<string, Promise<unknown>>;
}
export const retryReader = (sql: AccountSql, catalogue: Catalogue): RetryReader => ({
  ...{ sql, catalogue, plans: planReader(sql), missing: missingReader(sql, catalogue) },
  containers: new Map(),
});
