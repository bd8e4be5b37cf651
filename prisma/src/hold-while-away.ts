import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from './database-away.ts';

/** Does `work`; while the database is away again and again, until it is back or the time is over. `work` has to bear to be done twice: an answer may have been lost. */
export type HoldWhileAway = <T>(work: () => Promise<T>, forMs: number) => Promise<T>;

/**
 * The one rule of all doors: a short outage of the database is sat out by us, not by whoever is at the door.
 * A process that ends (`signal`) holds nothing any more. Only `most` are held at a time, since what they brought stands in memory; the others hear at once that the database is away.
 */
export function createHold({ most = 1_000, signal }: { most?: number; signal?: AbortSignal } = {}): HoldWhileAway {
  let held = 0;
  return async (work, forMs) => {
    const until = Date.now() + forMs;
    let isHeld = false;
    try {
      for (let pauseMs = shortestMs; ; pauseMs = Math.min(pauseMs * 2, longestMs)) {
        try {
          return await work();
        } catch (error) {
          if (!isDatabaseAway(error) || signal?.aborted || Date.now() + pauseMs >= until || (!isHeld && held >= most)) throw error;
        }
        if (!isHeld) held += 1;
        isHeld = true;
        // By chance, so that not all come at the moment when it is back.
        await sleep(pauseMs * (0.5 + Math.random() / 2), undefined, signal ? { signal } : {}).catch(() => {});
      }
    } finally {
      if (isHeld) held -= 1;
    }
  };
}

const shortestMs = 50;
const longestMs = 400;
