import type { MovedRuns, MoveRuns } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { retryConflict } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { missingValues, parseGraph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { planReader } from '../runs/retry-facts.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { compileDraft } from './compile-draft.ts';
import { mayMove, type Staying, stayingWords, type TwoVersions } from './may-move.ts';
import { missingReader } from './missing-reader.ts';

/** Runs per transaction. */
const chunk = 500;

/** Moves the waiting runs of one version to another: those that stand where both versions are the same. The others stay and are counted by reason. */
export async function moveRuns(context: ActorContext, id: string, version: string, { to, dryRun }: MoveRuns): Promise<MovedRuns> {
  const { db, waker, actor } = context;
  requireRight(actor, 'run.move');
  if (to === 'draft' && !dryRun) throw userError('version.draft', {}, { field: 'to', status: 409 });
  const workflowId = findableId('workflow', id);
  const fromId = findableId('version', version);
  const { accountId } = actor;
  const move = await db.withAccountSql(accountId, (sql) => readMove(sql, context, { workflowId, fromId, to }));
  const t = wordsFor(actor.language);
  const left = new Map<string, MovedRuns['left'][number]>();
  let moved = 0;
  for (let after: string | null = zeroId; after !== null; ) {
    const cursor: string = after;
    const done = await retryConflict(() => db.withAccountSql(accountId, (sql) => moveChunk(sql, move, { after: cursor, dryRun })));
    for (const staying of done.left) {
      const { code } = staying;
      const reason = stayingWords(t, staying);
      left.set(reason, { code, reason, count: (left.get(reason)?.count ?? 0) + 1 });
    }
    moved += done.moved.length;
    after = done.last;
    if (!dryRun && done.moved.length > 0) waker.live({ account: accountId, runs: done.moved });
  }
  return { moved, left: [...left.values()] };
}

type Known = Pick<ActorContext, 'catalogue' | 'channels'>;
interface Move extends TwoVersions {
  fromId: string;
  toId: string;
}
async function readMove(
  sql: AccountSql,
  known: Known,
  { workflowId, fromId, to }: { workflowId: string; fromId: string; to: string },
): Promise<Move> {
  if (to === 'draft') return readMoveToDraft(sql, known, { workflowId, fromId });
  const named = to === 'live' ? null : findableId('version', to);
  const versions = await sql<{ id: string; is_target: boolean }>(
    `select v.id, v.id = coalesce($3::uuid, w.live_version_id) as is_target from workflow w
     join workflow_version v on v.account_id = w.account_id and v.workflow_id = w.id
     where w.account_id = $1 and w.id = $2 and w.archived_at is null and v.id in ($4, coalesce($3::uuid, w.live_version_id))`,
    [workflowId, named, fromId],
  );
  const toId = versions.find((row) => row.is_target)?.id;
  if (!versions.some((row) => row.id === fromId) || toId === undefined) throw notFound('version');
  if (toId === fromId) throw userError('version.same', {}, { field: 'to', status: 409 });
  const plans = planReader(sql);
  const [before, after] = [await plans(fromId), await plans(toId)];
  if (!before || !after) throw notFound('version');
  return { fromId, toId, before, after, missing: await missingReader(sql, known.catalogue)(fromId, toId) };
}

/** What would come of it if the draft was live: for a look before it is published. */
async function readMoveToDraft(
  sql: AccountSql,
  known: Known,
  { workflowId, fromId }: { workflowId: string; fromId: string },
): Promise<Move> {
  const [row] = await sql<{ before: unknown; after: unknown }>(
    `select v.graph as before, d.graph as after from workflow_version v
     join workflow_draft d on d.account_id = v.account_id and d.workflow_id = v.workflow_id
     where v.account_id = $1 and v.workflow_id = $2 and v.id = $3`,
    [workflowId, fromId],
  );
  const before = await planReader(sql)(fromId);
  if (!row || !before) throw notFound('version');
  const graph = parseGraph(row.after);
  const { plan, issues } = await compileDraft(sql, known, { workflowId, graph });
  if (!plan)
    throw userError('workflow.has_errors', { count: issues.filter(({ severity }) => severity === 'error').length }, { status: 422 });
  const was = parseGraph(row.before);
  const missing: Move['missing'] = (position) => missingValues(graph, { before: was, catalogue: known.catalogue, position });
  return { fromId, toId: fromId, before, after: plan, missing };
}

interface MovedChunk {
  moved: string[];
  left: Staying[];
  /** null = there are no more. */
  last: string | null;
}
/** Locks in the order of the house: run_state ascending, then wait. A reply that comes meanwhile waits, and its run goes on by the new version. */
async function moveChunk(sql: AccountSql, move: Move, { after, dryRun }: { after: string; dryRun: boolean }): Promise<MovedChunk> {
  const { fromId, toId } = move;
  const rows = await sql<{ run_id: string; parent_id: string | null; state: unknown }>(
    `select run_id, parent_id, state from run_state where account_id = $1 and run_id in
       (select run_id from run_state where account_id = $1 and version_id = $2 and run_id > $3 order by run_id limit $4)
     and version_id = $2 order by run_id ${dryRun ? '' : 'for no key update'}`,
    [fromId, after, chunk],
    dryRun ? 'move_look' : 'move_hold',
  );
  const decided = rows.map((row) => ({ runId: row.run_id, staying: mayMove(move, row) }));
  const moved = decided.flatMap(({ runId, staying }) => (staying === null ? [runId] : []));
  if (!dryRun && moved.length > 0)
    await sql(
      `with states as (update run_state set version_id = $3 where account_id = $1 and run_id = any ($2::uuid[])),
         waits as (update wait set version_id = $3 where account_id = $1 and run_id = any ($2::uuid[]))
       update run set version_id = $3 where account_id = $1 and id = any ($2::uuid[])`,
      [moved, toId],
      'move_runs',
    );
  return {
    moved,
    left: decided.flatMap(({ staying }) => (staying === null ? [] : [staying])),
    last: rows.length === 0 ? null : (rows.at(-1)?.run_id ?? null),
  };
}

const zeroId = '00000000-0000-0000-0000-000000000000';
