import type { Graph } from '@signalbox/flow';

/** What was, what is, what was taken back. */
export interface UndoHistory {
  past: readonly Graph[];
  graph: Graph;
  future: readonly Graph[];
  /** The last edit, so that typing in one field becomes one step back. */
  key: string | null;
  at: number;
}
const depth = 200;
const together = 1000;

export const startHistory = (graph: Graph): UndoHistory => ({ past: [], graph, future: [], key: null, at: 0 });

/** Adds an edit. Edits with the same key shortly after each other are taken back as one. */
export function record(
  history: UndoHistory,
  graph: Graph,
  { key, now, window = together }: { key: string | null; now: number; window?: number },
): UndoHistory {
  if (graph === history.graph) return history;
  const joins = key !== null && key === history.key && now - history.at < window;
  return { past: joins ? history.past : [...history.past, history.graph].slice(-depth), graph, future: [], key, at: now };
}

export function undo(history: UndoHistory): UndoHistory {
  const before = history.past.at(-1);
  return before
    ? { past: history.past.slice(0, -1), graph: before, future: [history.graph, ...history.future], key: null, at: 0 }
    : history;
}

export function redo(history: UndoHistory): UndoHistory {
  const [next, ...future] = history.future;
  return next ? { past: [...history.past, history.graph], graph: next, future, key: null, at: 0 } : history;
}
