import type { Graph, GraphNote } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import type { FrameData, FrameNode } from './cards/frame-card.tsx';
import type { NoteNode } from './cards/note-card.tsx';
import { staticHandles } from './cards/static-handles.ts';
import type { StepData, StepNode } from './cards/step-data.ts';
import { leavingOf } from './cards/step-model.ts';
import { portWords, titleWords } from './cards/step-words.ts';
import { keeping, type Making } from './keep-same.ts';
import { type Box, type GraphLayout, layoutOf } from './layout/graph-layout.ts';
import { isHidden } from './layout/is-hidden.ts';
import { keepBoxes } from './layout/keep-boxes.ts';
import { portPosition } from './layout/port-position.ts';
import type { RouteState } from './route/route-state.ts';
import type { Tracks } from './tracks/route-tracks.ts';
import type { TrackEdgeType } from './tracks/track-edge.tsx';
import type { Point } from './tracks/track-path.ts';

export interface CardFacts {
  live?: string | null;
  /** How many left by each way, by port: stands under its word. */
  ways?: Readonly<Record<string, number>>;
  /** `said` = what is minded, in words. */
  issues?: { errors: number; warnings: number; said?: readonly string[] } | null;
  /** Why a step wears a pin; missing = it wears none. */
  pinned?: string;
}
export interface Look {
  route: RouteState | null;
  facts?: ReadonlyMap<string, CardFacts> | undefined;
  selected?: readonly string[] | undefined;
  editable: boolean;
  collapsed?: ReadonlySet<string>;
  /** What is looked for: the steps that have it, and the current one of them. */
  hits?: ReadonlySet<string>;
  hit?: string | null;
}
const hitClass = (id: string, { hits, hit }: Look): string => (hits?.has(id) ? (id === hit ? 'sb-hit sb-hit-now' : 'sb-hit') : '');

export type CanvasNode = StepNode | FrameNode | NoteNode;

/** Notes share the selection with steps; their ids wear this in front. */
export const noteMark = 'note:';
const none: readonly string[] = [];
const noPoints: readonly Point[] = [];
/** In the editor cards take the focus by arrow keys: the canvas is one tab stop. */
const walked = { tabIndex: -1 };

/** The layout with the live lines of this look. */
export function lookLayout(graph: Graph, look: Look): GraphLayout {
  const live = new Set(graph.nodes.filter((node) => liveOf(node.id, look) !== null).map((node) => node.id));
  const counted = new Set([...(look.facts ?? [])].flatMap(([id, facts]) => (facts.ways ? [id] : [])));
  return layoutOf(graph, { live, counted, ...(look.collapsed ? { collapsed: look.collapsed } : {}) });
}
const liveOf = (id: string, { facts, route }: Look): string | null => {
  const step = route?.steps.get(id);
  return facts?.get(id)?.live ?? (step?.state === 'failed' ? step.error : null);
};

/**
 * What React Flow draws. What did not change since the last call is the same object as then: React Flow and the memoised
 * cards compare by identity, so moving one card draws no other anew.
 */
export function createElements(t: Say) {
  const nodes = keeping<CanvasNode>();
  const edges = keeping<TrackEdgeType>();
  let last: GraphLayout = new Map();
  return {
    layout(graph: Graph, look: Look): GraphLayout {
      last = keepBoxes(last, lookLayout(graph, look));
      return last;
    },
    nodes(graph: Graph, layout: GraphLayout, look: Look): CanvasNode[] {
      const chosen = new Set(look.selected);
      return nodes([
        ...graph.notes.map((note) => noteNode(t, note, { selected: chosen.has(noteMark + note.id), look })),
        ...[...layout.values()]
          .filter((box) => !isHidden(layout, box))
          .map((box) => stepNode(t, { graph, layout, box, look, selected: chosen.has(box.id) })),
      ]);
    },
    edges: (plan: Plan): TrackEdgeType[] => edges(trackEdges(t, plan)),
  };
}

interface Drawn {
  graph: Graph;
  layout: GraphLayout;
  box: Box;
  look: Look;
  selected: boolean;
}
function stepNode(t: Say, { graph, layout, box, look, selected }: Drawn): Making<StepNode | FrameNode> {
  const { id, within, model } = box;
  const parent = within === null ? undefined : layout.get(within);
  const step = look.route?.steps.get(id);
  const facts = look.facts?.get(id);
  const connected = leavingOf(graph.edges).get(id) ?? none;
  const goesTo = jumpTitle(t, layout, model.jump);
  const hit = hitClass(id, look);
  const make = (): StepNode | FrameNode => {
    const data: StepData = {
      model,
      state: step?.state ?? 'default',
      live: liveOf(id, look),
      litPort: step?.state === 'done' || step?.state === 'failed' ? step.port : null,
      issues: facts?.issues ?? null,
      ways: facts?.ways ?? null,
      pinned: facts?.pinned ?? null,
      editable: look.editable,
      connected,
      jumpTitle: goesTo,
    };
    const { width, height } = box;
    const shared = {
      id,
      position: parent ? { x: box.x - parent.x, y: box.y - parent.y } : { x: box.x, y: box.y },
      width,
      height,
      measured: { width, height },
      handles: staticHandles(box),
      selected,
      ...(look.editable ? { domAttributes: walked } : {}),
      ...(hit === '' ? {} : { className: hit }),
      ...(within === null ? {} : { parentId: within }),
    };
    const said = { title: model.title, state: data.state };
    if (!model.isFrame) return { ...shared, type: 'step', data, ariaLabel: t('canvas.step.label', said) };
    const frame: FrameData = { ...data, width, height, entry: box.entry, collapsed: box.collapsed, count: box.count };
    return { ...shared, type: 'frame', data: frame, ariaLabel: t('canvas.frame.label', { ...said, count: box.count }) };
  };
  return { id, of: [box, parent, step, facts, connected, goesTo, hit, selected, look.editable], make };
}

/** Go to: what the step is called where it goes on. */
function jumpTitle(t: Say, layout: GraphLayout, jump: string | null): string | null {
  const target = jump === null ? undefined : layout.get(jump)?.model;
  return target ? titleWords(t, target) : null;
}

function noteNode(t: Say, note: GraphNote, { selected, look }: { selected: boolean; look: Look }): Making<NoteNode> {
  const id = noteMark + note.id;
  const hit = hitClass(id, look);
  const { width, height } = note;
  const make = (): NoteNode => ({
    ...(hit === '' ? {} : { className: hit }),
    id,
    type: 'note',
    position: note.position,
    width,
    height,
    measured: { width, height },
    zIndex: -2,
    selected,
    ...(look.editable ? { domAttributes: walked } : {}),
    connectable: false,
    ariaLabel: note.text === '' ? t('canvas.note.labelEmpty') : t('canvas.note.label', { text: note.text.slice(0, 80) }),
    data: { id: note.id, text: note.text, editable: look.editable },
  });
  return { id, of: [note, hit, selected, look.editable], make };
}

/** From far away a way says its word where it ends; the only way on has none. */
function endWord(t: Say, box: Box, name: string): string {
  const { model } = box;
  if (keepsWords(box, name)) return '';
  const port = [...model.main, ...model.sidings, ...model.quiet].find((one) => one.name === name);
  const word = port ? portWords(t, port) : '';
  return word.length > mostWord ? `${word.slice(0, mostWord - 1)}…` : word;
}
const mostWord = 20;
/** A frame keeps its words in sight. */
const keepsWords = ({ model }: Box, name: string): boolean => model.isFrame && model.sidings.every((port) => port.name !== name);

export interface Plan {
  graph: Graph;
  layout: GraphLayout;
  tracks: Tracks;
  facts?: ReadonlyMap<string, CardFacts> | undefined;
  route: RouteState | null;
  selected: string | null;
}
/** The tracks; passed ones last, so that the lit route lies on top. */
function trackEdges(t: Say, { graph, layout, tracks, facts, route, selected }: Plan): Making<TrackEdgeType>[] {
  const entering = new Map<string, number>();
  for (const { to } of graph.edges) entering.set(to, (entering.get(to) ?? 0) + 1);
  const inOrder = [...graph.edges.filter(({ id }) => !route?.passed.has(id)), ...graph.edges.filter(({ id }) => route?.passed.has(id))];
  return inOrder.flatMap((edge): Making<TrackEdgeType>[] => {
    const [from, to] = [layout.get(edge.from), layout.get(edge.to)];
    if (!from || !to || isHidden(layout, from) || isHidden(layout, to)) return [];
    const points = tracks.get(edge.id) ?? noPoints;
    const passed = route?.passed.has(edge.id) ?? false;
    const mark = route?.marks?.get(edge.id);
    const count = facts?.get(edge.from)?.ways?.[edge.port] ?? null;
    const isOneOfMany = (entering.get(edge.to) ?? 0) > 1;
    const make = (): TrackEdgeType => {
      const { line } = portPosition(from.model, edge.port, from, from.entry);
      return {
        id: edge.id,
        type: 'track',
        source: edge.from,
        sourceHandle: edge.port,
        target: edge.to,
        selected: edge.id === selected,
        data: {
          line,
          passed,
          failed: edge.port === 'error',
          mark,
          points,
          word: endWord(t, from, edge.port),
          count: keepsWords(from, edge.port) ? null : count,
          wordAt: line === 'siding' || isOneOfMany ? 'start' : 'end',
        },
        ariaLabel: t('canvas.track.label', { from: from.model.title, to: to.model.title }),
      };
    };
    return [{ id: edge.id, of: [edge, from, to, points, passed, mark, count, isOneOfMany, edge.id === selected], make }];
  });
}
