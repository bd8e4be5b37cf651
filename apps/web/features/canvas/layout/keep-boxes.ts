import type { Box, GraphLayout } from './graph-layout.ts';

/** The boxes of before where nothing about them is another, and the very layout of before when that holds for all. */
export function keepBoxes(before: GraphLayout, after: GraphLayout): GraphLayout {
  const kept = new Map([...after].map(([id, box]) => [id, sameBox(before.get(id), box)]));
  const order = [...before.values()];
  return order.length === kept.size && [...kept.values()].every((box, index) => box === order[index]) ? before : kept;
}

function sameBox(before: Box | undefined, after: Box): Box {
  const fields = Object.keys(after) as (keyof Box)[];
  return before && fields.every((field) => before[field] === after[field]) ? before : after;
}
