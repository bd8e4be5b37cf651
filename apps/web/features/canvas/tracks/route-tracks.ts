import type { Graph } from '@signalbox/flow';
import type { GraphLayout } from '../layout/graph-layout.ts';
import { bestWay } from './best-way.ts';
import type { Budget } from './search-way.ts';
import type { Point } from './track-path.ts';
import { ownPieces, type Route, routesOf, spaceIn, stubsOf } from './track-routes.ts';
import type { Rect, Space } from './track-space.ts';

/** The corners of each track, by edge. */
export type Tracks = ReadonlyMap<string, readonly Point[]>;
type Track = readonly [edgeId: string, points: readonly Point[]];
/** A track whenever one is found, and rests between. */
export type Routing = Generator<Track | undefined, undefined>;

/** Where tracks run, in one go. */
export function routeTracks(graph: Graph, layout: GraphLayout, inSight?: Rect): Tracks {
  return new Map([...routing(graph, layout, inSight)].filter((track) => track !== undefined));
}

/** A maze is searched so long: of what a person threw together, some tracks may run across steps until it is tidied. */
const large = 80;
const most = { small: 60_000, large: 2000 } as const;

/**
 * Where tracks run: around steps and frames, each port in a lane of its own. Those in sight first, and of them the easy ones,
 * so that what has to bend gives way to what is straight.
 */
export function* routing(graph: Graph, layout: GraphLayout, inSight?: Rect): Routing {
  const spaces = new Map<string | null, Space>();
  const spaceOf = (scope: string | null): Space => {
    const space = spaces.get(scope) ?? spaceIn(layout, scope);
    spaces.set(scope, space);
    return space;
  };
  const routes = routesOf(graph, layout);
  // Room at each ring and bar, before somebody else takes it.
  for (const route of routes) for (const piece of stubsOf(route)) spaceOf(route.scope).take(piece);
  const budget: Budget = { left: layout.size > large ? most.large : most.small };
  for (const route of inOrder(routes, inSight)) {
    const points = yield* bestWay(route, spaceOf(route.scope), budget);
    for (const piece of ownPieces(points, route)) spaceOf(route.scope).take(piece);
    yield [route.edge.id, points];
  }
}

const inOrder = (routes: readonly Route[], inSight: Rect | undefined): Route[] =>
  routes
    .map((route) => ({ route, far: inSight && !isInSight(route, inSight) ? 1 : 0, ease: easeOf(route) }))
    .sort((a, b) => a.far - b.far || a.ease - b.ease)
    .map(({ route }) => route);
const easeOf = ({ from, to }: Route): number =>
  Math.abs(to.x - from.x) + Math.abs(to.y - from.y) + (to.y < from.y ? 2000 : 0) + (Math.abs(to.x - from.x) < 3 ? -5000 : 0);
const isInSight = ({ from, to }: Route, { left, right, top, bottom }: Rect): boolean =>
  Math.min(from.x, to.x) < right && Math.max(from.x, to.x) > left && Math.min(from.y, to.y) < bottom && Math.max(from.y, to.y) > top;
