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
const corner = 40;
/** Steps beside the way are looked at first; only then all of them. */
const around = 360;
const turns = ['down', 'up', 'right', 'left'] as const;
type Turn = (typeof turns)[number];
const backwards: Readonly<Record<Turn, Turn>> = { down: 'up', up: 'down', right: 'left', left: 'right' };

/** The cheapest way through a maze, by lanes beside all steps; null = there is none. For what no simple way leads round. */
export function searchWay(search: Search, space: Space, budget: Budget): Point[] | null {
  const { from, to } = search;
  const region: Rect = {
    left: Math.min(from.x, to.x) - around,
    right: Math.max(from.x, to.x) + around,
    top: Math.min(from.y, to.y) - around,
    bottom: Math.max(from.y, to.y) + around,
  };
  const near = space.boxes.filter(
    (box) => box.left < region.right && box.right > region.left && box.top < region.bottom && box.bottom > region.top,
  );
  return (
    walk(search, { space, boxes: near, budget }) ??
    (near.length < space.boxes.length ? walk(search, { space, boxes: space.boxes, budget }) : null)
  );
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
function walk({ from, to, line, port, edge }: Search, { space, boxes, budget }: Maze): Point[] | null {
  const xs = sorted([from.x, to.x, ...boxes.flatMap((box) => lanes.flatMap((by) => [box.left - by, box.right + by]))]);
  const ys = sorted([from.y, to.y, ...boxes.flatMap((box) => lanes.flatMap((by) => [box.top - by, box.bottom + by]))]);
  const [goalX, goalY] = [xs.indexOf(to.x), ys.indexOf(to.y)];
  const at = ({ x, y }: Pick<Stop, 'x' | 'y'>): Point => ({ x: xs[x] ?? 0, y: ys[y] ?? 0 });
  const left = (stop: Pick<Stop, 'x' | 'y'>): number => Math.abs(at(stop).x - to.x) + Math.abs(at(stop).y - to.y);
  const open = createHeap<Stop>((stop) => stop.cost + left(stop));
  const done = new Set<number>();
  const keyOf = (x: number, y: number, turn: Turn): number => (x * ys.length + y) * turns.length + turns.indexOf(turn);
  open.push({ x: xs.indexOf(from.x), y: ys.indexOf(from.y), turn: line === 'siding' ? 'right' : 'down', cost: 0, before: null });
  for (let stop = open.pop(); stop && budget.left > 0; stop = open.pop()) {
    budget.left -= 1;
    if (stop.x === goalX && stop.y === goalY && stop.turn === 'down') return withoutStops(wayTo(stop, at));
    const key = keyOf(stop.x, stop.y, stop.turn);
    if (done.has(key)) continue;
    done.add(key);
    for (const turn of turns) {
      // It leaves its ring straight on, and turns back nowhere.
      if (turn === backwards[stop.turn] || (stop.before === null && turn !== stop.turn)) continue;
      const next = {
        x: stop.x + (turn === 'right' ? 1 : turn === 'left' ? -1 : 0),
        y: stop.y + (turn === 'down' ? 1 : turn === 'up' ? -1 : 0),
      };
      if (next.x < 0 || next.y < 0 || next.x >= xs.length || next.y >= ys.length || done.has(keyOf(next.x, next.y, turn))) continue;
      const [a, b] = [at(stop), at(next)];
      const into = turn === 'down' && b.x === to.x && b.y > to.y - 40 ? edge.to : null;
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
