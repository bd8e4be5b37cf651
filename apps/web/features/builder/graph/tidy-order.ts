import type { Graph } from '@signalbox/flow';
import type { Box } from '../../canvas/layout/graph-layout.ts';
import { portPosition } from '../../canvas/layout/port-position.ts';

/** A way out of a step: what follows it there, or the room that its track needs on the way to a step further down. */
export interface Way {
  /** Null = the step stands further down, where other ways reach it too. */
  to: string | null;
  /** From the left edge of the step; null = it leaves to the right. */
  x: number | null;
}
export interface Order {
  /** Steps that nothing leads to, from left to right. */
  roots: readonly string[];
  /** By step: its ways from left to right, ways to the right after them. */
  ways: ReadonlyMap<string, readonly Way[]>;
  /** By step ('' = the whole): where its ways come together again, from top to bottom. */
  joins: ReadonlyMap<string, readonly string[]>;
  /** Steps with a track to this one that runs down. */
  before: ReadonlyMap<string, readonly string[]>;
  /** How many tracks lead to a step, those of loops too. */
  entering: ReadonlyMap<string, number>;
}
const whole = '';

/**
 * Which step stands under which. A step with one way in hangs on that way; one where ways come together hangs on the step
 * where they parted (its immediate dominator), below all of them.
 */
export function tidyOrder(graph: Graph, boxes: readonly Box[]): Order {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const leaving = new Map(boxes.map((box) => [box.id, tracksOf(graph, box, byId)]));
  const entered = new Set(graph.edges.filter(({ from, to }) => from !== to && byId.has(from)).map((edge) => edge.to));
  const fromLeft = [...boxes].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
  const fromTop = [...fromLeft].sort((a, b) => a.y - b.y);
  const starts = [...fromLeft.filter((box) => !entered.has(box.id)), ...fromTop.filter((box) => entered.has(box.id))];
  const { sorted, back } = downwards(
    starts.map((box) => box.id),
    leaving,
  );
  const down = (id: string) => (leaving.get(id) ?? []).filter(({ to }) => !back.has(`${id} ${to}`));
  const before = new Map<string, string[]>();
  for (const id of sorted) for (const { to } of down(id)) before.set(to, [...(before.get(to) ?? []), id]);
  const over = dominators(sorted, before);
  const isJoin = (id: string) => new Set(before.get(id)).size > 1;
  // Several ways of one step into the same next one: it hangs on the first of them.
  const waysOf = (id: string): Way[] =>
    down(id)
      .filter(({ to }, index, all) => isJoin(to) || all.findIndex((one) => one.to === to) === index)
      .map(({ to, x }) => ({ to: isJoin(to) ? null : to, x }));
  const ways = new Map(sorted.map((id) => [id, waysOf(id)] as const));
  const joins = new Map<string, string[]>();
  for (const id of sorted) {
    const parted = over.get(id) ?? whole;
    if (isJoin(id)) joins.set(parted, [...(joins.get(parted) ?? []), id]);
  }
  const roots = fromLeft.map((box) => box.id).filter((id) => !before.has(id));
  const entering = new Map<string, number>();
  for (const tracks of leaving.values()) for (const { to } of tracks) entering.set(to, (entering.get(to) ?? 0) + 1);
  return { roots, ways, joins, before, entering };
}

interface TrackOut {
  to: string;
  x: number | null;
}
/** From left to right as its rings stand; of those at the right the lowest first, for the upper ones pass over it. */
function tracksOf(graph: Graph, box: Box, byId: ReadonlyMap<string, Box>): TrackOut[] {
  const tracks = graph.edges
    .filter((edge) => edge.from === box.id && edge.to !== box.id && byId.has(edge.to))
    .map((edge) => ({ edge, ring: portPosition(box.model, edge.port, box, box.entry) }));
  const main = tracks.filter(({ ring }) => ring.line === 'main').sort((a, b) => portIndex(box, a.edge.port) - portIndex(box, b.edge.port));
  const sidings = tracks.filter(({ ring }) => ring.line === 'siding').sort((a, b) => b.ring.y - a.ring.y);
  return [...main.map(({ edge, ring }) => ({ to: edge.to, x: ring.x })), ...sidings.map(({ edge }) => ({ to: edge.to, x: null }))];
}
const portIndex = (box: Box, name: string): number => box.model.main.findIndex((port) => port.name === name);

/** The steps in an order in which tracks run down, and the tracks that do not (`from to`): those of loops. */
function downwards(
  starts: readonly string[],
  leaving: ReadonlyMap<string, readonly TrackOut[]>,
): { sorted: string[]; back: ReadonlySet<string> } {
  const [open, done, back] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const sorted: string[] = [];
  const visit = (id: string) => {
    open.add(id);
    // From right to left, so that what is taken up last stands first.
    for (const { to } of [...(leaving.get(id) ?? [])].reverse()) {
      if (open.has(to)) back.add(`${id} ${to}`);
      else if (!done.has(to)) visit(to);
    }
    open.delete(id);
    done.add(id);
    sorted.unshift(id);
  };
  // Where everything is part of a loop, what stands highest begins.
  for (const id of starts) if (!done.has(id)) visit(id);
  return { sorted, back };
}

/** By step: the last step that every way to it passes; the whole for those that begin. */
function dominators(sorted: readonly string[], before: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const place = new Map(sorted.map((id, index) => [id, index]));
  const over = new Map<string, string>();
  const common = (a: string, b: string): string => {
    let [one, other] = [a, b];
    while (one !== other) {
      if (one === whole || other === whole) return whole;
      if ((place.get(one) ?? 0) > (place.get(other) ?? 0)) one = over.get(one) ?? whole;
      else other = over.get(other) ?? whole;
    }
    return one;
  };
  for (const id of sorted)
    over.set(id, (before.get(id) ?? []).reduce<string | null>((at, from) => (at === null ? from : common(at, from)), null) ?? whole);
  return over;
}
