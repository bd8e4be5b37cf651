import type { AccountSql } from '@signalbox/db';
import { fromPublicId, toPublicId } from '@signalbox/domain';
import { type Catalogue, type Graph, outsideNames, type Plan } from '@signalbox/flow';
import { readPlans } from '@signalbox/runner';
import { readWorkflowFacts } from '../workflows/workflow-facts.ts';

/** The live plans of the workflows that a graph calls, and of those that these call, by public id. */
export async function readCalled(
  sql: AccountSql,
  catalogue: Catalogue,
  graph: Graph,
): Promise<Map<string, { plan: Plan; triggerNodeId: string }>> {
  const facts = await readWorkflowFacts(sql, catalogue, outsideNames(graph, catalogue).workflows);
  const live = await sql<{ id: string }>(
    'select live_version_id as id from workflow where account_id = $1 and id = any ($2::uuid[]) and live_version_id is not null limit 50',
    [facts.map((fact) => fromPublicId('workflow', fact.id))],
    'test_called',
  );
  const called = await readPlans(
    sql,
    live.map((version) => version.id),
  );
  return new Map(
    [...called.values()].flatMap(({ plan, workflowId }) => {
      const trigger = Object.entries(plan.nodes).find(([, node]) => node.type === 'trigger.workflow');
      return trigger ? [[toPublicId('workflow', workflowId), { plan, triggerNodeId: trigger[0] }] as const] : [];
    }),
  );
}
