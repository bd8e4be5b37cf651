import type { Point } from './track-path.ts';

export interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface Obstacle extends Rect {
  id: string;
}
/** A straight piece of a track, and whose it is: the port that it leaves, and the step that its last piece leads into. */
export interface Piece extends Rect {
  port: string;
  into: string | null;
}

/** Room that a track leaves beside a step that it passes. */
const clearance = 6;
/** Two tracks nearer than this look like one. */
const nearest = 5;
/** From here on they are told apart at a glance. */
export const laneGap = 12;
const cell = 384;

/** The steps of one frame, or of the workflow itself, and the tracks between them so far. */
export function createSpace(boxes: readonly Obstacle[], bounds: Rect | null) {
  const obstacles = createGrid<Obstacle>();
  const pieces = createGrid<Piece>();
  for (const box of boxes) obstacles.add(grown(box, clearance), box);
  return {
    boxes,
    /** No step lies under this piece; its own two steps may touch it. */
    isFree(piece: Piece, ends: readonly [string, string]): boolean {
      if (bounds && (piece.left < bounds.left || piece.right > bounds.right || piece.top < bounds.top || piece.bottom > bounds.bottom))
        return false;
      return !obstacles.some(piece, (box) => isNear(piece, box, box.id === ends[0] || box.id === ends[1] ? -1 : clearance));
    },
    /** Lies on a track of another port. Tracks into the same step share their last piece. */
    isTaken(piece: Piece): boolean {
      return pieces.some(grown(piece, nearest), (other) => isAnother(piece, other) && overlap(piece, other, nearest));
    },
    /** How many tracks of others it crosses, and how many run too near beside it. */
    unease(piece: Piece): { crossings: number; close: number } {
      let [crossings, close] = [0, 0];
      for (const other of pieces.near(grown(piece, laneGap))) {
        if (!isAnother(piece, other)) continue;
        if (isAcross(piece) !== isAcross(other)) crossings += touches(piece, other) ? 1 : 0;
        else if (overlap(piece, other, laneGap - 1)) close += 1;
      }
      return { crossings, close };
    },
    take(piece: Piece): void {
      pieces.add(piece, piece);
    },
  };
}
export type Space = ReturnType<typeof createSpace>;

/** The pieces of a way; only the last one is shared with others into the same step. */
export const piecesOf = (points: readonly Point[], { port, to }: { port: string; to: string }): Piece[] =>
  points.slice(1).map((end, index) => pieceOf(points[index] ?? end, end, { port, into: index === points.length - 2 ? to : null }));
export const pieceOf = (a: Point, b: Point, owner: Pick<Piece, 'port' | 'into'>): Piece => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
  ...owner,
});

const isAnother = (a: Piece, b: Piece): boolean => a.port !== b.port && (a.into === null || a.into !== b.into);
const isAcross = (piece: Rect): boolean => piece.right - piece.left > piece.bottom - piece.top;
const grown = <Box extends Rect>(box: Box, by: number): Box => ({
  ...box,
  left: box.left - by,
  right: box.right + by,
  top: box.top - by,
  bottom: box.bottom + by,
});
const touches = (a: Rect, b: Rect): boolean => isNear(a, b, 0);
/** They touch, or less than so much lies between them. */
const isNear = (a: Rect, b: Rect, by: number): boolean =>
  a.left < b.right + by && b.left - by < a.right && a.top < b.bottom + by && b.top - by < a.bottom;
/** The same direction, side by side for more than a point, and nearer than `apart`. */
function overlap(a: Rect, b: Rect, apart: number): boolean {
  if (isAcross(a) !== isAcross(b)) return false;
  const [along, beside] = isAcross(a)
    ? [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.abs(a.top - b.top)]
    : [Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top), Math.abs(a.left - b.left)];
  return along > 1 && beside < apart;
}

/** Finds what lies near a place without looking at everything. */
function createGrid<Item>() {
  const cells = new Map<number, Item[]>();
  const cellOf = (value: number): number => Math.floor(value / cell);
  const keyOf = (x: number, y: number): number => x * 65_536 + y;
  const keysOf = ({ left, right, top, bottom }: Rect): number[] => {
    const keys: number[] = [];
    for (let x = cellOf(left); x <= cellOf(right); x += 1) for (let y = cellOf(top); y <= cellOf(bottom); y += 1) keys.push(keyOf(x, y));
    return keys;
  };
  return {
    add(box: Rect, item: Item) {
      for (const key of keysOf(box)) {
        const list = cells.get(key);
        if (list) list.push(item);
        else cells.set(key, [item]);
      }
    },
    /** Whether one that is near is so. What lies in several cells may be asked more than once. */
    some({ left, right, top, bottom }: Rect, is: (item: Item) => boolean): boolean {
      const [lastX, lastY] = [cellOf(right), cellOf(bottom)];
      for (let x = cellOf(left); x <= lastX; x += 1)
        for (let y = cellOf(top); y <= lastY; y += 1) for (const item of cells.get(keyOf(x, y)) ?? none) if (is(item)) return true;
      return false;
    },
    near(box: Rect): Iterable<Item> {
      const keys = keysOf(box);
      // Most pieces are short: what lies in one cell needs no set.
      if (keys.length === 1) return cells.get(keys[0] ?? 0) ?? none;
      const found = new Set<Item>();
      for (const key of keys) for (const item of cells.get(key) ?? none) found.add(item);
      return found;
    },
  };
}
const none: readonly never[] = [];
