import type { CounterQuery, StepCounters } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { requireWorkflow } from './require-workflow.ts';

/** The newest so many runs of the period, and so many runs inside them, are looked at: the traces of a run lie together. */
const [mostRuns, mostInside] = [5000, 20_000] as const;
const hours = { hour: 1, day: 24, week: 168, month: 720 } as const satisfies Record<CounterQuery['period'], number>;

/** How many runs passed, wait and failed at each step of a workflow, and by which way they left. */
export function countSteps({ db, actor }: ActorContext, id: string, { period }: CounterQuery): Promise<StepCounters> {
  requireRight(actor, 'run.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId, { anyState: true });
    const [lines, waits] = [await sql<LineRow>(linesSql, [workflowId, hours[period]]), await sql<WaitRow>(waitsSql, [workflowId])];
    const runs = lines[0]?.runs ?? 0;
    const items = new Map<string, StepCounters['items'][number]>();
    const itemOf = (nodeId: string) => {
      const item = items.get(nodeId) ?? { nodeId, passed: 0, waiting: 0, failed: 0, ports: {} };
      items.set(nodeId, item);
      return item;
    };
    for (const { node_id: nodeId, port, status, count } of lines) {
      if (nodeId === null) continue;
      const item = itemOf(nodeId);
      if (status === 'failed') item.failed += count;
      else item.passed += count;
      for (const one of port?.split(',') ?? []) item.ports[one] = (item.ports[one] ?? 0) + count;
    }
    for (const { node_id: nodeId, count } of waits) itemOf(nodeId).waiting += count;
    return { items: [...items.values()], runs, cut: runs >= mostRuns };
  });
}

interface LineRow {
  runs: number;
  node_id: string | null;
  port: string | null;
  status: string;
  count: number;
}
const linesSql = `
  with own as materialized (select id from run where account_id = $1 and workflow_id = $2 and parent_id is null
      and id >= uuid7_floor(now() - make_interval(hours => $3)) order by id desc limit ${mostRuns}),
    inside as materialized (select c.id from own join run c on c.account_id = $1 and c.parent_id = own.id and c.workflow_id = $2 limit ${mostInside}),
    lines as (select s.node_id, s.port, s.status, count(*)::int as count from (select id from own union all select id from inside) r
      join run_step s on s.account_id = $1 and s.run_id = r.id and s.run_id >= uuid7_floor(now() - make_interval(hours => $3))
      where s.status in ('done', 'failed', 'skipped') group by 1, 2, 3)
  select n.runs, l.node_id, l.port, l.status, l.count from (select count(*)::int as runs from own) n left join lines l on true`;

interface WaitRow {
  node_id: string;
  count: number;
}
const waitsSql = `
  select n.node_id, n.count from workflow_version v
  join lateral (select w.node_id, count(distinct w.run_id)::int as count from wait w where w.account_id = v.account_id and w.version_id = v.id group by w.node_id) n on true
  where v.account_id = $1 and v.workflow_id = $2 limit 2000`;
