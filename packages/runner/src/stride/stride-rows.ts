import { type AccountSql, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { OpenCall } from '../calls/open-calls.ts';
import type { Settled } from '../calls/settle-calls.ts';
import type { EventRow, StateRow } from './batch-rows.ts';

/** Runs that may be taken on: those of this class, and not more than that. */
export interface Takes {
  class: number;
  upTo: number;
}

interface Wanted {
  conductorId: string;
  /** Most runs of all, its own first. */
  most: number;
  /** Whether it looks for its own ready runs. */
  own: boolean;
  /** Ready runs without a conductor become this one's, as a claim makes them. */
  takes: Takes | undefined;
  /** Results of its calls, of which each call keeps the first. */
  settled: readonly Settled[];
}

/** Rows that are locked now, in id order, with what their runs have yet to hear. `noted` = calls that came with runs that were taken on, with this attempt. */
export interface StrideRows {
  rows: StateRow[];
  events: EventRow[];
  noted: OpenCall[];
  taken: number;
  /** Runs that were taken on and only wait. They are written already, and not among the rows. */
  quiet: string[];
  /** When the first of those is due, milliseconds since 1970. */
  quietDue: number | null;
}

/** What a stride begins with. The order of its statements is in the function: docs/adr/0024-fewer-trips.md. */
export async function strideRows(sql: AccountSql, { conductorId, most, own, takes, settled }: Wanted): Promise<StrideRows> {
  const found = await sql<TakenRow | Rest>(
    'select * from begin_stride($1, $2, $3, $4, $5::smallint, $6, $7)',
    [
      ...[conductorId, most, own, takes?.class ?? 0, takes?.upTo ?? 0],
      results.of(settled.map(({ call, status }) => ({ id: call.id, run_id: call.runId, status }))),
    ],
    'begin_stride',
  );
  const rows = found.filter((row) => row.run_id !== null);
  const rest = found.find((row) => row.run_id === null);
  const won = new Set(rest?.settled);
  const quiet = rest?.quiet ?? [];
  return {
    rows,
    events: [...(rest?.events ?? []), ...settled.filter(({ call }) => won.has(call.id)).map(resultEvent)],
    quiet,
    quietDue: rest?.quiet_due?.getTime() ?? null,
    noted: rest?.calls ?? [],
    taken: rows.filter((row) => row.is_taken).length + quiet.length,
  };
}

interface TakenRow extends StateRow {
  is_taken: boolean;
}
/** What comes once for all runs, in a last row without a run. */
interface Rest {
  run_id: null;
  events: EventRow[] | null;
  settled: string[] | null;
  calls: OpenCall[] | null;
  quiet: string[] | null;
  quiet_due: Date | null;
}

const results = rowsOf({ id: 'uuid', run_id: 'uuid', status: 'text' });

/** Heard in the very stride that notes it, so it is never a row. */
export const resultEvent = ({ call, result, tookMs }: Settled): EventRow => ({
  ...{ id: newId(), run_id: call.runId, kind: 'call', wait_id: null, call_id: call.id, payload: { result, tookMs } },
});
