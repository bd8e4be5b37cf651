/** Runs things later, and nothing any more once it is cleared. */
export interface Timers {
  after(ms: number, act: () => void): void;
  clear(): void;
}

export function createTimers(): Timers {
  const timers = new Set<NodeJS.Timeout>();
  let isCleared = false;
  return {
    after: (ms, act) => {
      if (isCleared) return;
      if (ms <= 0) return act();
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, ms);
      timers.add(timer);
    },
    clear: () => {
      isCleared = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
