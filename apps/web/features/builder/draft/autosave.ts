import { canonicalJson, type Graph } from '@signalbox/flow';
import { createStore } from 'zustand/vanilla';

export type SavePhase = 'saved' | 'dirty' | 'saving' | 'offline' | 'signedOut' | 'conflict' | 'refused';
export interface SaveState {
  phase: SavePhase;
  revision: number;
  savedAt: string;
  error: unknown;
  /** This device could keep what the server does not have. */
  kept: boolean;
  /** In a conflict: a person looks first, and chooses later. */
  looking: boolean;
}
/** `conflict`: somebody else saved in between. `offline`: worth another try. `signedOut`: worth one after signing in. `refused`: the same answer would come again. */
export type SaveFailure = 'conflict' | 'offline' | 'signedOut' | 'refused';
export interface AutosavePorts {
  save: (revision: number, graph: Graph) => Promise<{ revision: number; updatedAt: string }>;
  failureOf: (error: unknown) => SaveFailure;
  /** What the server has now. */
  stored: () => Promise<{ graph: Graph; revision: number; updatedAt: string }>;
  /** This device's own copy of what the server does not have yet, and what it had before; false when there is no room. */
  keep: (draft: { revision: number; graph: Graph; base: Graph } | null) => boolean;
}
export interface AutosaveTimes {
  debounceMs: number;
  retryMs: number;
}
const keepMs = 200;
/** What a further edit does not change: it goes with the next try. */
const standing: readonly SavePhase[] = ['saving', 'offline', 'signedOut'];
const usual: AutosaveTimes = { debounceMs: 600, retryMs: 4000 };

/** Saves the draft one request at a time, some time after the last edit. Nothing is lost while the server is away. */
export function createAutosave(
  ports: AutosavePorts,
  start: { graph: Graph; revision: number; savedAt: string },
  times: AutosaveTimes = usual,
) {
  const state = createStore<SaveState>()(() => ({
    ...{ phase: 'saved', revision: start.revision, savedAt: start.savedAt, error: null },
    ...{ kept: true, looking: false },
  }));
  let saved = start.graph;
  let latest = start.graph;
  /** Of a conflict that was found when the page was loaded: what the work on this device began with. */
  let began: Graph | null = null;
  /** What went out without an answer coming back: the server may have one of these or not. */
  let unsure: readonly Graph[] = [];
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
    const kept = ports.keep(latest === saved ? null : { revision: state.getState().revision, graph: latest, base: began ?? saved });
    if (kept !== state.getState().kept) state.setState({ kept });
  };
  const put = (phase: SavePhase, more: Partial<SaveState> = {}) => state.setState({ phase, ...more });

  /** What was changed is changed back: the server has it all. */
  const nothingLeft = () => {
    if (state.getState().phase === 'saved') return;
    keepNow();
    put('saved', { error: null });
  };

  async function once(): Promise<void> {
    const graph = latest;
    put('saving');
    try {
      const answer = await ports.save(state.getState().revision, graph);
      saved = graph;
      unsure = [];
      const isLatest = graph === latest;
      put(isLatest ? 'saved' : 'dirty', { revision: answer.revision, savedAt: answer.updatedAt, error: null });
      keepNow();
      if (!isLatest) later(times.debounceMs);
    } catch (error) {
      const failure = ports.failureOf(error);
      if (failure === 'offline') unsure = [...unsure.filter((one) => one !== graph), graph];
      if (failure === 'conflict' && (await isOwnSave())) return later(0);
      keepNow();
      put(failure, { error });
      if (failure === 'offline') later(times.retryMs);
    }
  }
  /** Whether what was stored in between is a save of ours whose answer was lost; then the work goes on from there. */
  async function isOwnSave(): Promise<boolean> {
    const now = unsure.length > 0 ? await ports.stored().catch(() => null) : null;
    const own = now && unsure.find((one) => canonicalJson(one) === canonicalJson(now.graph));
    if (!own) return false;
    saved = own;
    unsure = [];
    put('dirty', { revision: now.revision, savedAt: now.updatedAt, error: null });
    keepNow();
    return true;
  }
  function run(): Promise<void> {
    clearTimeout(timer);
    if (running) return running.then(run);
    if (state.getState().phase === 'conflict') return Promise.resolve();
    if (latest === saved && unsure.length === 0) {
      nothingLeft();
      return Promise.resolve();
    }
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
      if (!standing.includes(state.getState().phase)) put('dirty');
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
      began = null;
      state.setState({ looking: false });
      put('dirty', { revision: theirRevision, error: null });
      return run();
    },
    /** After a conflict, or a change made elsewhere that is already stored. */
    takeTheirs(theirs: { graph: Graph; revision: number; savedAt: string }) {
      clearTimeout(timer);
      began = null;
      state.setState({ looking: false });
      saved = theirs.graph;
      unsure = [];
      latest = theirs.graph;
      keepNow();
      put('saved', { revision: theirs.revision, savedAt: theirs.savedAt, error: null });
    },
    conflict(base: Graph | null = null) {
      began = base;
      put('conflict');
    },
    look: (looking: boolean) => state.setState({ looking }),
    /** What the server had when it last answered. */
    saved: () => saved,
    /** What the work that is not saved began with. */
    base: () => began ?? saved,
    /** Writes this device's copy at once: the page is about to go. */
    keepNow,
  };
}
export type Autosave = ReturnType<typeof createAutosave>;
