import { applyFix, type Graph, type GraphFix, type GraphNode } from '@signalbox/flow';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AddAt, addStep } from './add-step.ts';
import { connect, copySteps, moveSteps, pasteSteps, patchStep, removeEdges, removeSteps, setInput } from './graph-edits.ts';
import { type History, record, redo, startHistory, undo } from './history.ts';
import { tidyGraph } from './tidy-graph.ts';

export interface DraftState {
  history: History;
  selected: readonly string[];
  edge: string | null;
  copied: Graph | null;
  add: (type: string, at?: AddAt) => string;
  /** One drag is one step back, however long it takes; `done` ends it. */
  move: (moves: readonly { id: string; position: GraphNode['position'] }[], done: boolean) => void;
  connect: (track: { from: string; port: string; to: string }) => void;
  disconnect: (edgeId: string) => void;
  remove: (ids: readonly string[]) => void;
  set: (id: string, field: string, value: unknown) => void;
  patch: (id: string, patch: Partial<Pick<GraphNode, 'title' | 'off' | 'note'>>) => void;
  fix: (fix: GraphFix) => void;
  copy: () => void;
  paste: () => void;
  duplicate: () => void;
  tidy: () => void;
  select: (ids: readonly string[]) => void;
  selectEdge: (id: string | null) => void;
  undo: () => void;
  redo: () => void;
  /** Another graph altogether: theirs after a conflict, an older version. `keep` = may be taken back. */
  replace: (graph: Graph, keep?: boolean) => void;
}
export type DraftStore = StoreApi<DraftState>;

/** The draft that is being edited. Every action is a pure edit of the graph, recorded in the history. */
export const createDraftStore = (graph: Graph, now: () => number = Date.now): DraftStore =>
  createStore<DraftState>()((setState, getState) => {
    const edit = (change: (graph: Graph) => Graph, key: string | null = null) =>
      setState(({ history }) => ({ history: record(history, change(history.graph), key, now()) }));
    const existing = (ids: readonly string[], history: History) => ids.filter((id) => history.graph.nodes.some((node) => node.id === id));
    const pasteOf = (copied: Graph | null) => {
      if (!copied || copied.nodes.length === 0) return;
      const pasted = pasteSteps(getState().history.graph, copied);
      edit(() => pasted.graph);
      setState({ selected: pasted.ids, edge: null });
    };
    return {
      history: startHistory(graph),
      selected: [],
      edge: null,
      copied: null,
      add: (type, at = {}) => {
        const { history, selected } = getState();
        const last = selected.at(-1) ?? lastStep(history.graph);
        const added = addStep(history.graph, type, { after: at.position || last === undefined ? null : { id: last }, ...at });
        edit(() => added.graph);
        setState({ selected: [added.id], edge: null });
        return added.id;
      },
      move: (moves, done) =>
        setState(({ history }) => {
          const moved = record(history, moveSteps(history.graph, moves), 'move', now(), Number.POSITIVE_INFINITY);
          return { history: done ? { ...moved, key: null } : moved };
        }),
      connect: (track) => edit((graph) => connect(graph, track)),
      disconnect: (id) => {
        edit((graph) => removeEdges(graph, [id]));
        setState({ edge: null });
      },
      remove: (ids) => {
        edit((graph) => removeSteps(graph, ids));
        setState(({ history, selected }) => ({ selected: existing(selected, history) }));
      },
      set: (id, field, value) => edit((graph) => setInput(graph, id, field, value), `input:${id}:${field}`),
      patch: (id, patch) => edit((graph) => patchStep(graph, id, patch), `patch:${id}:${Object.keys(patch).join()}`),
      fix: (fix) => {
        edit((graph) => applyFix(graph, fix));
        setState(({ history, selected }) => ({ selected: existing(selected, history) }));
      },
      copy: () => setState(({ history, selected }) => ({ copied: copySteps(history.graph, selected) })),
      paste: () => pasteOf(getState().copied),
      duplicate: () => pasteOf(copySteps(getState().history.graph, getState().selected)),
      tidy: () => edit(tidyGraph),
      select: (ids) => setState((state) => ({ selected: ids, edge: ids.length > 0 ? null : state.edge })),
      selectEdge: (id) => setState(id === null ? { edge: null } : { edge: id, selected: [] }),
      undo: () =>
        setState(({ history, selected }) => ({ history: undo(history), selected: existing(selected, undo(history)), edge: null })),
      redo: () =>
        setState(({ history, selected }) => ({ history: redo(history), selected: existing(selected, redo(history)), edge: null })),
      replace: (next, keep = false) => (keep ? edit(() => next) : setState({ history: startHistory(next), selected: [], edge: null })),
    };
  });

/** With nothing selected, a new step goes to the end of the line. */
function lastStep(graph: Graph): string | undefined {
  const leaves = new Set(graph.edges.map((edge) => edge.from));
  return [...graph.nodes].sort((a, b) => b.position.y - a.position.y).find((node) => !leaves.has(node.id))?.id;
}
