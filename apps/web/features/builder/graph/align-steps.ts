import type { Graph, GraphNode } from '@signalbox/flow';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { type Box, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { outermost } from './graph-scope.ts';
import { changeNote } from './note-edits.ts';

export type Alignment = 'left' | 'middle' | 'right' | 'top' | 'bottom' | 'across' | 'down';

/** Lines steps up, or gives them equal gaps (`across`, `down`); those of a frame go with it. Fewer than two, or three for gaps, stay. */
export function alignSteps(graph: Graph, ids: readonly string[], how: Alignment): Graph {
  const layout = layoutOf(graph);
  const boxes = outermost(graph, ids).flatMap((node) => layout.get(node.id) ?? []);
  if (boxes.length < (isSpread(how) ? 3 : 2)) return graph;
  const moves = new Map(how === 'across' ? spread(boxes, 'x', 'width') : how === 'down' ? spread(boxes, 'y', 'height') : lined(boxes, how));
  const nodes = graph.nodes.map((node) => {
    const by = moves.get(node.id);
    return by && (by.x !== 0 || by.y !== 0) ? { ...node, position: { x: node.position.x + by.x, y: node.position.y + by.y } } : node;
  });
  return { ...graph, nodes };
}
export const isSpread = (how: Alignment): boolean => how === 'across' || how === 'down';

/** Steps and notes by so many pixels; what stands in a chosen frame moves with it. */
export function moveBy(graph: Graph, ids: readonly string[], by: { x: number; y: number }): Graph {
  const going = new Set(outermost(graph, ids).map((node) => node.id));
  const moved = <At extends GraphNode['position']>(at: At) => ({ x: at.x + by.x, y: at.y + by.y });
  const nodes = graph.nodes.map((node) => (going.has(node.id) ? { ...node, position: moved(node.position) } : node));
  return graph.notes
    .filter((note) => ids.includes(noteMark + note.id))
    .reduce((at, note) => changeNote(at, note.id, { position: moved(note.position) }), { ...graph, nodes });
}

type Shift = [string, { x: number; y: number }];
function lined(boxes: readonly Box[], how: Exclude<Alignment, 'across' | 'down'>): Shift[] {
  const ends = { left: Math.min, top: Math.min, right: Math.max, bottom: Math.max, middle: Math.min };
  const edge = (box: Box): number =>
    ({
      left: box.x,
      top: box.y,
      right: box.x + box.width,
      bottom: box.y + box.height,
      middle: box.x + box.width / 2,
    })[how];
  const first = boxes[0] ? edge(boxes[0]) : 0;
  const line = how === 'middle' ? first : ends[how](...boxes.map(edge));
  const isUpright = how === 'top' || how === 'bottom';
  return boxes.map((box) => {
    const by = Math.round(line - edge(box));
    return [box.id, isUpright ? { x: 0, y: by } : { x: by, y: 0 }];
  });
}

function spread(boxes: readonly Box[], axis: 'x' | 'y', size: 'width' | 'height'): Shift[] {
  const sorted = [...boxes].sort((a, b) => a[axis] - b[axis]);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const taken = sorted.reduce((sum, box) => sum + box[size], 0);
  const gap = (last[axis] + last[size] - first[axis] - taken) / (sorted.length - 1);
  let at = first[axis];
  return sorted.map((box) => {
    const by = Math.round(at - box[axis]);
    at += box[size] + gap;
    return [box.id, axis === 'x' ? { x: by, y: 0 } : { x: 0, y: by }];
  });
}
