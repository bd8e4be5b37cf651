import type { Graph, GraphNode } from '@signalbox/flow';
import { heights, isContainerType, type StepModel, stepModel, stepWidth, stripHeight } from '../cards/step-model.ts';
import type { Size } from './port-position.ts';

/** Room between a frame and the steps in it. */
export const framePadding = { left: 36, top: heights.head + 40, right: 36, bottom: 34 } as const;
const emptyBody = 96;

/** A step on the canvas: `x`, `y` are those of the canvas itself, also for a step inside a frame. */
export interface Box extends Size {
  id: string;
  x: number;
  y: number;
  model: StepModel;
  /** The frame it stands in, when there is one. */
  within: string | null;
  depth: number;
  /** Frames: where the track into the body begins, from the left edge. */
  entry: number;
  /** Frames: the steps inside, at any depth. */
  count: number;
  collapsed: boolean;
}
/** Boxes by step, frames before what stands in them. */
export type GraphLayout = ReadonlyMap<string, Box>;
export interface LayoutLook {
  collapsed?: ReadonlySet<string>;
  /** Steps with a live line. */
  live?: ReadonlySet<string>;
  /** Steps whose ways have numbers. */
  counted?: ReadonlySet<string>;
}

/** How large everything is and where it stands. A frame is as large as what stands in it. */
export function layoutOf(graph: Graph, look: LayoutLook = {}): GraphLayout {
  const plain = !look.collapsed?.size && !look.live?.size && !look.counted?.size;
  const known = plain ? layouts.get(graph) : undefined;
  if (known) return known;
  const children = childrenOf(graph);
  const sizes = new Map<string, Size & { entry: number; count: number }>();
  const measure = (node: GraphNode): Size => {
    const model = modelOf(node, graph, look);
    const inner = children.get(node.id) ?? [];
    const boxes = inner.map((child) => ({ node: child, ...measure(child) }));
    const count = inner.reduce((sum, child) => sum + 1 + (sizes.get(child.id)?.count ?? 0), 0);
    const inside = model.inside?.name;
    const first = inside && graph.edges.find((edge) => edge.from === node.id && edge.port === inside)?.to;
    const size = model.isFrame && !look.collapsed?.has(node.id) ? frameSize(model, boxes) : { width: model.width, height: model.height };
    const entered = boxes.find((box) => box.node.id === first);
    const entry = entered ? Math.min(size.width - 20, Math.max(20, entered.node.position.x + entered.width / 2)) : size.width / 2;
    sizes.set(node.id, { ...size, entry, count });
    return size;
  };
  const layout = new Map<string, Box>();
  const place = (
    node: GraphNode,
    { origin, within, depth }: { origin: { x: number; y: number }; within: string | null; depth: number },
  ) => {
    const size = sizes.get(node.id) ?? { width: stepWidth, height: heights.head, entry: stepWidth / 2, count: 0 };
    const at = { x: origin.x + node.position.x, y: origin.y + node.position.y };
    const model = modelOf(node, graph, look);
    layout.set(node.id, { id: node.id, ...at, ...size, model, within, depth, collapsed: look.collapsed?.has(node.id) === true });
    for (const child of children.get(node.id) ?? []) place(child, { origin: at, within: node.id, depth: depth + 1 });
  };
  for (const node of children.get(null) ?? []) {
    measure(node);
    place(node, { origin: { x: 0, y: 0 }, within: null, depth: 0 });
  }
  if (plain) layouts.set(graph, layout);
  return layout;
}
const layouts = new WeakMap<Graph, GraphLayout>();

const modelOf = (node: GraphNode, graph: Graph, look: LayoutLook): StepModel =>
  stepModel(node, graph.edges, { live: look.live?.has(node.id) === true, counted: look.counted?.has(node.id) === true });

function frameSize(model: StepModel, boxes: readonly (Size & { node: GraphNode })[]): Size {
  const right = Math.max(framePadding.left + stepWidth, ...boxes.map((box) => box.node.position.x + box.width));
  const bottom = Math.max(framePadding.top + emptyBody - 34, ...boxes.map((box) => box.node.position.y + box.height));
  const foot = model.sidings.length * heights.siding + stripHeight(model);
  return { width: right + framePadding.right, height: bottom + framePadding.bottom + foot };
}

/** The steps of each frame; `null` = those of the workflow itself. A `within` that leads nowhere or in a circle counts as none. */
export function childrenOf(graph: Graph): ReadonlyMap<string | null, readonly GraphNode[]> {
  const frames = new Map(graph.nodes.filter((node) => isContainerType(node.type)).map((node) => [node.id, node]));
  const children = new Map<string | null, GraphNode[]>();
  for (const node of graph.nodes) {
    const parent = node.within !== undefined && frames.has(node.within) && !circles(node, frames) ? node.within : null;
    const inner = children.get(parent);
    if (inner) inner.push(node);
    else children.set(parent, [node]);
  }
  return children;
}

function circles(node: GraphNode, frames: ReadonlyMap<string, GraphNode>): boolean {
  const seen = new Set([node.id]);
  for (let at = node.within; at !== undefined; at = frames.get(at)?.within) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
