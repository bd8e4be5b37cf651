const [second, minute, hour] = [1000, 60_000, 3_600_000];
/** Pauses after the first try, the second .., about a day in all. */
const pausesMs = [5 * second, 30 * second, 5 * minute, 30 * minute, 2 * hour, 4 * hour, 8 * hour, 10 * hour];
export const mostTries = pausesMs.length + 1;
const longestMs = 24 * hour;

/**
 * How long until a delivery that failed for the nth time is tried again, in milliseconds; null = not any more. Up to a tenth longer or shorter, so that what
 * failed together does not come back together; `chance` from 0 to 1. What the other side asks for counts where it is longer, up to a day.
 */
export function pauseAfter(tries: number, { retryAfterMs = 0, chance }: { retryAfterMs?: number; chance: number }): number | null {
  const pause = pausesMs[tries - 1];
  return pause === undefined ? null : Math.max(Math.round(pause * (0.9 + 0.2 * chance)), Math.min(retryAfterMs, longestMs));
}

/** The header `Retry-After`, seconds or a date, in milliseconds from now; 0 = it says nothing. */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
