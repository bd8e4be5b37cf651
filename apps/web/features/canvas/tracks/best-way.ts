import { type Budget, searchWay } from './search-way.ts';
import { mainPath, type Point, sidingPath } from './track-path.ts';
import { ownPieces, type Route } from './track-routes.ts';
import { pieceOf, type Space } from './track-space.ts';
import { longWays, shortWays } from './track-ways.ts';

/** What a corner, a crossing and a close neighbour cost beside a pixel of length. */
const costs = { corner: 20, crossing: 90, close: 25 } as const;

/** The best way of a track between those that are there; rests while it searches long. */
export function* bestWay(route: Route, space: Space, budget: Budget): Generator<undefined, readonly Point[]> {
  const short = cheapest(shortWays(route), { route, space, enough: 0 });
  if (short && short.crossings === 0) return short.points;
  const long = cheapest(longWays(route, space.boxes, canPass(route, space)), { route, space, enough: short?.cost ?? 0 });
  if (short || long) return !long || (short && short.cost <= long.cost) ? (short?.points ?? []) : long.points;
  // Steps lie over each other: then a track cannot but go through them.
  const found = yield* searchWay(route, space, budget);
  return found ?? (route.line === 'siding' ? sidingPath(route.from, route.to) : mainPath(route.from, route.to));
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
