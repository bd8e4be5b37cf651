import { allowedPolicy } from '@signalbox/flow';
import type { OpenCall, Performer, Settled, StrideResult } from '@signalbox/runner';

type PendingCall = StrideResult['calls'][number];

/** Results wait that long for those of other calls that may end any moment. */
const gatherMs = 4;
/** A call that is younger may. */
const quickMs = 20;
/** A call that takes longer than this gets an activity of its own. */
const slowMs = 250;

/** How many of them are remembered. */
const mostMet = 5000;

interface CallDeskOptions {
  performer: Pick<Performer, 'make' | 'open'>;
  accountId: number;
  /** Calls that have activities of their own. */
  underWay: readonly string[];
  /** A result is here. */
  ring(): void;
  /** Gives calls to activities of their own. */
  hand(calls: PendingCall[]): void;
}

/**
 * The outside calls of a conductor that lingers: each leaves as soon as its row is committed, nobody waits for the slowest.
 * Results wait here for the next stride; those of slow calls, and all of them once it is closed, are stored by the performer.
 */
export function createCallDesk({ performer, accountId, underWay, ring, hand }: CallDeskOptions) {
  const inFlight = new Map<string, { call: OpenCall; since: number }>();
  const handed = new Set(underWay);
  let results: Settled[] = [];
  /** When the first of them came. */
  let firstAt = 0;
  let isOpen = true;

  const give = (calls: OpenCall[]) => {
    for (const { id } of calls) {
      handed.add(id);
      inFlight.delete(id);
    }
    if (calls.length > 0)
      hand(calls.map((call) => ({ id: call.id, policy: allowedPolicy({ policy: call.request.policy, atMostOnce: call.atMostOnce }) })));
  };
  const keep = (one: Settled): boolean => {
    if (!isOpen || handed.has(one.call.id)) return false;
    if (results.length === 0) firstAt = performance.now();
    results.push(one);
    return true;
  };
  const make = (call: OpenCall) => {
    inFlight.set(call.id, { call, since: performance.now() });
    performer
      .make(accountId, call, keep)
      // Another try is wanted, with the pauses of the plan: that is Temporal's.
      .catch(() => {
        if (isOpen && !handed.has(call.id)) give([call]);
      })
      .finally(() => {
        inFlight.delete(call.id);
        ring();
      });
  };
  /** Calls that were adopted or placed, for what a notice that comes late would say of them. */
  const met = new Set<string>();
  const meet = (id: string) => {
    met.add(id);
    for (const oldest of met) {
      if (met.size <= mostMet) break;
      met.delete(oldest);
    }
  };
  const isKnown = (id: string) => inFlight.has(id) || handed.has(id) || results.some((one) => one.call.id === id);

  return {
    make,
    /** A call of a run that a door placed here, with its attempt noted; false = somebody knows it already. */
    place(call: OpenCall): boolean {
      if (!isOpen || isKnown(call.id) || met.has(call.id)) return false;
      meet(call.id);
      make(call);
      return true;
    },
    /** Calls that nobody here knows of: an earlier life wrote them down. */
    async adopt(pending: readonly PendingCall[]): Promise<void> {
      const unknown = pending.filter((call) => !isKnown(call.id));
      for (const { id } of unknown) meet(id);
      if (unknown.length === 0) return;
      const opened = await performer.open(
        accountId,
        unknown.map((call) => call.id),
      );
      for (const call of opened) make(call);
      // What is not opened is under way in this process, or has its result by now: its activity joins it, or finds nothing to do.
      const joined = unknown.filter(({ id }) => !opened.some((call) => call.id === id));
      for (const { id } of joined) handed.add(id);
      if (joined.length > 0) hand(joined);
    },
    /** The results since the last time. */
    take(): Settled[] {
      const taken = results;
      results = [];
      return taken;
    },
    hasResults: () => results.length > 0,
    /** Milliseconds until the results should be settled, 0 = now, null = there are none: those of calls that left together come together, and cost less so. */
    ripeIn(): number | null {
      if (results.length === 0) return null;
      const now = performance.now();
      const isExpecting = [...inFlight.values()].some(({ since }) => now - since < quickMs);
      return isExpecting ? Math.max(0, firstAt + gatherMs - now) : 0;
    },
    inFlight: () => inFlight.size,
    /** How many have been given to activities of their own, or had one from the beginning. */
    handed: () => handed.size,
    /** Gives away what is slow; returns how many milliseconds from now the next one will be, null when none is under way. */
    handSlow(): number | null {
      const now = performance.now();
      give([...inFlight.values()].filter(({ since }) => now - since >= slowMs).map(({ call }) => call));
      const oldest = Math.min(...[...inFlight.values()].map(({ since }) => since));
      return Number.isFinite(oldest) ? Math.max(1, oldest + slowMs - now) : null;
    },
    open() {
      isOpen = true;
    },
    close() {
      isOpen = false;
    },
  };
}
export type CallDesk = ReturnType<typeof createCallDesk>;
