import { useSyncExternalStore } from 'react';

/** Where one phone stands. */
export interface Place {
  since: number;
  /** The run that is shown; it stays when it has ended. */
  runId: string | null;
  /** The run that was left by Start over. */
  left: string | null;
  /** Of the last text that is not shown any more. */
  clearedAt: string | null;
  /** What was chosen to happen to texts. */
  outcome: string | null;
}
export interface Memory {
  opened: number;
  chosen: string | null;
  pace: 'asItHappens' | 'slow';
  phones: Readonly<Record<string, Place>>;
}
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
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isMemory(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** This tab wrote it down itself; a key of another release is another key. */
function isMemory(read: unknown): read is Memory {
  const { opened, chosen, pace, phones }: { [Field in keyof Memory]?: unknown } = typeof read === 'object' && read !== null ? read : {};
  return (
    typeof opened === 'number' &&
    isTextOrNull(chosen) &&
    (pace === 'asItHappens' || pace === 'slow') &&
    typeof phones === 'object' &&
    phones !== null &&
    Object.values(phones).every(isPlace)
  );
}
function isPlace(read: unknown): read is Place {
  const { since, runId, left, clearedAt, outcome }: { [Field in keyof Place]?: unknown } =
    typeof read === 'object' && read !== null ? read : {};
  return typeof since === 'number' && [runId, left, clearedAt, outcome].every(isTextOrNull);
}
const isTextOrNull = (read: unknown): read is string | null => read === null || typeof read === 'string';
