import type { Graph, GraphNode, Port } from '@signalbox/flow';
import { type StepModel, stepModel } from '../canvas/step-model.ts';

/** One line of the outline. `joins` = the step stands elsewhere; here is only where the track goes. */
export interface OutlineRow {
  key: string;
  node: GraphNode;
  model: StepModel;
  depth: number;
  word: string;
  joins: boolean;
}

/** The workflow as a tree: the main line keeps its depth, branches and sidings go one deeper. Every step is there once. */
export function outlineRows(graph: Graph): OutlineRow[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const models = new Map(graph.nodes.map((node) => [node.id, stepModel(node, graph.edges)]));
  const into = new Set(graph.edges.map((edge) => edge.to));
  const seen = new Set<string>();
  const rows: OutlineRow[] = [];
  // A stack of its own: a line of two thousand steps must not be two thousand calls deep.
  const walk = (start: string) => {
    const open = [{ id: start, depth: 0, word: '', via: '' }];
    for (let at = open.pop(); at; at = open.pop()) {
      const [node, model] = [byId.get(at.id), models.get(at.id)];
      if (!node || !model) continue;
      const joins = seen.has(at.id);
      rows.push({ key: `${at.via}>${at.id}`, node, model, depth: at.depth, word: at.word, joins });
      if (joins) continue;
      seen.add(at.id);
      const leaving = (port: Port) => {
        const edge = graph.edges.find((one) => one.from === node.id && one.port === port.name);
        const deeper = model.main.length > 1 || port.line === 'siding';
        return edge ? [{ id: edge.to, depth: at.depth + (deeper ? 1 : 0), word: port.title, via: `${node.id}.${port.name}` }] : [];
      };
      // Taken from the end: sidings right under their step, then the branches in order, then the line goes on.
      open.push(...model.main.flatMap(leaving).reverse(), ...model.sidings.flatMap(leaving).reverse());
    }
  };
  const order = [...graph.nodes].sort((a, b) => a.position.y - b.position.y || a.position.x - b.position.x);
  for (const node of order) if (models.get(node.id)?.kind === 'trigger') walk(node.id);
  for (const node of order) if (!seen.has(node.id) && !into.has(node.id)) walk(node.id);
  for (const node of order) if (!seen.has(node.id)) walk(node.id);
  return rows;
}
