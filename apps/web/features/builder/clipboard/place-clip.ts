import type { Graph } from '@signalbox/flow';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';

const gap = 46;

/** Steps from another workflow go under everything that is drawn; those of this one stay beside where they were copied. */
export function placeClip(graph: Graph, clip: Graph): Graph {
  const known = new Map(graph.nodes.map((node) => [node.id, node.type]));
  if (graph.nodes.length === 0 || clip.nodes.some((node) => known.get(node.id) === node.type)) return clip;
  const inClip = new Set(clip.nodes.map((node) => node.id));
  const isRoot = ({ within }: Graph['nodes'][number]) => within === undefined || !inClip.has(within);
  const boxes = [...layoutOf(graph).values()];
  const roots = clip.nodes.filter(isRoot);
  const x = Math.min(...boxes.map((box) => box.x)) - Math.min(...roots.map((node) => node.position.x));
  const y = Math.max(...boxes.map((box) => box.y + box.height)) + gap - Math.min(...roots.map((node) => node.position.y));
  const nodes = clip.nodes.map((node) => (isRoot(node) ? { ...node, position: { x: node.position.x + x, y: node.position.y + y } } : node));
  return { ...clip, nodes };
}
