import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';
import { groupBy } from '@signalbox/domain';
import { type ChildrenResult, nodeError } from '@signalbox/flow';
import type { OutboxEntry } from '../outbox/types.ts';
import type { RunRow } from '../stride/types.ts';

interface Counted {
  runId: string;
  nodeId: string;
  visit: number;
  total: number;
  ended: number;
  started: number;
  failed: number;
  /** Of these, how many failed with this batch. */
  justFailed: number;
  parallel: number | null;
  expanded: boolean;
  stopOnError: boolean;
  closed: boolean;
}

/** Returned values larger than this do not fit into the event that the parent hears. */
const returnsBytes = 128 * 1024;

/** Children that ended are counted, one statement per batch whatever their number. Whoever counts the last one tells the parent. */
export async function countChildren(sql: AccountSql, batch: readonly RunRow[]): Promise<OutboxEntry[]> {
  const ended = batch.filter((run) => run.end !== null && run.parentId !== null && run.stored.child);
  if (ended.length === 0) return [];
  const groups = [...groupBy(ended, (run) => `${run.parentId} ${run.stored.child?.visit} ${run.stored.child?.node}`).values()];
  const counted = await sql<Counted>(
    `with d as materialized (select * from ${ends.from('$2')}),
       held as materialized (select j.run_id, j.node_id, j.visit from run_join j join d using (run_id, node_id, visit) where j.account_id = $1 order by 1, 2, 3 for update of j)
     update run_join j set done = j.done + d.done, failed = j.failed + d.failed, cancelled = j.cancelled + d.cancelled, result = coalesce(j.result, d.result)
     from d join held using (run_id, node_id, visit) where j.account_id = $1 and j.run_id = d.run_id and j.node_id = d.node_id and j.visit = d.visit
     returning j.run_id as "runId", j.node_id as "nodeId", j.visit, j.total, j.done + j.failed + j.cancelled as ended, j.started, j.failed, d.failed as "justFailed",
       j.parallel, j.expanded, j.stop_on_error as "stopOnError", j.closed`,
    [ends.of(groups.flatMap(countOf))],
    'count_children',
  );
  return counted.flatMap((join): OutboxEntry[] => {
    const kind = owes(join);
    return kind === null ? [] : [{ kind, runId: join.runId, nodeId: join.nodeId, visit: join.visit }];
  });
}

const ends = rowsOf({
  ...{ run_id: 'uuid', node_id: 'text', visit: 'int', done: 'int', failed: 'int', cancelled: 'int', result: 'jsonb?' },
});

/** Of the ended children of one container. */
function countOf(runs: readonly RunRow[]): RowOf<typeof ends.columns>[] {
  const [{ parentId, stored } = {}] = runs;
  if (!parentId || !stored?.child) return [];
  const count = (status: string) => runs.filter((run) => run.end?.status === status).length;
  const { node, visit } = stored.child;
  return [
    {
      ...{ run_id: parentId, node_id: node, visit, result: resultOf(runs) },
      ...{ done: count('done'), failed: count('failed'), cancelled: count('cancelled') },
    },
  ];
}

function owes(join: Counted): 'childrenEnded' | 'cancelChildren' | 'startChildren' | null {
  if (join.expanded && join.ended === join.total) return 'childrenEnded';
  if (join.closed) return null;
  if (join.stopOnError && join.failed > 0) return join.failed === join.justFailed ? 'cancelChildren' : null;
  return join.parallel !== null && join.started < join.total ? 'startChildren' : null;
}

/** What the parent hears of its children beside their number: the first failure, or what the only one returned. Null = nothing to say. */
function resultOf(runs: readonly RunRow[]): Pick<ChildrenResult, 'returns' | 'error'> | null {
  const failed = runs.filter((run) => run.end?.error).sort((a, b) => (a.itemNo ?? 0) - (b.itemNo ?? 0))[0]?.end?.error;
  if (failed) {
    const { nodeId: _, field: __, ...error } = failed;
    return { error };
  }
  const returns = runs.length === 1 && runs[0]?.itemNo === 1 ? runs[0].end?.returns : undefined;
  if (returns === undefined) return null;
  if (JSON.stringify(returns).length <= returnsBytes) return { returns };
  return { error: nodeError('call.returned_too_much', { most: { size: returnsBytes } }) };
}
