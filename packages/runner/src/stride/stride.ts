import { type AccountSql, retryConflict } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { allowedPolicy, type CallPolicy } from '@signalbox/flow';
import type { OpenCall } from '../calls/open-calls.ts';
import { type Settled, writeSettled } from '../calls/settle-calls.ts';
import { expandGroups } from '../children/expand-groups.ts';
import { writeFamily } from '../children/write-family.ts';
import { loadBatch } from './load-batch.ts';
import { EffectFailed } from './run-effects.ts';
import { runRounds } from './run-rounds.ts';
import type { OwedSoFar, RunRow, StrideDeps, StrideResult } from './types.ts';
import { writeBatch } from './write-batch.ts';

/** Most runs that one stride takes; a larger batch does not get cheaper per run. */
const batchSize = 256;

interface StrideOf {
  accountId: number;
  conductorId: string;
  /** Results of short calls, written in the stride's own transaction. */
  settled?: readonly Settled[];
  /** Not the first stride in a row: whoever set the flag since the first one has sent a signal that will be heard. */
  goesOn?: boolean;
}

/**
 * Carries every ready run of a conductor forward, in one transaction, until each ends, waits or needs the outside.
 * The result is read from the rows, never from memory: a repeated stride finds nothing to do and returns the same.
 * Everything owed to the outside (lanes, live views, HTTP answers) is told after the commit.
 */
export async function stride(deps: StrideDeps, of: StrideOf): Promise<{ result: StrideResult; begun: OpenCall[] }> {
  const { accountId, conductorId, goesOn = false } = of;
  // In a transaction of its own, before the runs are read: whoever makes a run ready after this sets the flag anew and owes a signal.
  if (!goesOn) await deps.db.router('select clear_woken($1)', [conductorId], 'clear_woken');
  const once = (isCareful: boolean) => retryConflict(() => strideOnce(deps, of, isCareful));
  const { result, owed, begun } = await once(false).catch((error: unknown) => {
    if (error instanceof EffectFailed) return once(true);
    throw error;
  });
  deps.after({ accountId, ...owed });
  return { result, begun };
}

async function strideOnce(deps: StrideDeps, { accountId, conductorId, settled = [] }: StrideOf, isCareful: boolean) {
  return deps.db.withAccountSql(accountId, async (sql) => {
    if (settled.length > 0) await writeSettled(sql, settled);
    const batch = await timed('step.load', () => loadBatch({ sql, deps }, conductorId, batchSize));
    const owed: OwedSoFar = {
      runs: [...new Set(batch.map((run) => run.parentId ?? run.runId))],
      messages: [],
      providers: [],
      answers: [],
      children: false,
      outbox: false,
    };
    const scope = { sql, deps, owed };
    if (batch.length > 0) {
      await runRounds(scope, batch, isCareful);
      // Before the states are written: they say how far each group has come.
      const emptied = await expandGroups(scope, batch);
      const locks = await timed('step.write', () => writeBatch(sql, conductorId, batch), batch.length);
      await writeFamily(sql, batch, { locks, emptied });
    }
    const { outbox, ...result } = await timed('step.result', () => readResult(sql, conductorId));
    return { result, owed: { ...owed, outbox }, begun: batch.flatMap(begunCalls) };
  });
}

/** The calls that this stride wrote down, with their first attempt noted: whoever gets this result makes them. */
const begunCalls = (run: RunRow): OpenCall[] =>
  run.end === null
    ? run.calls.map(({ id, type, input, policy, atMostOnce }) => ({
        id,
        runId: run.runId,
        tries: 1,
        atMostOnce,
        request: { type, input, policy },
      }))
    : [];

interface OpenRow {
  open: number;
  next_at: number | null;
  ready: boolean | null;
  calls: { id: string; policy: CallPolicy; atMostOnce: boolean }[] | null;
  outbox: boolean;
}

/** Runs never join a conductor, so one without runs is finished and goes. */
async function readResult(sql: AccountSql, conductorId: string): Promise<StrideResult & { outbox: boolean }> {
  const [row] = await sql<OpenRow>(
    `with s as materialized (select run_id, wake_at from run_state where account_id = $1 and conductor_id = $2),
       gone as (delete from conductor where account_id = $1 and id = $2 and not exists (select from s))
     select count(*)::int as open, bool_or(s.wake_at <= now()) as ready,
       (extract(epoch from min(s.wake_at) filter (where s.wake_at < 'infinity')) * 1000)::float8 as next_at,
       (select json_agg(json_build_object('id', c.id, 'policy', c.request -> 'policy', 'atMostOnce', c.at_most_once) order by c.id)
          from run_call c where c.account_id = $1 and c.status = 'pending' and c.run_id in (select run_id from s)) as calls,
       exists (select from outbox o where o.account_id = $1 and o.due_at <= now()) as outbox
     from s`,
    [conductorId],
    'stride_result',
  );
  return {
    open: row?.open ?? 0,
    more: row?.ready ?? false,
    nextAt: row?.next_at ?? null,
    calls: (row?.calls ?? []).map(({ id, ...call }) => ({ id, policy: allowedPolicy(call) })),
    outbox: row?.outbox ?? false,
  };
}
