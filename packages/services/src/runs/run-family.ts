import type { ChildGroup, RunParent } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { groupBy, toPublicId } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';

/** The run that this one belongs to, if any. */
export async function readParent(sql: AccountSql, runId: string): Promise<RunParent | null> {
  const [row] = await sql<{
    id: string;
    workflow_id: string;
    name: string;
    parent_node: string | null;
    parent_visit: number | null;
    item_no: number | null;
    title: string | null;
  }>(
    `select p.id, p.workflow_id, w.name, r.parent_node, r.parent_visit, r.item_no,
       (select nullif(n.value->>'title', '') from jsonb_array_elements(v.graph->'nodes') n where n.value->>'id' = r.parent_node) as title
     from run r join run p on p.account_id = r.account_id and p.id = r.parent_id
     join workflow w on w.account_id = p.account_id and w.id = p.workflow_id
     join workflow_version v on v.account_id = p.account_id and v.id = p.version_id
     where r.account_id = $1 and r.id = $2`,
    [runId],
  );
  return (
    (row && {
      id: toPublicId('run', row.id),
      workflowId: toPublicId('workflow', row.workflow_id),
      workflowName: row.name,
      nodeId: row.parent_node,
      visit: row.parent_visit,
      title: row.title,
      itemNo: row.item_no,
    }) ??
    null
  );
}

/** The run that the first of these retries belonged to: an item or a called workflow that was repeated by itself. */
export async function readPartOf(sql: AccountSql, retryOf: string | null): Promise<RunParent | null> {
  if (retryOf === null) return null;
  const [part] = await sql<{ id: string }>(
    `with recursive back as (
       select id, retry_of, parent_id, 0 as depth from run where account_id = $1 and id = $2
       union all
       select r.id, r.retry_of, r.parent_id, b.depth + 1 from back b join run r on r.account_id = $1 and r.id = b.retry_of where b.depth < 50)
     select id from back where parent_id is not null order by depth limit 1`,
    [retryOf],
  );
  return part ? readParent(sql, part.id) : null;
}

/**
 * Children by the step and the visit that started them. Open ones are counted by their join; when all have ended it is gone,
 * and the children themselves are counted.
 */
export async function readChildGroups(sql: AccountSql, runId: string, graph: Graph): Promise<ChildGroup[]> {
  const groups = await sql<Omit<ChildGroup, 'nodeId' | 'tallies' | 'open'> & { node_id: string }>(
    `select j.node_id, j.visit, j.total, j.done, j.failed, j.cancelled, j.expanded as complete from run_join j where j.account_id = $1 and j.run_id = $2
     union all
     select r.parent_node, r.parent_visit, count(*)::int, (count(*) filter (where r.status = 'done'))::int, (count(*) filter (where r.status = 'failed'))::int,
       (count(*) filter (where r.status = 'cancelled'))::int, true
     from run r where r.account_id = $1 and r.parent_id = $2 and r.parent_node is not null and not exists (
       select from run_join j where j.account_id = $1 and j.run_id = $2 and j.node_id = r.parent_node and j.visit = r.parent_visit)
     group by r.parent_node, r.parent_visit
     order by 2, 1 limit 1000`,
    [runId],
  );
  if (groups.length === 0) return [];
  const tallies = await sql<{ nodeId: string; port: string; count: number }>(
    `select node_id as "nodeId", port, sum(count)::int as count from run_tally where account_id = $1 and run_id = $2 group by 1, 2 order by 1, 2`,
    [runId],
  );
  const inside = groupBy(tallies, (tally) => ownerOf(graph, tally.nodeId));
  return groups.map(({ node_id, ...group }) => ({
    nodeId: node_id,
    ...group,
    open: Math.max(0, group.total - group.done - group.failed - group.cancelled),
    tallies: inside.get(node_id) ?? [],
  }));
}

/** The for-each whose items pass this step: the innermost one around it, past loops and tries. */
function ownerOf(graph: Graph, nodeId: string): string {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  for (let at = nodes.get(nodeId)?.within, steps = 0; at !== undefined && steps < nodes.size; at = nodes.get(at)?.within, steps += 1)
    if (nodes.get(at)?.type === 'logic.forEach') return at;
  return '';
}
