import type { AccountSql } from '@signalbox/db';
import { fromStoredPlan, type StoredPlan } from '@signalbox/flow';
import type { CachedPlan } from './types.ts';

/** The plans of versions of workflows, by version. Every plan that is stored is read here. */
export async function readPlans(sql: AccountSql, versionIds: readonly string[]): Promise<Map<string, CachedPlan>> {
  const rows = await sql<{ version_id: string; workflow_id: string; body: StoredPlan }>(
    `select v.id as version_id, v.workflow_id, p.body from workflow_version v join plan p on p.account_id = v.account_id and p.hash = v.plan_hash
     where v.account_id = $1 and v.id = any ($2::uuid[])`,
    [versionIds],
    'read_plans',
  );
  return new Map(rows.map((row) => [row.version_id, { plan: fromStoredPlan(row.body), workflowId: row.workflow_id }]));
}
