import type { RunRow } from './types.ts';

/**
 * Who carries the runs: a conductor, or the door that took their event in; at a crowded door many came at once.
 * A conductor makes their calls itself, so it notes the first attempt with them.
 */
export type Carrier = { conductorId: string } | 'door' | 'crowdedDoor';

export const doorOf = (runs: number): Carrier => (runs < crowd ? 'door' : 'crowdedDoor');
const crowd = 16;

/**
 * When somebody must come for an open run after its turn. Without a deadline (milliseconds since 1970) only an event wakes it.
 * What a door leaves open is ready when it has no conductor yet, as every open run gets one, or has a call that somebody must make.
 * Those of a crowd that only wait are taken over a moment later: what they wait for often comes before, and spares it.
 */
export function wakeOf(run: RunRow, carrier: Carrier): { isReady: boolean; dueAt: number | null } {
  const dueAt = earliestDue(run);
  if (isUnfinished(run)) return { isReady: true, dueAt };
  if (typeof carrier === 'object') return { isReady: false, dueAt };
  if (run.calls.length > 0) return { isReady: true, dueAt };
  if (run.conductorId !== null) return { isReady: false, dueAt };
  const later = Date.now() + laterMs;
  const mayWait = carrier === 'crowdedDoor' && (dueAt === null || dueAt > later + laterMs);
  return mayWait ? { isReady: false, dueAt: later } : { isReady: true, dueAt };
}
const laterMs = 2_000;

/** Effects that are left over, and groups to be gone through. */
const isUnfinished = (run: RunRow): boolean => run.effects.length > 0 || (run.stored.expand?.length ?? 0) > 0;

function earliestDue(run: RunRow): number | null {
  const dues = Object.values(run.stored.refs).flatMap((open) => (open.dueAt === null ? [] : [open.dueAt]));
  return dues.length > 0 ? Math.min(...dues) : null;
}
