import type { Graph, GraphNode } from '@signalbox/flow';
import { type StepModel, type StepPort, stepModel } from '../../canvas/cards/step-model.ts';
import { childrenOf } from '../../canvas/layout/graph-layout.ts';

/** One line of the outline. `joins` = the step stands elsewhere; here is only where the track goes. */
export interface OutlineRow {
  key: string;
  node: GraphNode;
  model: StepModel;
  depth: number;
  /** The port that leads here; null = the line goes on, or begins. */
  port: StepPort | null;
  joins: boolean;
}

/**
 * The workflow as a tree: the main line keeps its depth; branches, sidings and the bodies of frames go one deeper.
 * Every step is there once, the steps of a frame right under it.
 */
export function outlineRows(graph: Graph): OutlineRow[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const models = new Map(graph.nodes.map((node) => [node.id, stepModel(node, graph.edges)]));
  const leaving = new Map<string, string>(graph.edges.map((edge) => [`${edge.from} ${edge.port}`, edge.to]));
  const into = new Set(graph.edges.map((edge) => edge.to));
  const children = childrenOf(graph);
  const seen = new Set<string>();
  const rows: OutlineRow[] = [];
  // A stack of its own: a line of two thousand steps must not be two thousand calls deep.
  const walk = (start: string, from: number) => {
    const open: { id: string; depth: number; port: StepPort | null; via: string; fills?: true }[] = [
      { id: start, depth: from, port: null, via: '' },
    ];
    for (let at = open.pop(); at; at = open.pop()) {
      const [node, model] = [byId.get(at.id), models.get(at.id)];
      if (!node || !model) continue;
      const joins = seen.has(at.id);
      if (joins && at.fills) continue;
      rows.push({ key: `${at.via}>${at.id}`, node, model, depth: at.depth, port: at.port, joins });
      if (joins) continue;
      seen.add(at.id);
      const { depth } = at;
      const track = (port: StepPort, deeper: boolean) => {
        const to = leaving.get(`${node.id} ${port.name}`);
        return to === undefined ? [] : [{ id: to, depth: depth + (deeper ? 1 : 0), port, via: `${node.id}.${port.name}` }];
      };
      const main = model.main.flatMap((port) => track(port, model.main.length > 1));
      // Taken from the end: sidings right under their step, then the branches in order, then the line goes on.
      open.push(...main.reverse(), ...model.sidings.flatMap((port) => track(port, true)).reverse());
      // The body comes first, whole: what no track leads to is still inside.
      const body = ordered(children.get(node.id) ?? []).sort((a, b) => Number(into.has(a.id)) - Number(into.has(b.id)));
      const rest = body.map((one) => ({ id: one.id, depth: depth + 1, port: null, via: `${node.id}.body`, fills: true as const }));
      open.push(...rest.reverse(), ...(model.inside ? track(model.inside, true) : []));
    }
  };
  const order = ordered(children.get(null) ?? []);
  for (const node of order) if (models.get(node.id)?.kind === 'trigger') walk(node.id, 0);
  for (const node of order) if (!seen.has(node.id) && !into.has(node.id)) walk(node.id, 0);
  for (const node of order) if (!seen.has(node.id)) walk(node.id, 0);
  return rows;
}

const ordered = (nodes: readonly GraphNode[]): GraphNode[] =>
  [...nodes].sort((a, b) => a.position.y - b.position.y || a.position.x - b.position.x);
