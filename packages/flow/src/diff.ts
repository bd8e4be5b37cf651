import { canonicalJson } from './canonical-json.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

export interface FieldChange {
  /** `title`, `type`, `off`, or `input.` and the setting. */
  field: string;
  before: unknown;
  after: unknown;
}
export interface GraphDiff {
  added: GraphNode[];
  removed: GraphNode[];
  changed: { before: GraphNode; after: GraphNode; fields: FieldChange[] }[];
  addedEdges: GraphEdge[];
  removedEdges: GraphEdge[];
  /** Steps that only stand elsewhere; nothing a run would notice. */
  moved: string[];
}

/** What a person has to know to compare two versions. */
export function diffGraphs(before: Graph, after: Graph): GraphDiff {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  const young = new Map(after.nodes.map((node) => [node.id, node]));
  const both = after.nodes.flatMap((node) => {
    const was = old.get(node.id);
    return was ? [{ before: was, after: node, fields: changedFields(was, node) }] : [];
  });
  const oldEdges = new Set(before.edges.map(edgeKey));
  const youngEdges = new Set(after.edges.map(edgeKey));
  return {
    added: after.nodes.filter((node) => !old.has(node.id)),
    removed: before.nodes.filter((node) => !young.has(node.id)),
    changed: both.filter((pair) => pair.fields.length > 0),
    addedEdges: after.edges.filter((edge) => !oldEdges.has(edgeKey(edge))),
    removedEdges: before.edges.filter((edge) => !youngEdges.has(edgeKey(edge))),
    moved: both.filter((pair) => canonicalJson(pair.before.position) !== canonicalJson(pair.after.position)).map((pair) => pair.after.id),
  };
}

// Edge ids are the editor's own; a redrawn track between the same places is the same track.
const edgeKey = (edge: GraphEdge): string => `${edge.from}/${edge.port}/${edge.to}`;

function changedFields(before: GraphNode, after: GraphNode): FieldChange[] {
  const flat = (node: GraphNode): Map<string, unknown> =>
    new Map<string, unknown>([
      ['type', node.type],
      ['version', node.version],
      ['title', node.title],
      ['off', node.off],
      ['note', node.note],
      ...Object.entries(node.input).map(([field, value]): [string, unknown] => [`input.${field}`, value]),
    ]);
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}
