/** A point of the canvas in pixels, y down. */
export interface Point {
  x: number;
  y: number;
}

/** Half the width of a 45 degree cut, at most. */
const cut = 14;
/** Less room than this between two steps is not enough to go across. */
const least = 14;

/** A way of right angles, each corner cut off at 45 degrees (ui.md section 7). */
export function trackPath(points: readonly Point[]): string {
  const [first, ...rest] = withoutStops(points);
  if (!first) return '';
  let path = `M ${first.x} ${first.y}`;
  let last = first;
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1];
    if (!next) {
      path += lineTo(last, corner);
      break;
    }
    // Two corners on one piece share its length, the ends have all of theirs.
    const previous = index === 0 ? first : (rest[index - 1] ?? first);
    const before = distance(previous, corner) / (index === 0 ? 1 : 2);
    const after = distance(corner, next) / (index === rest.length - 2 ? 1 : 2);
    const c = Math.min(cut, before, after);
    const from = toward(corner, previous, c);
    const to = toward(corner, next, c);
    path += `${lineTo(last, from)} L ${to.x} ${to.y}`;
    last = to;
  }
  return path;
}

/** Whether the last piece that goes across leads to the left. */
export function comesFromRight(points: readonly Point[]): boolean {
  const end = points.at(-1);
  if (!end) return false;
  const bend = points.findLast(({ x }) => Math.abs(x - end.x) >= 1);
  return bend !== undefined && bend.x > end.x;
}

/** The main track while nothing stands still: down, across, down. */
export function mainPath(from: Point, to: Point): Point[] {
  if (to.y < from.y + least) {
    const lane = Math.max(from.x, to.x) + 132 + 24;
    return [from, { x: from.x, y: from.y + 18 }, { x: lane, y: from.y + 18 }, { x: lane, y: to.y - 18 }, { x: to.x, y: to.y - 18 }, to];
  }
  const middle = (from.y + to.y) / 2;
  return Math.abs(to.x - from.x) < 3 ? [from, { x: from.x, y: to.y }] : [from, { x: from.x, y: middle }, { x: to.x, y: middle }, to];
}

/** A siding leaves to the right, then goes down to its step. */
export function sidingPath(from: Point, to: Point): Point[] {
  if (to.y >= from.y + least && to.x >= from.x + least) return [from, { x: to.x, y: from.y }, to];
  const lane = to.y >= from.y + least ? from.x + 22 : Math.max(from.x, to.x + 132) + 24;
  return [from, { x: lane, y: from.y }, { x: lane, y: to.y - 22 }, { x: to.x, y: to.y - 22 }, to];
}

/** The way of a track: as it is routed, or the short way while its steps are elsewhere. */
export function drawnWay(
  routed: readonly Point[],
  { from, to, line }: { from: Point; to: Point; line: 'main' | 'siding' },
): readonly Point[] {
  const [first, last] = [routed[0], routed.at(-1)];
  if (first && last && isAt(first, from) && isAt(last, to)) return routed;
  return line === 'siding' ? sidingPath(from, to) : mainPath(from, to);
}
/** React Flow counts from the edge of a ring, the way from its middle. */
const reach = 8;
const isAt = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach;

/** Where buttons of a track stand: the middle of its longest piece. */
export function trackMiddle(points: readonly Point[]): Point {
  let [longest, middle] = [-1, points[0] ?? { x: 0, y: 0 }];
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from || distance(from, to) <= longest) continue;
    longest = distance(from, to);
    middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  return middle;
}

/** Corners that are none: pieces without length, and points on a straight line. */
export function withoutStops(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && Math.abs(last.x - point.x) < 0.5 && Math.abs(last.y - point.y) < 0.5) continue;
    const isStraight = before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isStraight) kept.pop();
    kept.push(point);
  }
  return kept;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const lineTo = (from: Point, { x, y }: Point): string =>
  from.x === x && from.y === y ? '' : from.x === x ? ` V ${y}` : from.y === y ? ` H ${x}` : ` L ${x} ${y}`;
const toward = (corner: Point, end: Point, by: number): Point => ({
  x: corner.x + Math.sign(end.x - corner.x) * by,
  y: corner.y + Math.sign(end.y - corner.y) * by,
});
