import type { Graph, GraphEdit, GraphNode, GraphNote, GraphSettings, NodeSpec } from '@signalbox/flow';
import { later } from '@signalbox/ui';
import { type Word, word } from '@signalbox/words/light';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { isContainerType } from '../../canvas/cards/step-model.ts';
import type { Drop } from '../../canvas/use-drag.ts';
import { placeClip } from '../clipboard/place-clip.ts';
import { addJoined } from '../graph/add-joined.ts';
import { type AddAt, addStep } from '../graph/add-step.ts';
import { type Alignment, alignSteps, moveBy } from '../graph/align-steps.ts';
import { copySteps } from '../graph/copy-steps.ts';
import { fixGraph } from '../graph/fix-graph.ts';
import { connect, patchStep, removeEdges, setInput, upgradeStep } from '../graph/graph-edits.ts';
import { nodeOf, type TrackEnds, whyNoTrack } from '../graph/graph-scope.ts';
import { makeRoom } from '../graph/make-room.ts';
import { moreWays } from '../graph/more-ways.ts';
import { dropSteps, type Moved, moveInto } from '../graph/move-steps.ts';
import { addNote, changeNote, removeNotes } from '../graph/note-edits.ts';
import { framesWithBody, removeSteps } from '../graph/remove-steps.ts';
import { record, redo, startHistory, type UndoHistory, undo } from './undo-history.ts';

/** Something that a person should hear about an edit; `undo` = it changed the graph and can be taken back. */
export interface Said {
  words: Word;
  undo: boolean;
}
export interface DraftState {
  history: UndoHistory;
  /** Steps, and notes with `note:` in front. */
  selected: readonly string[];
  edge: string | null;
  said: Said | null;
  /** Somebody else edits (their name), or this person may not: nothing changes here. */
  locked: { name: string | null } | null;
  /** Steps that shall be deleted; among them a frame with a body, so a person decides about that first. */
  asking: readonly string[] | null;
  /** Steps that shall become a workflow of their own. */
  extracting: readonly string[] | null;
  add: (type: string, at?: AddAt) => string;
  /** Adds a step at the loose end of a track. */
  addJoined: (type: string, at: Parameters<typeof addJoined>[2]) => string;
  /** What was dragged is let go; one step back however many steps it was. */
  drop: (drop: Drop) => void;
  moveInto: (ids: readonly string[], frame: string | null) => void;
  /** Rejects when what it takes cannot be fetched. */
  wrap: (ids: readonly string[], type: string) => Promise<void>;
  connect: (track: TrackEnds) => void;
  disconnect: (edgeId: string) => void;
  /** Asks first where a frame would take its body along. */
  remove: (ids: readonly string[]) => void;
  answerRemoval: (answer: 'all' | 'keepBodies' | 'cancel') => void;
  set: (id: string, field: string, value: unknown) => void;
  /** Several settings as one change; what has the same mark and follows closely is one with it. */
  setAll: (id: string, changes: Readonly<Record<string, unknown>>, mark?: string) => void;
  patch: (id: string, patch: Partial<Pick<GraphNode, 'title' | 'off' | 'note'>>) => void;
  extract: (ids: readonly string[] | null) => void;
  setOff: (ids: readonly string[], off: boolean) => void;
  /** Moves what is chosen; moves shortly after each other are taken back as one. */
  nudge: (by: { x: number; y: number }) => void;
  align: (how: Alignment) => void;
  /** A step of an older version of its type becomes one of the present version. */
  upgrade: (id: string, spec: NodeSpec) => void;
  fix: (fix: GraphEdit) => void;
  /** Makes a Branch a Switch with one way more. */
  moreWays: (id: string) => void;
  setSettings: (settings: GraphSettings | undefined) => void;
  addNote: (position?: { x: number; y: number }) => string;
  changeNote: (id: string, change: Partial<Omit<GraphNote, 'id'>>) => void;
  /** Puts copied steps in, into the frame that is chosen; their new ids, none when what it takes cannot be fetched, which is said. */
  paste: (copied: Graph) => Promise<readonly string[]>;
  /** Another graph by a pure edit, as one step back. */
  change: (edit: (graph: Graph) => Graph) => void;
  duplicate: () => Promise<void>;
  /** Rejects when what it takes cannot be fetched. */
  tidy: () => Promise<void>;
  select: (ids: readonly string[]) => void;
  selectEdge: (id: string | null) => void;
  undo: () => void;
  redo: () => void;
  /** What somebody else makes of it, while nothing changes here. */
  follow: (graph: Graph) => void;
  /** Another graph altogether: theirs after a conflict, an older version. `keep` = may be taken back. */
  replace: (graph: Graph, keep?: boolean) => void;
}
export type DraftStore = StoreApi<DraftState>;

// What copies say about each other follows their new names, so pasting brings the reader of expressions along.
const pasting = later(() => import('../graph/paste-steps.ts'));
const wrapping = later(() => import('../graph/wrap-steps.ts'));
const tidying = later(() => import('../graph/tidy-graph.ts'));

/** The draft that is being edited. Every action is a pure edit of the graph, recorded in the history. */
export const createDraftStore = (graph: Graph, now: () => number = Date.now): DraftStore =>
  createStore<DraftState>()((setState, getState) => {
    let toldAt = 0;
    const isLocked = (): boolean => {
      const { locked } = getState();
      // Once for all keys of a word.
      if (locked && now() - toldAt > 3000) {
        toldAt = now();
        setState({
          said: { words: locked.name ? word('states.locked.other', { name: locked.name }) : word('states.locked.noRight'), undo: false },
        });
      }
      return locked !== null;
    };
    const edit = (change: (graph: Graph) => Graph, key: string | null = null) =>
      !isLocked() && setState(({ history }) => ({ history: record(history, change(history.graph), { key, now: now() }) }));
    const current = () => getState().history.graph;
    const moved = ({ graph: next, said }: Moved) => {
      const changed = next !== current();
      edit(() => next);
      if (said) setState({ said: { words: said, undo: changed } });
    };
    const removeNow = (ids: readonly string[], keepBodies: boolean) => {
      const notes = ids.filter((id) => id.startsWith(noteMark)).map((id) => id.slice(noteMark.length));
      edit((at) => removeNotes(removeSteps(at, ids, keepBodies), notes));
      setState(({ history, selected }) => ({ selected: existing(selected, history), asking: null }));
    };
    const paste = async (copied: Graph, into?: string): Promise<readonly string[]> => {
      if (copied.nodes.length === 0) return [];
      const code = await pasting().catch(() => null);
      if (!code) {
        setState({ said: { words: word('common.unread.unreachable'), undo: false } });
        return [];
      }
      const pasted = code.pasteSteps(current(), copied, { into });
      edit(() => pasted.graph);
      setState({ selected: pasted.ids, edge: null });
      return pasted.ids;
    };
    return {
      history: startHistory(graph),
      selected: [],
      edge: null,
      said: null,
      locked: null,
      asking: null,
      extracting: null,
      add: (type, at = {}) => {
        const { history, selected } = getState();
        const last = selected.findLast((id) => !id.startsWith(noteMark)) ?? lastStep(history.graph);
        const added = addStep(history.graph, type, { after: at.position || last === undefined ? null : { id: last }, ...at });
        edit(() => added.graph);
        setState({ selected: [added.id], edge: null });
        return added.id;
      },
      addJoined: (type, at) => {
        const added = addJoined(current(), type, at);
        edit((before) => makeRoom(before, added.graph));
        setState({ selected: [added.id], edge: null });
        return added.id;
      },
      drop: ({ moves, into }) => {
        const notes = moves.filter(({ id }) => id.startsWith(noteMark));
        const steps = moves.filter(({ id }) => !id.startsWith(noteMark));
        const done = dropSteps(current(), steps, into);
        moved({
          said: done.said,
          graph: notes.reduce((at, { id, position }) => changeNote(at, id.slice(noteMark.length), { position }), done.graph),
        });
      },
      moveInto: (ids, frame) => moved(moveInto(current(), ids, frame)),
      wrap: async (ids, type) => {
        const { wrapSteps } = await wrapping();
        const wrapped = wrapSteps(current(), ids, type);
        if (!wrapped.ok) return setState({ said: { words: wrapped.why, undo: false } });
        edit(() => wrapped.graph);
        setState({ selected: [wrapped.id], edge: null, ...(wrapped.said ? { said: { words: wrapped.said, undo: true } } : {}) });
      },
      connect: (track) => {
        const why = whyNoTrack(current(), track);
        if (why) setState({ said: { words: why, undo: false } });
        else edit((at) => connect(at, track));
      },
      disconnect: (id) => {
        edit((at) => removeEdges(at, [id]));
        setState({ edge: null });
      },
      remove: (ids) => (framesWithBody(current(), ids).length > 0 ? setState({ asking: ids }) : removeNow(ids, false)),
      answerRemoval: (answer) => {
        const { asking } = getState();
        if (answer === 'cancel' || !asking) setState({ asking: null });
        else removeNow(asking, answer === 'keepBodies');
      },
      set: (id, field, value) => edit((at) => setInput(at, id, field, value), `input:${id}:${field}`),
      setAll: (id, changes, mark) =>
        edit(
          (at) => Object.entries(changes).reduce((made, [field, value]) => setInput(made, id, field, value), at),
          mark === undefined ? null : `input:${id}:${mark}`,
        ),
      patch: (id, patch) => edit((at) => patchStep(at, id, patch), `patch:${id}:${Object.keys(patch).join()}`),
      extract: (ids) => setState({ extracting: ids }),
      setOff: (ids, off) => edit((at) => ids.reduce((made, id) => patchStep(made, id, { off }), at)),
      nudge: ({ x, y }) => {
        const { selected } = getState();
        edit((at) => makeRoom(at, moveBy(at, selected, { x, y })), `nudge:${selected.join()}`);
      },
      align: (how) => edit((at) => makeRoom(at, alignSteps(at, getState().selected, how))),
      upgrade: (id, spec) => edit((at) => upgradeStep(at, id, spec)),
      moreWays: (id) => edit((at) => moreWays(at, id)),
      fix: (fix) => {
        if (fix.kind === 'removeNode') return getState().remove([fix.nodeId]);
        edit((at) => fixGraph(at, fix));
        setState(({ history, selected }) => ({ selected: existing(selected, history) }));
      },
      setSettings: (settings) => edit(({ settings: _, ...at }) => (settings ? { ...at, settings } : at), 'settings'),
      addNote: (position) => {
        const added = addNote(current(), position);
        edit(() => added.graph);
        setState({ selected: [noteMark + added.id], edge: null });
        return added.id;
      },
      changeNote: (id, change) => edit((at) => changeNote(at, id, change), `note:${id}:${Object.keys(change).join()}`),
      paste: (copied) => {
        const [one] = getState().selected;
        const isFrame = getState().selected.length === 1 && one !== undefined && isContainerType(nodeOf(current(), one)?.type ?? '');
        return paste(placeClip(current(), copied), isFrame && !copied.nodes.some((node) => node.id === one) ? one : undefined);
      },
      change: (change) => edit(change),
      duplicate: async () => {
        await paste(copySteps(current(), getState().selected));
      },
      tidy: async () => {
        const { tidyGraph } = await tidying();
        edit(tidyGraph);
      },
      select: (ids) => setState((state) => ({ selected: ids, edge: ids.length > 0 ? null : state.edge })),
      selectEdge: (id) => setState(id === null ? { edge: null } : { edge: id, selected: [] }),
      undo: () =>
        !isLocked() &&
        setState(({ history, selected }) => ({ history: undo(history), selected: existing(selected, undo(history)), edge: null })),
      redo: () =>
        !isLocked() &&
        setState(({ history, selected }) => ({ history: redo(history), selected: existing(selected, redo(history)), edge: null })),
      follow: (graph) => setState(({ selected }) => ({ history: startHistory(graph), selected: existing(selected, startHistory(graph)) })),
      replace: (next, keep = false) =>
        setState(({ history }) =>
          keep ? { history: record(history, next, { key: null, now: now() }) } : { history: startHistory(next), selected: [], edge: null },
        ),
    };
  });

const existing = (ids: readonly string[], { graph }: UndoHistory): string[] =>
  ids.filter((id) => graph.nodes.some((node) => node.id === id) || graph.notes.some((note) => noteMark + note.id === id));

/** With nothing selected, a new step goes to the end of the line of the workflow itself. */
function lastStep(graph: Graph): string | undefined {
  const inner = new Set(graph.nodes.filter((node) => node.within !== undefined).map((node) => node.id));
  const leaves = new Set(graph.edges.filter((edge) => !inner.has(edge.to)).map((edge) => edge.from));
  return [...graph.nodes]
    .filter((node) => !inner.has(node.id))
    .sort((a, b) => b.position.y - a.position.y)
    .find((node) => !leaves.has(node.id))?.id;
}
