/** `news` = something may be due; `moved` = a send came back, the connection changed, or time to stop. */
export type Ring = 'news' | 'moved';
/** Wakes the loop of one provider. A ring while nobody waits is kept. */
export interface Bell {
  ring(kind: Ring): void;
  /** Resolves at the next ring or after `ms`; true when there was news among the rings. */
  wait(ms: number): Promise<boolean>;
}
export interface Bells {
  of(providerId: string): Bell;
  /** All bells, when it is not known whose news were missed. */
  ringAll(): void;
  /** Some provider has other settings, is paused or goes on. */
  providersChanged(): void;
  /** How often that was said. */
  readonly changes: number;
}

export function createBells(): Bells {
  const bells = new Map<string, Bell>();
  let changes = 0;
  const ringAll = () => {
    for (const bell of bells.values()) bell.ring('news');
  };
  return {
    of: (providerId) => {
      const bell = bells.get(providerId) ?? createBell();
      bells.set(providerId, bell);
      return bell;
    },
    ringAll,
    providersChanged: () => {
      changes += 1;
      ringAll();
    },
    get changes() {
      return changes;
    },
  };
}

function createBell(): Bell {
  const rings = new Set<Ring>();
  let wake = () => {};
  return {
    ring: (kind) => {
      rings.add(kind);
      wake();
    },
    wait: async (ms) => {
      if (rings.size === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const hasNews = rings.has('news');
      rings.clear();
      return hasNews;
    },
  };
}
