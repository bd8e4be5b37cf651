import type { Graph, GraphEdge } from '@signalbox/flow';
import { heights, stripHeight } from '../cards/step-model.ts';
import type { Box, GraphLayout } from '../layout/graph-layout.ts';
import { isHidden } from '../layout/is-hidden.ts';
import { portPosition } from '../layout/port-position.ts';
import { type Budget, searchWay } from './search-way.ts';
import { mainPath, type Point, sidingPath } from './track-path.ts';
import { createSpace, laneGap, type Piece, pieceOf, piecesOf, type Rect, type Space } from './track-space.ts';
import { type Ends, longWays, shortWays, stub } from './track-ways.ts';

/** The corners of each track, by edge. */
export type Tracks = ReadonlyMap<string, readonly Point[]>;
interface Route extends Ends {
  edge: GraphEdge;
  /** The frame that it runs in; null = the workflow itself. */
  scope: string | null;
  port: string;
}
/** What a corner, a crossing and a close neighbour cost beside a pixel of length. */
const costs = { corner: 20, crossing: 90, close: 25 } as const;

/**
 * Where tracks run: around steps and frames, each port in a lane of its own. The easy ones first, so that what has to
 * bend gives way to what is straight.
 */
export function routeTracks(graph: Graph, layout: GraphLayout): Tracks {
  const known = routed.get(layout);
  if (known) return known;
  const key = shapeOf(graph, layout);
  const made = lately.find((one) => one.key === key)?.tracks ?? routeAll(graph, layout);
  lately = [{ key, tracks: made }, ...lately.filter((one) => one.key !== key)].slice(0, kept);
  routed.set(layout, made);
  return made;
}
// A typed letter makes a new graph and moves nothing.
const routed = new WeakMap<GraphLayout, Tracks>();
const kept = 4;
let lately: readonly { key: string; tracks: Tracks }[] = [];
const shapeOf = (graph: Graph, layout: GraphLayout): string =>
  [...layout.values()].map((box) => `${box.id} ${box.x} ${box.y} ${box.width} ${box.height} ${box.entry} ${box.collapsed}`).join() +
  graph.edges.map((edge) => `${edge.id} ${edge.from} ${edge.port} ${portsOf(layout, edge)} ${edge.to}`).join();
const portsOf = (layout: GraphLayout, { from }: GraphEdge): string => {
  const model = layout.get(from)?.model;
  return model ? `${model.main.map((port) => port.name)}/${model.sidings.map((port) => port.name)}` : '';
};

/** A maze is searched so long: of what a person threw together, some tracks may run across steps until it is tidied. */
const large = 80;
const most = { small: 60_000, large: 2000 } as const;

function routeAll(graph: Graph, layout: GraphLayout): Tracks {
  const spaces = new Map<string | null, Space>();
  const spaceOf = (scope: string | null): Space => {
    const space = spaces.get(scope) ?? spaceIn(layout, scope);
    spaces.set(scope, space);
    return space;
  };
  const routes = wanted(graph.edges.flatMap((edge) => routeOf(layout, edge) ?? []));
  // Room at each ring and bar, before somebody else takes it.
  for (const route of routes) for (const piece of stubsOf(route)) spaceOf(route.scope).take(piece);
  const tracks = new Map<string, readonly Point[]>();
  const budget: Budget = { left: layout.size > large ? most.large : most.small };
  for (const route of [...routes].sort(byEase)) {
    const points = bestWay(route, { space: spaceOf(route.scope), budget });
    for (const piece of ownPieces(points, route)) spaceOf(route.scope).take(piece);
    tracks.set(route.edge.id, points);
  }
  return tracks;
}

const byEase = (a: Route, b: Route): number => ease(a) - ease(b);
const ease = ({ from, to }: Route): number =>
  Math.abs(to.x - from.x) + Math.abs(to.y - from.y) + (to.y < from.y ? 2000 : 0) + (Math.abs(to.x - from.x) < 3 ? -5000 : 0);

function routeOf(layout: GraphLayout, edge: GraphEdge): Route | null {
  const [from, to] = [layout.get(edge.from), layout.get(edge.to)];
  if (!from || !to || isHidden(layout, from) || isHidden(layout, to)) return null;
  const ring = portPosition(from.model, edge.port, from, from.entry);
  const start = { x: from.x + ring.x, y: from.y + ring.y };
  const end = { x: to.x + to.width / 2, y: to.y };
  const port = `${edge.from} ${edge.port} ${ring.x} ${ring.y}`;
  return { edge, scope: to.within, port, from: start, to: end, line: ring.line, wanted: (start.y + end.y) / 2 };
}

/** Ways out of one step, and ways into one, go across one above the other so that they need not cross. */
function wanted(routes: readonly Route[]): Route[] {
  const [leaving, entering] = [grouped(routes, ({ edge }) => edge.from), grouped(routes, ({ edge }) => edge.to)];
  return routes.map((route) => {
    if (route.line === 'siding') return route;
    const isRight = route.to.x > route.from.x;
    const beside = (leaving.get(route.edge.from) ?? []).filter((one) => one !== route && one.line === 'main');
    const into = (entering.get(route.edge.to) ?? []).filter((one) => one !== route);
    if (beside.length > 0) {
      const outer = beside.filter(
        (one) => one.to.x > one.from.x === isRight && (isRight ? one.from.x > route.from.x : one.from.x < route.from.x),
      );
      return { ...route, wanted: route.from.y + stub + laneGap * outer.length };
    }
    if (into.length > 0) {
      const farther = into.filter(
        (one) => one.from.x < one.to.x === isRight && (isRight ? one.from.x < route.from.x : one.from.x > route.from.x),
      );
      return { ...route, wanted: route.to.y - stub - laneGap * farther.length };
    }
    return route;
  });
}
function grouped(routes: readonly Route[], by: (route: Route) => string): Map<string, Route[]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) groups.set(by(route), [...(groups.get(by(route)) ?? []), route]);
  return groups;
}

function spaceIn(layout: GraphLayout, scope: string | null): Space {
  const frame = scope === null ? undefined : layout.get(scope);
  const boxes = [...layout.values()]
    .filter((box) => box.within === scope)
    .map((box) => ({ id: box.id, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }));
  return createSpace(boxes, frame ? insideOf(frame) : null);
}
function insideOf({ x, y, width, height, model }: Box): Rect {
  const foot = model.sidings.length * heights.siding + stripHeight(model);
  return { left: x + 5, right: x + width - 5, top: y + heights.head - 1, bottom: y + height - foot - 5 };
}

const stubsOf = ({ from, to, line, port, edge }: Route): Piece[] => [
  pieceOf(from, line === 'siding' ? { x: from.x + 10, y: from.y } : { x: from.x, y: from.y + 10 }, { port, into: null }),
  pieceOf({ x: to.x, y: to.y - 10 }, to, { port, into: edge.to }),
];
const ownPieces = (points: readonly Point[], { port, edge }: Route): Piece[] => piecesOf(points, { port, to: edge.to });

function bestWay(route: Route, { space, budget }: { space: Space; budget: Budget }): readonly Point[] {
  const short = cheapest(shortWays(route), { route, space, enough: 0 });
  if (short && short.crossings === 0) return short.points;
  const long = cheapest(longWays(route, space.boxes, canPass(route, space)), { route, space, enough: short?.cost ?? 0 });
  if (short || long) return !long || (short && short.cost <= long.cost) ? (short?.points ?? []) : long.points;
  // Steps lie over each other: then a track cannot but go through them.
  return searchWay(route, space, budget) ?? (route.line === 'siding' ? sidingPath(route.from, route.to) : mainPath(route.from, route.to));
}

const canPass =
  ({ edge, port, to }: Route, space: Space) =>
  (a: Point, b: Point): boolean => {
    const piece = pieceOf(a, b, { port, into: b === to ? edge.to : null });
    return space.isFree(piece, [edge.from, edge.to]) && !space.isTaken(piece);
  };

interface Judged {
  points: readonly Point[];
  cost: number;
  crossings: number;
}
function cheapest(
  ways: readonly (readonly Point[])[],
  { route, space, enough }: { route: Route; space: Space; enough: number },
): Judged | null {
  let best: Judged | null = null;
  for (const points of ways) {
    let cost = lengthOf(points) + points.length * costs.corner + 0.4 * offWanted(points, route);
    const limit = best?.cost ?? (enough > 0 ? enough : Number.POSITIVE_INFINITY);
    if (cost >= limit) continue;
    const pieces = ownPieces(points, route);
    if (!pieces.every((piece) => space.isFree(piece, [route.edge.from, route.edge.to]) && !space.isTaken(piece))) continue;
    let crossings = 0;
    for (const piece of pieces) {
      const unease = space.unease(piece);
      crossings += unease.crossings;
      cost += unease.crossings * costs.crossing + unease.close * costs.close;
    }
    if (cost < limit) best = { points, cost, crossings };
  }
  return best;
}
const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, { x, y }, index) => sum + Math.abs(x - (points[index]?.x ?? x)) + Math.abs(y - (points[index]?.y ?? y)), 0);
const offWanted = (points: readonly Point[], { wanted: y }: Route): number => (points.length === 4 ? Math.abs((points[1]?.y ?? y) - y) : 0);
