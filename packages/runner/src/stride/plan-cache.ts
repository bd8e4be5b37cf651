import type { Sql } from '@signalbox/db';
import { unexpectedError } from '@signalbox/domain';
import type { CachedPlan } from './types.ts';

/** Plans are immutable: one read per version and process, the least recently used ones make room. */
export function createPlanCache(limit = 500): (sql: Sql, accountId: number, versionId: string) => Promise<CachedPlan> {
  const plans = new Map<string, CachedPlan>();
  return async (sql, accountId, versionId) => {
    const key = `${accountId} ${versionId}`;
    const known = plans.get(key);
    if (known) {
      plans.delete(key);
      plans.set(key, known);
      return known;
    }
    const [row] = await sql<CachedPlan>(
      `select p.body as plan, v.workflow_id as "workflowId" from workflow_version v join plan p on p.account_id = v.account_id and p.hash = v.plan_hash where v.account_id = $1 and v.id = $2`,
      [accountId, versionId],
      'plan_of_version',
    );
    if (!row) throw unexpectedError('plan.missing', `Version ${versionId} has no plan.`);
    plans.set(key, row);
    for (const oldest of plans.keys()) {
      if (plans.size <= limit) break;
      plans.delete(oldest);
    }
    return row;
  };
}
