import { unexpectedError } from '@signalbox/domain';
import { readPlans } from './read-plans.ts';
import type { CachedPlan, TurnDeps } from './types.ts';

/** Plans are immutable: one read per version and process, the least recently used ones make room. */
export function createPlanCache(limit = 500): TurnDeps['plans'] {
  const plans = new Map<string, CachedPlan>();
  return async (sql, versionId) => {
    const key = `${sql.accountId} ${versionId}`;
    const known = plans.get(key);
    if (known) {
      plans.delete(key);
      plans.set(key, known);
      return known;
    }
    const read = (await readPlans(sql, [versionId])).get(versionId);
    if (!read) throw unexpectedError('plan.missing', { version: versionId });
    plans.set(key, read);
    for (const oldest of plans.keys()) {
      if (plans.size <= limit) break;
      plans.delete(oldest);
    }
    return read;
  };
}
