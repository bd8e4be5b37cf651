import { type AccountSql, rowsOf } from '@signalbox/db';
import type { Settled } from '../calls/settle-calls.ts';
import type { StateRow } from './batch-rows.ts';
import { carryBatch } from './carry-batch.ts';
import { begunCalls } from './held-state.ts';
import { toBatch } from './load-batch.ts';
import { EffectFailed } from './run-effects.ts';
import type { Stridden, StrideOf } from './stride-of.ts';
import { resultEvent } from './stride-rows.ts';
import { owesNothing, type StrideDeps } from './types.ts';
import { LocksHeld } from './write-batch.ts';

/**
 * Runs whose calls have ended go on from what is known of them, before the database is asked: what holds them, what they did and the commit are sent behind
 * each other, in one trip. It is refused when a run is not as it was, or has something else to hear. Null = nothing has happened, and a stride that reads must do it.
 */
export async function strideAhead(deps: StrideDeps, of: StrideOf): Promise<Stridden | null> {
  const { accountId, conductorId, settled = [], takes, had } = of;
  const rows = of.isAhead ? heldRows(settled) : null;
  if (!rows || had === undefined || !takes) return null;
  const work = async (sql: AccountSql) => {
    sql.behind(sql('select hold_runs($1, $2, $3)', [conductorId, holding(settled, rows)], 'hold_runs'));
    const batch = await toBatch({ sql, deps }, rows, { events: settled.map(resultEvent) });
    const owed = owesNothing(batch.map((run) => run.runId));
    const { outbox, ...result } = await carryBatch({ sql, deps, owed }, batch, {
      ...{ conductorId, takes, had, lists: false, isCareful: false, isFull: false },
    });
    return { owed: { ...owed, outbox }, stridden: { result, begun: batch.flatMap(begunCalls), moved: batch.length, taken: 0 } };
  };
  const done = await deps.db.withAccountSql(accountId, work).catch((error: unknown) => {
    if (mustRead(error)) return null;
    throw error;
  });
  if (done) deps.after({ accountId, ...done.owed });
  return done?.stridden ?? null;
}

/** What a stride that reads can still do: the runs are others by now, an effect wants savepoints, a lock goes to the next one, or somebody had to give way. */
const mustRead = (error: unknown): boolean =>
  error instanceof EffectFailed || error instanceof LocksHeld || (error instanceof Error && 'code' in error && refusals.has(error.code));
const refusals = new Set<unknown>(['SBHLD', '40P01', '40001']);

/** Null where a run is not known, or has two results. */
function heldRows(settled: readonly Settled[]): StateRow[] | null {
  const rows = settled.flatMap(({ call }) => call.held?.() ?? []);
  return rows.length > 0 && rows.length === settled.length && new Set(rows.map((row) => row.run_id)).size === rows.length ? rows : null;
}

const held = rowsOf({ run_id: 'uuid', seq: 'int', version_id: 'uuid', id: 'uuid', status: 'text' });
const holding = (settled: readonly Settled[], rows: readonly StateRow[]): string =>
  held.of(
    rows.map(({ run_id, seq, version_id }, i) => ({
      run_id,
      seq,
      version_id,
      id: settled[i]?.call.id ?? '',
      status: settled[i]?.status ?? '',
    })),
  );
