import type { AttemptResult } from '@signalbox/domain';

/** Why a provider is stopped: it refuses us, there is no credit, nothing goes through, nobody is there. */
export type TripReason = 'auth' | 'credit' | 'transient' | 'connection';

/** Hears how sends went, one after the other, and says when it is enough: at once where we are refused, else when for a while nothing went through. */
export function createBreaker({
  most = 5,
  spanMs = 10_000,
}: {
  most?: number;
  spanMs?: number;
} = {}): (result: AttemptResult, now: number) => TripReason | null {
  let since: number | null = null;
  let count = 0;
  return (result, now) => {
    if (result === 'auth' || result === 'credit') return result;
    // Who asks for a break is there.
    if (result === 'throttled') return null;
    if (result !== 'transient' && result !== 'unknown') {
      since = null;
      count = 0;
      return null;
    }
    since ??= now;
    count += 1;
    return count >= most && now - since >= spanMs ? 'transient' : null;
  };
}
