/** A point of the canvas in pixels, y down. */
export interface Point {
  x: number;
  y: number;
}

/** Half the width of a 45 degree cut, at most. */
const cut = 14;
/** Less room than this between two steps is not enough to go across. */
const least = 14;

/** The main track: down, a cut, across, a cut, down. Straight where the ports stand above each other (ui.md section 7). */
export function mainTrack(from: Point, to: Point, lane?: number): string {
  const dx = to.x - from.x;
  if (Math.abs(dx) < 3 && to.y >= from.y) return `M ${from.x} ${from.y} V ${to.y}`;
  if (to.y < from.y + least) return backwardTrack(from, to, lane);
  const middle = (from.y + to.y) / 2;
  const c = Math.min(cut, Math.abs(dx) / 2, middle - from.y, to.y - middle);
  const side = Math.sign(dx);
  return `M ${from.x} ${from.y} V ${middle - c} L ${from.x + side * c} ${middle} H ${to.x - side * c} L ${to.x} ${middle + c} V ${to.y}`;
}

/** A siding leaves to the right, then goes down to its step. */
export function sidingTrack(from: Point, to: Point, lane?: number): string {
  const room = to.x - from.x;
  if (to.y < from.y + cut) return backwardSiding(from, to, lane);
  if (room < cut) return sidingBack(from, to);
  const c = Math.min(cut, room, to.y - from.y);
  return `M ${from.x} ${from.y} H ${to.x - c} L ${to.x} ${from.y + c} V ${to.y}`;
}

/** A track that runs back up: down, out to its lane, up, and in from above. The lane may lie on either side. */
export function backwardTrack(from: Point, to: Point, lane: number = Math.max(from.x, to.x) + 132 + 24): string {
  const below = from.y + 18;
  const above = to.y - 18;
  const [out, back] = [Math.sign(lane - from.x) || 1, Math.sign(to.x - lane) || -1];
  const c = 9;
  return `M ${from.x} ${from.y} V ${below - c} L ${from.x + out * c} ${below} H ${lane - out * c} L ${lane} ${below - c} V ${above + c} L ${lane + back * c} ${above} H ${to.x - back * c} L ${to.x} ${above + c} V ${to.y}`;
}

function backwardSiding(from: Point, to: Point, lane: number = Math.max(from.x, to.x + 132) + 24): string {
  const above = to.y - 18;
  const c = 9;
  return `M ${from.x} ${from.y} H ${lane - c} L ${lane} ${from.y - c} V ${above + c} L ${lane - c} ${above} H ${to.x + c} L ${to.x} ${above + c} V ${to.y}`;
}

/** A siding whose step stands below and to the left: out, down, back across, down. */
function sidingBack(from: Point, to: Point): string {
  const out = from.x + 22;
  const middle = Math.max(from.y + 20, to.y - 22);
  const c = Math.min(9, (middle - from.y) / 2);
  return `M ${from.x} ${from.y} H ${out - c} L ${out} ${from.y + c} V ${middle - c} L ${out - c} ${middle} H ${to.x + c} L ${to.x} ${middle + c} V ${to.y}`;
}
