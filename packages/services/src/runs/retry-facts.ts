import type { Sql } from '@signalbox/db';
import type { Plan, StepTrace } from '@signalbox/flow';

/** What decides whether and how a run can be repeated. */
export interface RetryRun {
  id: string;
  status: 'open' | 'done' | 'failed' | 'cancelled';
  parent_id: string | null;
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
}
export const readRetryRuns = (sql: Sql, accountId: number, ids: readonly string[]): Promise<RetryRun[]> =>
  sql<RetryRun>(
    `select r.id, r.status, r.parent_id, r.retry_of, r.workflow_id, r.version_id, r.class, r.contact_id, r.trigger_kind, r.error_node,
       w.archived_at, w.live_version_id,
       exists (select from run x where x.account_id = r.account_id and x.retry_of = r.id and x.status = 'open') as is_retried_now
     from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
     where r.account_id = $1 and r.id = any ($2::uuid[]) order by r.id`,
    [accountId, ids],
  );

export type TraceLine = Pick<StepTrace, 'nodeId' | 'status' | 'port' | 'output'>;

/** Two people who press the button at once must not repeat a run twice: the second one waits, and sees it repeated. */
export const holdRetries = (sql: Sql, accountId: number): Promise<unknown> =>
  sql(`select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'retry', $1::text), 0))`, [accountId], 'hold_retries');

/** Plans by version, read once each. */
export function planReader(sql: Sql, accountId: number): (versionId: string) => Promise<Plan | null> {
  const plans = new Map<string, Plan | null>();
  return async (versionId) => {
    const known = plans.get(versionId);
    if (known !== undefined) return known;
    const [row] = await sql<{ body: Plan }>(
      `select p.body from workflow_version v join plan p on p.account_id = v.account_id and p.hash = v.plan_hash where v.account_id = $1 and v.id = $2`,
      [accountId, versionId],
    );
    plans.set(versionId, row?.body ?? null);
    return row?.body ?? null;
  };
}

/** So many retries of retries are looked through for the run that a trigger started. */
const maxChain = 50;

/**
 * What happened up to the end of a run, as one trace: a run that began in the middle goes on from the one that it repeats.
 * Of each step only the last line with a result and the last without are read; an earlier round has no say any more.
 */
export async function readHistory(sql: Sql, accountId: number, run: RetryRun, plan: Plan, depth = 0): Promise<TraceLine[]> {
  const own = await sql<TraceLine>(
    `select node_id as "nodeId", status, port, output from (
       select distinct on (node_id, port is null) node_id, status, port, output, seq from run_step
       where account_id = $1 and run_id = $2 order by node_id, port is null, seq desc) t order by seq`,
    [accountId, run.id],
  );
  const first = own[0]?.nodeId;
  if (run.retry_of === null || depth >= maxChain || (first !== undefined && plan.nodes[first]?.kind === 'trigger')) return own;
  const [before] = await readRetryRuns(sql, accountId, [run.retry_of]);
  if (!before) return own;
  const earlier = await readHistory(sql, accountId, before, plan, depth + 1);
  const at = first === undefined ? -1 : earlier.findLastIndex((line) => line.nodeId === first);
  return [...(at < 0 ? earlier : earlier.slice(0, at)), ...own];
}
