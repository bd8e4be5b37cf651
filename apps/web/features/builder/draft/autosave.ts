import type { Graph } from '@signalbox/flow';
import { createStore } from 'zustand/vanilla';

export type SavePhase = 'saved' | 'dirty' | 'saving' | 'offline' | 'conflict' | 'refused';
export interface SaveState {
  phase: SavePhase;
  revision: number;
  savedAt: string;
  error: unknown;
}
/** `conflict`: somebody else saved in between. `offline`: worth another try. `refused`: the same answer would come again. */
export type SaveFailure = 'conflict' | 'offline' | 'refused';
export interface AutosavePorts {
  save: (revision: number, graph: Graph) => Promise<{ revision: number; updatedAt: string }>;
  failureOf: (error: unknown) => SaveFailure;
  /** This device's own copy of what the server does not have yet. */
  keep: (draft: { revision: number; graph: Graph } | null) => void;
}
export interface AutosaveTimes {
  debounceMs: number;
  retryMs: number;
}
const keepMs = 200;
const usual: AutosaveTimes = { debounceMs: 600, retryMs: 4000 };

/** Saves the draft one request at a time, some time after the last edit. Nothing is lost while the server is away. */
export function createAutosave(
  ports: AutosavePorts,
  start: { graph: Graph; revision: number; savedAt: string },
  times: AutosaveTimes = usual,
) {
  const state = createStore<SaveState>()(() => ({ phase: 'saved', revision: start.revision, savedAt: start.savedAt, error: null }));
  let saved = start.graph;
  let latest = start.graph;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms);
  };
  const keepNow = () => {
    clearTimeout(keeping);
    keeping = undefined;
    ports.keep(latest === saved ? null : { revision: state.getState().revision, graph: latest });
  };
  const put = (phase: SavePhase, more: Partial<SaveState> = {}) => state.setState({ phase, ...more });

  async function once(): Promise<void> {
    const graph = latest;
    put('saving');
    try {
      const answer = await ports.save(state.getState().revision, graph);
      saved = graph;
      const isLatest = graph === latest;
      put(isLatest ? 'saved' : 'dirty', { revision: answer.revision, savedAt: answer.updatedAt, error: null });
      keepNow();
      if (!isLatest) later(times.debounceMs);
    } catch (error) {
      const failure = ports.failureOf(error);
      keepNow();
      put(failure, { error });
      if (failure === 'offline') later(times.retryMs);
    }
  }
  function run(): Promise<void> {
    clearTimeout(timer);
    if (running) return running.then(run);
    if (latest === saved || state.getState().phase === 'conflict') return Promise.resolve();
    running = once().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    state,
    changed(graph: Graph) {
      if (graph === latest) return;
      latest = graph;
      // A dragged card changes sixty times a second; its copy on this device does not have to.
      keeping ??= setTimeout(() => keepNow(), keepMs);
      if (state.getState().phase === 'conflict') return;
      if (state.getState().phase !== 'saving' && state.getState().phase !== 'offline') put('dirty');
      later(times.debounceMs);
    },
    /** Saves now; true when the server has everything. */
    async flush(): Promise<boolean> {
      await run();
      if (latest !== saved && state.getState().phase === 'dirty') await run();
      return latest === saved && state.getState().phase === 'saved';
    },
    retry: () => later(0),
    /** After a conflict: mine goes on top of theirs. */
    keepMine(theirRevision: number) {
      put('dirty', { revision: theirRevision, error: null });
      return run();
    },
    /** After a conflict, or a change made elsewhere that is already stored. */
    takeTheirs(theirs: { graph: Graph; revision: number; savedAt: string }) {
      clearTimeout(timer);
      saved = theirs.graph;
      latest = theirs.graph;
      keepNow();
      put('saved', { revision: theirs.revision, savedAt: theirs.savedAt, error: null });
    },
    conflict: () => put('conflict'),
    /** Writes this device's copy at once: the page is about to go. */
    keepNow,
  };
}
export type Autosave = ReturnType<typeof createAutosave>;
