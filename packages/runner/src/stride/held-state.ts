import type { OpenCall } from '../calls/open-calls.ts';
import type { StateRow } from './batch-rows.ts';
import type { RunRow } from './types.ts';
import { wakeOf } from './wake-of.ts';
import { toStored } from './write-batch.ts';

/** Larger ones are read again: what is held takes memory for as long as the call takes. */
const mostLetters = 16_384;

/** The calls that this stride wrote down, with their first attempt noted. */
export const begunCalls = (run: RunRow): OpenCall[] =>
  run.end === null
    ? run.calls.map(({ id, type, input, policy, atMostOnce }) => ({
        id,
        runId: run.runId,
        tries: 1,
        atMostOnce,
        request: { type, input, policy },
        held: holdAfter(run),
      }))
    : [];

/** Whether the run waits for one call and nothing else: no deadline, no other branch, no children, no parent. */
export const awaitsOneCall = (run: RunRow): boolean =>
  run.end === null &&
  run.parentId === null &&
  run.calls.length === 1 &&
  Object.keys(run.stored.refs).length === 1 &&
  run.effects.length === 0 &&
  !run.stored.joins?.length &&
  !run.stored.expand?.length &&
  wakeOf(run, { conductorId: '' }).dueAt === null;

/** The row of its state once this turn is written. */
export const rowAfter = (run: RunRow, seq: number): StateRow => ({
  ...{ run_id: run.runId, seq, class: run.class, version_id: run.versionId, parent_id: null, item_no: null },
  state: toStored(run),
});

/** Kept as text, as the database would give it back: what is undefined is not there, and nobody changes it. */
export function holdAfter(run: RunRow): (() => StateRow) | undefined {
  if (!awaitsOneCall(run)) return undefined;
  const text = JSON.stringify(rowAfter(run, run.seq + 1));
  return text.length > mostLetters ? undefined : () => JSON.parse(text);
}
