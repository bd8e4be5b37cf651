import { awaitsOneCall, rowAfter } from '../stride/held-state.ts';
import type { RunRow } from '../stride/types.ts';
import { placedNotice } from '../waker/placed-notice.ts';

/** Runs that wait for a call each, to be placed with a conductor of that class that is open. */
export interface Placing {
  class: number;
  /** Their notices, by the ids of the runs. */
  runIds: string[];
  notices: string[];
}

/** Many at once are taken on together in one stride, which costs less than a notice for each. */
const mostPlaced = 8;

/** Null where one of those that are open cannot be placed. A call that may be made once only is left to who notes its attempt: a notice may be lost. */
export function placingOf(batch: readonly RunRow[]): Placing | null {
  const open = batch.filter((run) => run.end === null);
  const [first] = open;
  if (!first || open.length > mostPlaced) return null;
  const notices = open.flatMap((run) => {
    const [call] = run.calls;
    if (!call || call.atMostOnce || run.class !== first.class || !awaitsOneCall(run)) return [];
    const { id, type, input, policy } = call;
    return placedNotice(rowAfter(run, run.seq), { id, request: { type, input, policy } }) ?? [];
  });
  return notices.length === open.length ? { class: first.class, runIds: open.map((run) => run.runId), notices } : null;
}
