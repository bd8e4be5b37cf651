import { canonicalJson } from '../json/canonical-json.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

export interface FieldChange {
  /** `title`, `type`, `off`, `within`, or `input.` and the path of the setting: `input.cases.0.when`. */
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
  /** Of the workflow as a whole: `concurrency.mode`. */
  settings: FieldChange[];
}

/** What a person has to know to compare two versions. The same for whatever order the graphs list their parts in. */
export function diffGraphs(before: Graph, after: Graph): GraphDiff {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  const young = new Map(after.nodes.map((node) => [node.id, node]));
  const both = [...young.values()].sort(byId).flatMap((node) => {
    const was = old.get(node.id);
    return was ? [{ before: was, after: node, fields: fieldsBetween(was, node) }] : [];
  });
  const oldEdges = new Map(before.edges.map((edge) => [edgeKey(edge), edge]));
  const youngEdges = new Map(after.edges.map((edge) => [edgeKey(edge), edge]));
  return {
    added: [...young.values()].filter((node) => !old.has(node.id)).sort(byId),
    removed: [...old.values()].filter((node) => !young.has(node.id)).sort(byId),
    changed: both.filter((pair) => pair.fields.length > 0),
    addedEdges: missingIn(oldEdges, youngEdges),
    removedEdges: missingIn(youngEdges, oldEdges),
    moved: both
      .filter(
        ({ before, after, fields }) =>
          fields.length === 0 && (before.position.x !== after.position.x || before.position.y !== after.position.y),
      )
      .map((pair) => pair.after.id),
    settings: changesBetween(settingsOf(before), settingsOf(after)),
  };
}

// No word about it is the same as letting all runs go at once.
const settingsOf = ({ settings }: Graph) => ({ ...settings, concurrency: { mode: 'allow', key: '', ...settings?.concurrency } });
const byId = (a: GraphNode, b: GraphNode): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
// Edge ids are the editor's own; a redrawn track between the same places is the same track.
const edgeKey = (edge: GraphEdge): string => `${edge.from}/${edge.port}/${edge.to}`;
const missingIn = (known: ReadonlyMap<string, GraphEdge>, edges: ReadonlyMap<string, GraphEdge>): GraphEdge[] =>
  [...edges]
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, edge]) => edge);

const facts = ({ type, version, title, off, note, within, input }: GraphNode): Record<string, unknown> => ({
  type,
  version,
  title,
  off,
  note,
  within,
  input,
});

/** Steps are never changed in place, and an editor compares the same ones with each letter that is typed: what was read once is kept. */
function fieldsBetween(before: GraphNode, after: GraphNode): FieldChange[] {
  return before === after || textOf(before) === textOf(after) ? [] : changesBetween(facts(before), facts(after));
}
const texts = new WeakMap<GraphNode, string>();
function textOf(node: GraphNode): string {
  const known = texts.get(node) ?? canonicalJson(facts(node));
  texts.set(node, known);
  return known;
}

/** The smallest parts that differ, by path. Lists of another length are another list. */
function changesBetween(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const parts = partsOf(before, after);
  if (!parts) return [{ field: path, before, after }];
  return parts.flatMap((key) => changesBetween(part(before, key), part(after, key), path === '' ? key : `${path}.${key}`));
}

function partsOf(before: unknown, after: unknown): string[] | null {
  if (Array.isArray(before) || Array.isArray(after))
    return Array.isArray(before) && Array.isArray(after) && before.length === after.length ? before.map((_, index) => String(index)) : null;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return null;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

const part = (value: unknown, key: string): unknown =>
  Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
