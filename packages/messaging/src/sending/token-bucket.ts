/** The allowed rate of a provider with even pacing: never more than a tenth of a second's worth at once. */
export interface TokenBucket {
  readonly perSecond: number | null;
  /** Takes one token if there is one. */
  take(now: number): boolean;
  /** Milliseconds until the next token. */
  waitMs(now: number): number;
  /** Nothing goes before this moment: the provider asked for a break. */
  pauseUntil(at: number): void;
}

/** `perSecond` null = no limit of its own, only pauses. */
export function createTokenBucket(perSecond: number | null, start: number): TokenBucket {
  const rate = (perSecond ?? 0) / 1000;
  const most = Math.max(1, rate * 100);
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
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    waitMs: (now) => {
      const pause = Math.max(0, closedUntil - now);
      if (perSecond === null || perSecond <= 0) return perSecond === null ? pause : Math.max(pause, 1000);
      fill(now);
      return Math.max(pause, Math.ceil((1 - tokens) / rate), 0);
    },
    pauseUntil: (at) => {
      closedUntil = Math.max(closedUntil, at);
    },
  };
}
