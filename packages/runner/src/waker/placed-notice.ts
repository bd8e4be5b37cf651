import type { OpenCall } from '../calls/open-calls.ts';
import type { StateRow } from '../stride/batch-rows.ts';

// A notice holds less than 8,000 bytes, and begins with the id of the conductor.
const idLength = 36;
const mostBytes = 7900 - idLength;

/** A run that a door places with an open conductor, as it is written down, and the one call that it waits for; null = too large for a notice. */
export function placedNotice(run: StateRow, call: Pick<OpenCall, 'id' | 'request'>): string | null {
  const text = JSON.stringify({ run, call });
  return Buffer.byteLength(text) > mostBytes ? null : text;
}

/** With whom it is placed, and the call, with its first attempt noted by the door. Only who has that conductor needs to read the rest. */
export const readPlacedNotice = (notice: string): { conductorId: string; call(): OpenCall } => ({
  conductorId: notice.slice(0, idLength),
  call() {
    const { run, call }: { run: StateRow; call: Pick<OpenCall, 'id' | 'request'> } = JSON.parse(notice.slice(idLength));
    return { ...call, runId: run.run_id, tries: 1, atMostOnce: false, held: () => run };
  },
});
