import { earlier, type StrideOf, stride } from '@signalbox/runner';
import type { CallDesk } from './call-desk.ts';
import { type LingerDeps, room } from './linger-deps.ts';
import type { Turns } from './turns.ts';

/** What a stride is for: the conductor's own runs, runs that it takes on, or both. */
interface Wants {
  own: boolean;
  upTo: number;
  /** At everything, whatever the bells say. */
  looks: boolean;
  /** Somebody set the flag. */
  isWoken: boolean;
  /** How long doors may place runs here from a look on; null = not at all. */
  openForMs: number | null;
}

/** What the strides so far say of the conductor. */
interface Seen {
  open: number;
  more: boolean;
  nextAt: number | null;
  lastWork: number;
  /** Its last run is gone, and its row with it. */
  hasEnded: boolean;
  error: Error | null;
}

interface StridesOptions {
  deps: Pick<LingerDeps, 'stride' | 'performer' | 'freed' | 'left'>;
  accountId: number;
  conductorId: string;
  ofClass: number;
  /** Whether it takes on others; one that does not ends with its last run. */
  stays: boolean;
  turns: Turns;
  desk: CallDesk;
  ring(): void;
  /** There may be more to take on. */
  came(): void;
  /** Who leaves begins nothing that it need not. */
  isLeaving(): boolean;
}

/** The strides of an open conductor, one after the other: what comes meanwhile goes together in the next one, which costs less than two at once. */
export function createStrides(options: StridesOptions) {
  const { deps, accountId, conductorId, desk } = options;
  const takes = (upTo: number) => (options.stays ? { takes: { class: options.ofClass, upTo } } : {});
  let running: Promise<void> | null = null;
  const seen: Seen = { open: 0, more: true, nextAt: null, lastWork: performance.now(), hasEnded: false, error: null };
  let isFree = false;

  const strideOn = async (of: Omit<StrideOf, 'accountId' | 'conductorId'>, settles = true) => {
    const settled = settles ? desk.take() : [];
    try {
      const done = await options.turns(() => stride(deps.stride, { ...of, accountId, conductorId, settled }));
      for (const call of done.begun) desk.make(call);
      // What nobody made yet is for the activities that come.
      if (!options.isLeaving()) await desk.adopt(done.result.calls);
      return { ...done, moved: Math.max(done.moved, settled.length) };
    } catch (error) {
      // What the calls brought must outlive a stride that failed, or they would be made again.
      desk.close();
      await deps.performer.settle(accountId, [...settled, ...desk.take()]);
      throw error;
    }
  };
  const run = async ({ own, upTo, looks, isWoken, openForMs }: Wants) => {
    const { open: had, more, nextAt } = seen;
    const isDue = nextAt !== null && nextAt <= Date.now();
    if (own) seen.more = false;
    if (own && (isDue || looks)) seen.nextAt = null;
    // Between looks, and unless a deadline has come, what is left is reckoned: nobody needs to know it more exactly.
    const reckons = options.stays && !looks && !(own && isDue);
    const isAhead = own && upTo === 0 && !(looks || isWoken || more || isDue);
    const of = { ...takes(upTo), own, isAhead, goesOn: !(looks || isWoken), openForMs, lists: looks, ...(reckons ? { had } : {}) };
    const { result, taken, moved } = await strideOn(of, own);
    seen.open = looks ? result.open : seen.open + result.open - had;
    seen.more ||= result.more;
    seen.nextAt = earlier(seen.nextAt, result.nextAt);
    if (moved > 0) seen.lastWork = performance.now();
    free(options.stays || !result.more);
    seen.hasEnded ||= !options.stays && result.open === 0;
    if (upTo > 0 && (taken === upTo || moved >= room)) options.came();
    if (taken > 0 && seen.open >= room) deps.left();
  };
  const free = (isReady: boolean) => {
    if (isReady && !isFree) deps.freed(conductorId);
    isFree ||= isReady;
  };

  return {
    seen,
    isBusy: () => running !== null,
    /** Returns whether it has begun: not while another stride is under way, and not for nothing. */
    begin(wants: Wants): boolean {
      if (running || (!wants.own && wants.upTo === 0)) return false;
      running = run(wants)
        .catch((error: Error) => {
          seen.error ??= error;
        })
        .finally(() => {
          running = null;
          options.ring();
        });
      return true;
    },
    async idle(): Promise<void> {
      await running;
    },
    /** Nobody rings any more: what is there is done and listed; a conductor without runs ends with it. */
    last: () => strideOn({ lists: true }),
  };
}
