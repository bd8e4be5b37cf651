import type { GraphLayout } from './layout/graph-layout.ts';

export interface Lines {
  /** A line down at this x, across at this y; null = nothing stands in line there. */
  x: number | null;
  y: number | null;
}
export const noLines: Lines = { x: null, y: null };
/** So near counts as in line. */
const near = 5;

interface Place {
  x: number;
  y: number;
}
/** Where a dragged step stands in line with a neighbour of its frame by an edge or its middle: there it snaps, and a line shows it. */
export function helperLines(layout: GraphLayout, id: string, position: Place): { position: Place; lines: Lines } {
  const box = layout.get(id);
  if (!box) return { position, lines: noLines };
  const frame = box.within === null ? { x: 0, y: 0 } : (layout.get(box.within) ?? { x: 0, y: 0 });
  const at = { x: position.x + frame.x, y: position.y + frame.y };
  const others = [...layout.values()].filter((other) => other.within === box.within && other.id !== id);
  const x = nearest(
    marksOf(at.x, box.width),
    others.map((other) => marksOf(other.x, other.width)),
  );
  const y = nearest(
    marksOf(at.y, box.height),
    others.map((other) => marksOf(other.y, other.height)),
  );
  return { position: { x: position.x + (x?.by ?? 0), y: position.y + (y?.by ?? 0) }, lines: { x: x?.at ?? null, y: y?.at ?? null } };
}

const marksOf = (from: number, size: number): readonly number[] => [from + size / 2, from, from + size];

function nearest(own: readonly number[], others: readonly (readonly number[])[]): { by: number; at: number } | null {
  let best: { by: number; at: number } | null = null;
  for (const marks of others)
    for (const [kind, mark] of marks.entries()) {
      const by = mark - (own[kind] ?? mark);
      if (Math.abs(by) <= near && (best === null || Math.abs(by) < Math.abs(best.by))) best = { by, at: mark };
    }
  return best;
}
