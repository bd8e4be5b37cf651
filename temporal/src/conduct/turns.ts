export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** At most so many at a time, first come, first served. What waits grows meanwhile, and larger batches cost less. */
export function createTurns(limit: number): Turns {
  const waiting: (() => void)[] = [];
  let free = limit;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
