import { type AccountSql, retryConflict } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { carryBatch } from './carry-batch.ts';
import { begunCalls } from './held-state.ts';
import { loadBatch } from './load-batch.ts';
import { EffectFailed } from './run-effects.ts';
import { strideAhead } from './stride-ahead.ts';
import type { Stridden, StrideOf } from './stride-of.ts';
import { strideRows } from './stride-rows.ts';
import { owesNothing, type StrideDeps } from './types.ts';
import { LocksHeld } from './write-batch.ts';

/** Most runs that one stride takes; a larger batch does not get cheaper per run. */
const batchSize = 256;

/**
 * Carries every ready run of a conductor forward, in one transaction, until each ends, waits or needs the outside.
 * The result is read from the rows, never from memory: a repeated stride finds nothing to do and returns the same. (With `had` it is a hint, made up for by the next look.)
 * Everything owed to the outside (lanes, live views, HTTP answers) is told after the commit.
 */
export async function stride(deps: StrideDeps, of: StrideOf): Promise<Stridden> {
  const { accountId, conductorId, goesOn = false, openForMs = null } = of;
  const ahead = await strideAhead(deps, of);
  if (ahead) return ahead;
  // In a transaction of its own, before the runs are read: whoever makes a run ready after this sets the flag anew and owes a signal.
  if (!goesOn)
    await deps.db.router(
      'select look_in($1, make_interval(secs => $2::float8))',
      [conductorId, openForMs === null ? null : openForMs / 1000],
      'clear_woken',
    );
  const once = (isCareful: boolean) => retryConflict(() => strideOnce(deps, of, isCareful));
  const { owed, ...stridden } = await once(false).catch((error: unknown) => {
    if (error instanceof EffectFailed || error instanceof LocksHeld) return once(true);
    throw error;
  });
  deps.after({ accountId, ...owed });
  return stridden;
}

async function strideOnce(deps: StrideDeps, of: StrideOf, isCareful: boolean) {
  return deps.db.withAccountSql(of.accountId, async (sql) => {
    const { batch, noted, taken, quiet, quietDue } = await timed('step.load', () => load({ sql, deps }, of));
    const owed = owesNothing([...new Set(batch.map((run) => run.parentId ?? run.runId))]);
    const { conductorId, takes, lists = true, had } = of;
    const count = batch.length + quiet.length;
    const carried = {
      conductorId,
      takes,
      lists,
      isCareful,
      isFull: count >= batchSize,
      ...(had === undefined ? {} : { had: had + taken }),
    };
    const { outbox, ...result } = await carryBatch({ sql, deps, owed }, batch, carried);
    const open = new Set([...quiet, ...batch.filter((run) => run.end === null).map((run) => run.runId)]);
    const begun = [...noted.filter((call) => open.has(call.runId)), ...batch.flatMap(begunCalls)];
    const nextAt = earlier(result.nextAt, quietDue);
    return { result: { ...result, nextAt }, owed: { ...owed, outbox }, begun, moved: count, taken };
  });
}

/** Its own ready runs and those whose calls have ended, and those that it takes on. */
async function load({ sql, deps }: { sql: AccountSql; deps: StrideDeps }, { conductorId, takes, own = true, settled = [] }: StrideOf) {
  const { rows, events, ...found } = await strideRows(sql, { conductorId, most: batchSize, own, takes, settled });
  return { batch: await loadBatch({ sql, deps }, rows, events), ...found };
}

export const earlier = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.min(a, b));
