import type { AccountSql } from '@signalbox/db';
import { groupChunk } from '../groups/group-chunk.ts';
import type { JoinKey } from '../outbox/types.ts';
import type { JoinAt, RunRow, StrideScope } from '../stride/types.ts';
import type { GroupRow } from './insert-children.ts';

/** Members that one stride takes: about 130 ms, so that the conductor hears signals in between. */
const membersPerStride = 10_000;

interface JoinRow {
  total: number;
  ended: number;
  started: number;
  failed: number;
  parallel: number | null;
  stop_on_error: boolean;
  closed: boolean;
  group_id: string;
  after_contact: string | null;
  row: GroupRow;
}

/** Puts the groups that runs go through into children, a chunk per stride; no member leaves the database. Returns the containers that are complete and have nobody left. */
export async function expandGroups({ sql, deps, owed }: StrideScope, batch: readonly RunRow[]): Promise<JoinKey[]> {
  const finished: JoinKey[] = [];
  let room = deps.membersPerStride ?? membersPerStride;
  for (const run of batch) {
    if (run.end !== null) continue;
    for (const at of run.stored.expand ?? []) {
      if (room <= 0) return finished;
      const { count, ofClass, isComplete, isEnded } = await expandOne(sql, { runId: run.runId, ...at }, room);
      room -= count;
      if (count > 0) owed.unclaimed.add(ofClass);
      if (isComplete) run.stored.expand = run.stored.expand?.filter((one) => one !== at) ?? [];
      if (isComplete && isEnded) finished.push({ runId: run.runId, nodeId: at.node, visit: at.visit });
    }
  }
  return finished;
}

async function expandOne(sql: AccountSql, { runId, node, visit }: JoinAt & { runId: string }, limit: number) {
  const [join] = await sql<JoinRow>(
    `select total, done + failed + cancelled as ended, started, failed, parallel, stop_on_error, closed, group_id, after_contact, start -> 'row' as row
     from run_join where account_id = $1 and run_id = $2 and node_id = $3 and visit = $4 for update`,
    [runId, node, visit],
    'expand_read',
  );
  if (!join) return { count: 0, ofClass: 0, isComplete: true, isEnded: false };
  const isStopped = join.closed || (join.stop_on_error && join.failed > 0);
  const { count, last, isComplete } = isStopped
    ? { count: 0, last: null, isComplete: true }
    : await groupChunk(sql, join.group_id, {
        ...{ after: join.after_contact, limit, offset: join.total, parentId: runId, ...join.row },
        // Whoever ended before this chunk was there has left room for it.
        readyUpTo: join.parallel === null ? null : join.parallel + join.ended,
        at: { node, visit },
      });
  const total = join.total + count;
  const started = join.parallel === null ? total : Math.max(join.started, Math.min(total, join.parallel + join.ended));
  await sql(
    `update run_join set total = $5, started = $6, after_contact = coalesce($7, after_contact), expanded = $8 where account_id = $1 and run_id = $2 and node_id = $3 and visit = $4`,
    [runId, node, visit, total, started, last, isComplete],
    'expand_write',
  );
  return { count, ofClass: join.row.class, isComplete, isEnded: join.ended === total };
}
