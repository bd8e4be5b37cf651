import type { Sql } from '@signalbox/db';
import { fromPublicId, toPublicId } from '@signalbox/domain';
import { type Catalogue, type Graph, outsideNames, type Plan } from '@signalbox/flow';
import { readWorkflowFacts } from '../workflows/workflow-facts.ts';

/** The live plans of the workflows that a graph calls, and of those that these call, by public id. */
export async function readCalled(
  sql: Sql,
  catalogue: Catalogue,
  accountId: number,
  graph: Graph,
): Promise<Map<string, { plan: Plan; triggerNodeId: string }>> {
  const facts = await readWorkflowFacts(sql, catalogue, accountId, outsideNames(graph, catalogue).workflows);
  const rows = await sql<{ id: string; body: Plan }>(
    `select w.id, p.body from workflow w join workflow_version v on v.account_id = w.account_id and v.id = w.live_version_id
     join plan p on p.account_id = v.account_id and p.hash = v.plan_hash where w.account_id = $1 and w.id = any ($2::uuid[]) limit 50`,
    [accountId, facts.map((fact) => fromPublicId('workflow', fact.id))],
    'test_called',
  );
  return new Map(
    rows.flatMap(({ id, body }) => {
      const trigger = Object.entries(body.nodes).find(([, node]) => node.type === 'trigger.workflow');
      return trigger ? [[toPublicId('workflow', id), { plan: body, triggerNodeId: trigger[0] }] as const] : [];
    }),
  );
}
