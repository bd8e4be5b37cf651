import type { RunRow } from './types.ts';

/** Who carries the runs: a conductor, or the door that took their event in. A conductor makes their calls itself, so it notes the first attempt with them. */
export type Carrier = { conductorId: string } | 'door';

/**
 * When somebody must come for an open run after its turn. Without a deadline (milliseconds since 1970) only an event wakes it.
 * What a door leaves open is ready when it has no conductor yet, as every open run gets one, or has a call that somebody must make.
 */
export function wakeOf(run: RunRow, carrier: Carrier): { isReady: boolean; dueAt: number | null } {
  const needsConductor = run.conductorId === null || run.calls.length > 0;
  return { isReady: isUnfinished(run) || (carrier === 'door' && needsConductor), dueAt: earliestDue(run) };
}

/** Effects that are left over, and groups to be gone through. */
const isUnfinished = (run: RunRow): boolean => run.effects.length > 0 || (run.stored.expand?.length ?? 0) > 0;

function earliestDue(run: RunRow): number | null {
  const dues = Object.values(run.stored.refs).flatMap((open) => (open.dueAt === null ? [] : [open.dueAt]));
  return dues.length > 0 ? Math.min(...dues) : null;
}
