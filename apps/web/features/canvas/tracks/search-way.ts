import { createHeap } from './heap.ts';
import { type Point, withoutStops } from './track-path.ts';
import { pieceOf, type Rect, type Space } from './track-space.ts';
import type { Ends } from './track-ways.ts';

/** How many more places may be looked at, for all tracks together. */
export interface Budget {
  left: number;
}
interface Search extends Ends {
  port: string;
  edge: { from: string; to: string };
}
const lanes = [8, 16, 22, 28, 40];
const least = 8;
const corner = 40;
/** Steps beside the way are looked at first; only then all of them. */
const around = 360;
/** So many places are looked at between two rests. */
const stretch = 50;
const ways = { down: 0, up: 1, right: 2, left: 3 } as const;
const steps = [
  { turn: ways.down, x: 0, y: 1 },
  { turn: ways.up, x: 0, y: -1 },
  { turn: ways.right, x: 1, y: 0 },
  { turn: ways.left, x: -1, y: 0 },
] as const;
type Turn = (typeof steps)[number]['turn'];
const backwards: Readonly<Record<Turn, Turn>> = { 0: ways.up, 1: ways.down, 2: ways.left, 3: ways.right };

/** The cheapest way through a maze, by lanes beside all steps; null = there is none. For what no simple way leads round. Rests now and then. */
export function* searchWay(search: Search, space: Space, budget: Budget): Generator<undefined, Point[] | null> {
  const { from, to, line, edge, port } = search;
  const ends = [
    pieceOf(from, line === 'siding' ? { x: from.x + least, y: from.y } : { x: from.x, y: from.y + least }, { port, into: null }),
  ];
  ends.push(pieceOf({ x: to.x, y: to.y - least }, to, { port, into: edge.to }));
  // Where a step covers the ring or the bar there is nothing to search.
  if (budget.left <= 0 || !ends.every((piece) => space.isFree(piece, [edge.from, edge.to]))) return null;
  const region: Rect = {
    left: Math.min(from.x, to.x) - around,
    right: Math.max(from.x, to.x) + around,
    top: Math.min(from.y, to.y) - around,
    bottom: Math.max(from.y, to.y) + around,
  };
  const near = space.boxes.filter(
    (box) => box.left < region.right && box.right > region.left && box.top < region.bottom && box.bottom > region.top,
  );
  const found = yield* walk(search, { space, boxes: near, budget });
  if (found || near.length === space.boxes.length || budget.left <= 0) return found;
  return yield* walk(search, { space, boxes: space.boxes, budget });
}

interface Stop {
  x: number;
  y: number;
  turn: Turn;
  cost: number;
  before: Stop | null;
}
interface Maze {
  space: Space;
  boxes: readonly Rect[];
  budget: Budget;
}
function* walk({ from, to, line, port, edge }: Search, { space, boxes, budget }: Maze): Generator<undefined, Point[] | null> {
  const xs = sorted([from.x, to.x, ...boxes.flatMap((box) => lanes.flatMap((by) => [box.left - by, box.right + by]))]);
  const ys = sorted([from.y, to.y, ...boxes.flatMap((box) => lanes.flatMap((by) => [box.top - by, box.bottom + by]))]);
  const [goalX, goalY] = [xs.indexOf(to.x), ys.indexOf(to.y)];
  const at = ({ x, y }: Pick<Stop, 'x' | 'y'>): Point => ({ x: xs[x] ?? 0, y: ys[y] ?? 0 });
  const left = (stop: Pick<Stop, 'x' | 'y'>): number => Math.abs(at(stop).x - to.x) + Math.abs(at(stop).y - to.y);
  const open = createHeap<Stop>((stop) => stop.cost + left(stop));
  const done = new Set<number>();
  const keyOf = (x: number, y: number, turn: Turn): number => (x * ys.length + y) * steps.length + turn;
  open.push({ x: xs.indexOf(from.x), y: ys.indexOf(from.y), turn: line === 'siding' ? ways.right : ways.down, cost: 0, before: null });
  for (let stop = open.pop(); stop && budget.left > 0; stop = open.pop()) {
    budget.left -= 1;
    if (budget.left % stretch === 0) yield;
    if (stop.x === goalX && stop.y === goalY && stop.turn === ways.down) return withoutStops(wayTo(stop, at));
    const key = keyOf(stop.x, stop.y, stop.turn);
    if (done.has(key)) continue;
    done.add(key);
    for (const { turn, x, y } of steps) {
      // It leaves its ring straight on, and turns back nowhere.
      if (turn === backwards[stop.turn] || (stop.before === null && turn !== stop.turn)) continue;
      const next = { x: stop.x + x, y: stop.y + y };
      if (next.x < 0 || next.y < 0 || next.x >= xs.length || next.y >= ys.length || done.has(keyOf(next.x, next.y, turn))) continue;
      const [a, b] = [at(stop), at(next)];
      const into = turn === ways.down && b.x === to.x && b.y > to.y - 40 ? edge.to : null;
      const piece = pieceOf(a, b, { port, into });
      if (!space.isFree(piece, [edge.from, edge.to]) || space.isTaken(piece)) continue;
      const { crossings, close } = space.unease(piece);
      const cost = stop.cost + Math.abs(b.x - a.x) + Math.abs(b.y - a.y) + (turn === stop.turn ? 0 : corner) + crossings * corner + close;
      open.push({ ...next, turn, cost, before: stop });
    }
  }
  return null;
}

function wayTo(last: Stop, at: (stop: Stop) => Point): Point[] {
  const points: Point[] = [];
  for (let stop: Stop | null = last; stop; stop = stop.before) points.unshift(at(stop));
  return points;
}
const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
