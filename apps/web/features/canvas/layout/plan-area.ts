import type { GraphLayout } from './graph-layout.ts';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest rectangle with all steps in it. */
export function planArea(layout: GraphLayout): Area {
  const boxes = [...layout.values()].filter((box) => box.within === null);
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
