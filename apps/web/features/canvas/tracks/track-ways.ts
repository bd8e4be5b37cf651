import type { Point } from './track-path.ts';
import { laneGap, type Rect } from './track-space.ts';

/** From a ring to a bar. */
export interface Ends {
  from: Point;
  to: Point;
  line: 'main' | 'siding';
  /** Where it would best go across. */
  wanted: number;
}
/** The first lane lies so far from a step. */
export const stub = 16;
const most = 10;

/** Down, across, down; or for a siding across, down. The best ones first. */
export function shortWays({ from, to, line, wanted }: Ends): Point[][] {
  if (line === 'siding') return to.x >= from.x + stub && to.y > from.y + 10 ? [[from, { x: to.x, y: from.y }, to]] : [];
  if (to.y - from.y < 20) return [];
  if (Math.abs(to.x - from.x) < 3) return [[from, { x: from.x, y: to.y }]];
  return levels({ from, to, wanted }).map((y) => [from, { x: from.x, y }, { x: to.x, y }, to]);
}

/** Heights to go across at: near the ring, near the bar, in the middle. */
function levels({ from, to, wanted }: Pick<Ends, 'from' | 'to' | 'wanted'>): number[] {
  const middle = (from.y + to.y) / 2;
  const all = [wanted, middle, ...lanes(from.y, 1), ...lanes(to.y, -1)].filter((y) => y >= from.y + 10 && y <= to.y - 10);
  return [...new Set(all)].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
}
const lanes = (from: number, side: 1 | -1): number[] => Array.from({ length: most }, (_, index) => from + side * (stub + index * laneGap));

const apart = [16, 28, 40, 52];
const mostColumns = 24;
const mostEdges = 3;

/** So many ways round are compared. */
const mostWays = 6;
const mostLanes = 3;

/** Round what is in the way, as a person would draw it: out, along a corridor beside the steps, and in from above. `can` = nothing is in the way there. */
export function longWays({ from, to, line }: Ends, boxes: readonly Rect[], can: (a: Point, b: Point) => boolean): Point[][] {
  const ins = heights(boxes, to.y, -1).filter((y) => can({ x: to.x, y }, to));
  const outs = line === 'siding' ? [from.y] : heights(boxes, from.y, 1).filter((y) => can(from, { x: from.x, y }));
  const ways: Point[][] = [];
  for (const x of columns(boxes, from, to)) {
    if (line === 'siding' && x < from.x + 10) continue;
    const begins = outs.filter((y) => can({ x: from.x, y }, { x, y })).slice(0, mostLanes);
    const ends = begins.length === 0 ? [] : ins.filter((y) => can({ x, y }, { x: to.x, y })).slice(0, mostLanes);
    for (const a of begins)
      for (const b of ends)
        if (can({ x, y: a }, { x, y: b })) {
          const first = line === 'siding' ? [from] : [from, { x: from.x, y: a }];
          ways.push([...first, { x, y: a }, { x, y: b }, { x: to.x, y: b }, to]);
        }
    if (ways.length >= mostWays) break;
  }
  return ways;
}

/** Beside a ring or bar, and beyond the steps that stand beside it. */
function heights(boxes: readonly Rect[], y: number, side: 1 | -1): number[] {
  const at = y + side * stub;
  const beside = boxes.filter((box) => box.top < at && box.bottom > at).map((box) => (side === 1 ? box.bottom : box.top));
  const edges = [...new Set([y, ...beside])].sort((a, b) => side * (a - b)).slice(0, mostEdges);
  return [...new Set(edges.flatMap((edge) => apart.map((by) => edge + side * by)))];
}

/** Left and right of steps between the two ends, and outside of all. */
function columns(boxes: readonly Rect[], from: Point, to: Point): number[] {
  const [top, bottom] = [Math.min(from.y, to.y) - 60, Math.max(from.y, to.y) + 60];
  const between = boxes.filter((box) => box.bottom > top && box.top < bottom);
  const detour = (x: number): number => Math.abs(x - from.x) + Math.abs(x - to.x);
  const near: { x: number; detour: number }[] = [];
  const add = (x: number) => {
    const made = { x, detour: detour(x) };
    const least = near.at(-1);
    if (near.length === mostColumns && least && least.detour <= made.detour) return;
    if (near.some((one) => one.x === x)) return;
    const at = near.findIndex((one) => one.detour > made.detour);
    near.splice(at < 0 ? near.length : at, 0, made);
    if (near.length > mostColumns) near.pop();
  };
  for (const x of [from.x, to.x]) add(x);
  for (const box of between) for (const by of apart.slice(0, -1)) for (const x of [box.left - by, box.right + by]) add(x);
  return near.map(({ x }) => x);
}
