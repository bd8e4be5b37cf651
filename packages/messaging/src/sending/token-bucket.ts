/** The allowed rate of a provider: never more than it in any second, however the second lies, and never more than a tenth of it at once. */
export interface TokenBucket {
  readonly perSecond: number | null;
  /** Takes one token if there is one. The clock is one that nobody sets. */
  take(now: number): boolean;
  /** Whatever was taken since this was said last has left by now: a process that got no core in between may have sent it much later than it took the token. */
  left(now: number): void;
  /** Milliseconds until the next token. */
  waitMs(now: number): number;
  /** Nothing goes before this moment: the provider asked for a break. */
  pauseUntil(at: number): void;
}

/** `perSecond` null = no limit of its own, only pauses. */
export function createTokenBucket(perSecond: number | null, start: number): TokenBucket {
  const rate = (perSecond ?? 0) / 1000;
  const most = Math.max(1, rate * 100);
  const second = perSecond === null || perSecond <= 0 ? null : createSecond(perSecond, start);
  let tokens = 1;
  let filledAt = start;
  let closedUntil = 0;
  const fill = (now: number) => {
    if (now <= filledAt) return;
    tokens = Math.min(most, tokens + (now - filledAt) * rate);
    filledAt = now;
  };
  return {
    perSecond,
    take: (now) => {
      if (now < closedUntil) return false;
      if (perSecond === null) return true;
      fill(now);
      if (tokens < 1 || !second || second.waitMs(now) > 0) return false;
      tokens -= 1;
      second.note(now);
      return true;
    },
    left: (now) => second?.left(now),
    waitMs: (now) => {
      const pause = Math.max(0, closedUntil - now);
      if (!second) return perSecond === null ? pause : Math.max(pause, 1000);
      fill(now);
      return Math.max(pause, Math.ceil((1 - tokens) / rate), second.waitMs(now), 0);
    },
    pauseUntil: (at) => {
      closedUntil = Math.max(closedUntil, at);
    },
  };
}

/** What leaves evenly may arrive a little less so: the second that is kept is that much longer, which costs half a percent of the rate. */
const marginMs = 5;

/**
 * When the last tokens of a second, as many as it may have, had left for sure: another one goes when the oldest of them is a second old. It begins as
 * if it had gone on evenly until now, because another process may have sent the second before.
 */
function createSecond(perSecond: number, start: number) {
  const count = Math.max(1, Math.floor(perSecond));
  const lengthMs = (count / perSecond) * 1000 + marginMs;
  const taken = Float64Array.from({ length: count }, (_, no) => start - lengthMs + (no * lengthMs) / count);
  let oldest = 0;
  let open = 0;
  return {
    waitMs: (now: number): number => Math.max(0, Math.ceil((taken[oldest] ?? 0) + lengthMs - now)),
    note: (now: number): void => {
      taken[oldest] = now;
      oldest = (oldest + 1) % count;
      open = Math.min(count, open + 1);
    },
    left: (now: number): void => {
      for (; open > 0; open -= 1) taken[(oldest - open + count) % count] = now;
    },
  };
}
