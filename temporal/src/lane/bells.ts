/** Wakes the loops of this process, by provider. A ring while nobody waits is kept. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or after `ms`. */
  wait(ms: number): Promise<void>;
}
export interface Bells {
  of(providerId: string): Bell;
  ring(providerId: string): void;
  ringAll(): void;
}

export function createBells(): Bells {
  const bells = new Map<string, Bell>();
  return {
    of: (providerId) => {
      const bell = bells.get(providerId) ?? createBell();
      bells.set(providerId, bell);
      return bell;
    },
    ring: (providerId) => bells.get(providerId)?.ring(),
    ringAll: () => {
      for (const bell of bells.values()) bell.ring();
    },
  };
}

function createBell(): Bell {
  let rung = false;
  let wake = () => {};
  return {
    ring: () => {
      rung = true;
      wake();
    },
    wait: async (ms) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
  };
}
