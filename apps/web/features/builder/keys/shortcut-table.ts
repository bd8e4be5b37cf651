import type { Key } from '@signalbox/words/light';
import { noteMark } from '../../canvas/canvas-elements.ts';
import type { DraftStore } from '../draft/draft-store.ts';
import { neighbour, type Way } from '../graph/neighbour.ts';

/** What the keys act on. */
export interface Hands {
  draft: DraftStore;
  /** The card that has the focus, or the step chosen last. */
  current: () => string | null;
  focusStep: (id: string) => void;
  openSettings: (id: string) => void;
  rename: () => void;
  findStep: () => void;
  openMenu: () => void;
  foldFrame: (id: string) => void;
  zoom: (to: 'in' | 'out' | 'all' | 'full') => void;
  showKeys: () => void;
}
export interface Shortcut {
  word: Key;
  group: 'steps' | 'choose' | 'draft' | 'view';
  /** As `chordOf` says them; the first ones are shown to people. */
  chords: readonly string[];
  /** Only while the focus is on the canvas; otherwise wherever nothing is typed. */
  onCanvas?: true;
  /** False = there is nothing to do, the key stays the browser's. Missing = the browser sends an event of its own, such as paste. */
  act?: (hands: Hands, chord: string) => boolean | undefined;
}

/** Every key of the builder: what it does, and what the list of keys says about it. */
export const shortcuts: readonly Shortcut[] = [
  { word: 'editing.keys.walk', group: 'choose', chords: ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'], onCanvas: true, act: walk },
  {
    word: 'editing.keys.walkMany',
    group: 'choose',
    chords: ['Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    onCanvas: true,
    act: walk,
  },
  { word: 'editing.keys.choose', group: 'choose', chords: [' '], onCanvas: true, act: toggleChoice },
  { word: 'editing.keys.all', group: 'choose', chords: ['Ctrl+a'], act: chooseAll },
  { word: 'editing.keys.none', group: 'choose', chords: ['Escape'], act: chooseNone },
  { word: 'editing.keys.settings', group: 'steps', chords: ['Enter'], onCanvas: true, act: onStep('openSettings') },
  { word: 'editing.keys.add', group: 'steps', chords: ['a'], act: ({ findStep }) => done(findStep()) },
  { word: 'editing.keys.name', group: 'steps', chords: ['F2'], act: ({ rename }) => done(rename()) },
  {
    word: 'editing.keys.menu',
    group: 'steps',
    chords: ['Shift+F10', 'ContextMenu'],
    onCanvas: true,
    act: ({ openMenu }) => done(openMenu()),
  },
  { word: 'editing.keys.remove', group: 'steps', chords: ['Delete', 'Backspace'], act: removeChosen },
  { word: 'editing.keys.off', group: 'steps', chords: ['d'], act: turnOff },
  {
    word: 'editing.keys.move',
    group: 'steps',
    chords: ['Alt+ArrowDown', 'Alt+ArrowUp', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
    onCanvas: true,
    act: nudge,
  },
  { word: 'editing.keys.fold', group: 'steps', chords: ['f'], onCanvas: true, act: onStep('foldFrame') },
  { word: 'editing.keys.undo', group: 'draft', chords: ['Ctrl+z'], act: ({ draft }) => done(draft.getState().undo()) },
  { word: 'editing.keys.redo', group: 'draft', chords: ['Ctrl+y', 'Ctrl+Shift+z'], act: ({ draft }) => done(draft.getState().redo()) },
  { word: 'editing.keys.copy', group: 'draft', chords: ['Ctrl+c'] },
  { word: 'editing.keys.cut', group: 'draft', chords: ['Ctrl+x'] },
  { word: 'editing.keys.paste', group: 'draft', chords: ['Ctrl+v'] },
  { word: 'editing.keys.duplicate', group: 'draft', chords: ['Ctrl+d'], act: ({ draft }) => done(draft.getState().duplicate()) },
  { word: 'editing.keys.zoomIn', group: 'view', chords: ['+', '='], act: ({ zoom }) => done(zoom('in')) },
  { word: 'editing.keys.zoomOut', group: 'view', chords: ['-'], act: ({ zoom }) => done(zoom('out')) },
  { word: 'editing.keys.zoomAll', group: 'view', chords: ['0'], act: ({ zoom }) => done(zoom('all')) },
  { word: 'editing.keys.zoomFull', group: 'view', chords: ['1'], act: ({ zoom }) => done(zoom('full')) },
  { word: 'editing.keys.keys', group: 'view', chords: ['?'], act: ({ showKeys }) => done(showKeys()) },
];

const done = (_: unknown): true => true;
const ways: Readonly<Record<string, Way>> = { ArrowDown: 'down', ArrowUp: 'up', ArrowLeft: 'left', ArrowRight: 'right' };
const wayOf = (chord: string): Way => ways[chord.split('+').at(-1) ?? ''] ?? 'down';

function onStep(act: 'openSettings' | 'foldFrame') {
  return (hands: Hands): boolean => {
    const id = hands.current();
    if (id === null || id.startsWith(noteMark)) return false;
    hands[act](id);
    return true;
  };
}

function walk(hands: Hands, chord: string): boolean {
  const { history, selected, select } = hands.draft.getState();
  const at = hands.current();
  if (at === null) return false;
  const next = neighbour(history.graph, at, wayOf(chord));
  if (next === null) return true;
  select(chord.startsWith('Shift') ? [...new Set([...selected, at])].filter((id) => id !== next).concat(next) : [next]);
  hands.focusStep(next);
  return true;
}

function toggleChoice(hands: Hands): boolean {
  const { selected, select } = hands.draft.getState();
  const at = hands.current();
  if (at === null) return false;
  select(selected.includes(at) ? selected.filter((id) => id !== at) : [...selected, at]);
  return true;
}

function chooseAll({ draft }: Hands): boolean {
  const { history, select } = draft.getState();
  return done(select(history.graph.nodes.map((node) => node.id)));
}

function chooseNone({ draft }: Hands): boolean {
  const { select, selectEdge } = draft.getState();
  select([]);
  return done(selectEdge(null));
}

/** The focus goes on to what followed, so that the next key has something to act on. */
function removeChosen(hands: Hands): boolean {
  const { edge, selected, history, disconnect, remove } = hands.draft.getState();
  if (edge) return done(disconnect(edge));
  const [one] = selected;
  if (one === undefined) return false;
  const next = ['down', 'up', 'right'].map((way) => neighbour(history.graph, one, way as Way)).find((id) => id && !selected.includes(id));
  remove(selected);
  const after = hands.draft.getState();
  if (after.asking === null && next && after.history.graph.nodes.some((node) => node.id === next)) hands.focusStep(next);
  return true;
}

/** All off; if all are off already, on. */
function turnOff({ draft }: Hands): boolean {
  const { selected, setOff, history } = draft.getState();
  const steps = history.graph.nodes.filter((node) => selected.includes(node.id));
  if (steps.length === 0) return false;
  return done(
    setOff(
      steps.map((node) => node.id),
      !steps.every((node) => node.off),
    ),
  );
}

const far = 24;
function nudge({ draft }: Hands, chord: string): boolean {
  const { selected, nudge: move } = draft.getState();
  if (selected.length === 0) return false;
  const by = { down: { x: 0, y: far }, up: { x: 0, y: -far }, left: { x: -far, y: 0 }, right: { x: far, y: 0 } }[wayOf(chord)];
  return done(move(by));
}
