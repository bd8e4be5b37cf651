import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const Place = z.object({
  since: z.number(),
  /** The run that is shown; it stays when it has ended. */ runId: z.string().nullable(),
  /** The run that was left by Start over. */ left: z.string().nullable(),
  /** Of the last text that is not shown any more. */ clearedAt: z.string().nullable(),
  /** What was chosen to happen to texts. */ outcome: z.string().nullable(),
});
/** Where one phone stands. */
export type Place = z.output<typeof Place>;
const Memory = z.object({
  opened: z.number(),
  chosen: z.string().nullable(),
  pace: z.enum(['asItHappens', 'slow']),
  phones: z.record(z.string(), Place),
});
export type Memory = z.output<typeof Memory>;
const key = 'signalbox.try-it.2';
const listeners = new Set<() => void>();
let current: Memory | null = null;

/** What this tab tries out, phone by phone; survives loading the page anew. */
export const tryItMemory = {
  read(): Memory {
    current ??= stored() ?? { opened: Date.now(), chosen: null, pace: 'asItHappens', phones: {} };
    return current;
  },
  keep(change: Partial<Memory>): void {
    current = { ...tryItMemory.read(), ...change };
    try {
      sessionStorage.setItem(key, JSON.stringify(current));
    } catch {
      // Without storage the page begins anew each time.
    }
    for (const tell of listeners) tell();
  },
  place(number: string): Place {
    const { phones, opened } = tryItMemory.read();
    return phones[number] ?? { since: opened, runId: null, left: null, clearedAt: null, outcome: null };
  },
  put(number: string, change: Partial<Place>): void {
    tryItMemory.keep({ phones: { ...tryItMemory.read().phones, [number]: { ...tryItMemory.place(number), ...change } } });
  },
};

export const useTryItMemory = (): Memory => useSyncExternalStore(subscribe, tryItMemory.read);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): Memory | null {
  try {
    return Memory.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
