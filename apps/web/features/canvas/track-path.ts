/** A point of the canvas in pixels, y down. */
export interface Point {
  x: number;
  y: number;
}

/** Half the width of a 45 degree cut, at most. */
const cut = 14;

/** The main track: down, a cut, across, a cut, down. Straight where the ports stand above each other (ui.md section 7). */
export function mainTrack(from: Point, to: Point): string {
  const dx = to.x - from.x;
  if (Math.abs(dx) < 3 && to.y >= from.y) return `M ${from.x} ${from.y} V ${to.y}`;
  if (to.y < from.y + 2 * cut) return backwardTrack(from, to);
  const middle = (from.y + to.y) / 2;
  const c = Math.min(cut, Math.abs(dx) / 2, middle - from.y, to.y - middle);
  const side = Math.sign(dx);
  return `M ${from.x} ${from.y} V ${middle - c} L ${from.x + side * c} ${middle} H ${to.x - side * c} L ${to.x} ${middle + c} V ${to.y}`;
}

/** A siding leaves to the right, then goes down to its step. */
export function sidingTrack(from: Point, to: Point): string {
  const room = to.x - from.x;
  if (room < cut || to.y < from.y + cut) return backwardTrack({ x: from.x, y: from.y }, to);
  const c = Math.min(cut, room, to.y - from.y);
  return `M ${from.x} ${from.y} H ${to.x - c} L ${to.x} ${from.y + c} V ${to.y}`;
}

/** A track that runs back up: out to a lane beside both steps, up, and in from above. */
export function backwardTrack(from: Point, to: Point, halfWidth = 132): string {
  const lane = Math.max(from.x, to.x) + halfWidth + 24;
  const below = from.y + 18;
  const above = to.y - 18;
  const c = 9;
  return `M ${from.x} ${from.y} V ${below - c} L ${from.x + c} ${below} H ${lane - c} L ${lane} ${below - c} V ${above + c} L ${lane - c} ${above} H ${to.x + c} L ${to.x} ${above + c} V ${to.y}`;
}
