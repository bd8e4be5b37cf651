import type { Graph, GraphNode } from './graph.ts';
import type { TriggerBind } from './node-spec.ts';
import type { Plan } from './plan.ts';

/** One finding of the compiler. Code reads `code`; people read `message`. */
export interface Issue {
  code: string;
  severity: 'error' | 'warning';
  /** null = the workflow as a whole. */
  nodeId: string | null;
  /** The setting, as a path: `text`, `cases.0.when`. */
  field: string | null;
  /** Plain words: what is wrong and what to do. */
  message: string;
  fix?: GraphFix;
  /** Where in the text of the field. */
  position?: { from: number; to: number };
}

/** An edit that a person can accept with one press. */
export type GraphFix =
  | { kind: 'removeEdge'; title: string; edgeId: string }
  | { kind: 'removeNode'; title: string; nodeId: string }
  | { kind: 'renameNode'; title: string; nodeId: string; to: string }
  | { kind: 'set'; title: string; nodeId: string; field: string; value: unknown };

export interface TriggerBinding extends TriggerBind {
  nodeId: string;
  type: string;
}
export interface Compiled {
  /** null when there is an error. */
  plan: Plan | null;
  issues: Issue[];
  triggers: TriggerBinding[];
}
/** What the caller knows about the account; a missing list is not checked. */
export interface CompileFacts {
  tags?: readonly string[];
  groups?: readonly string[];
  /** Ids of own addresses. */
  ownAddresses?: readonly string[];
  contactFields?: readonly string[];
}

/** The graph after a fix; the given one stays as it is. */
export function applyFix(graph: Graph, fix: GraphFix): Graph {
  switch (fix.kind) {
    case 'removeEdge':
      return { ...graph, edges: graph.edges.filter((edge) => edge.id !== fix.edgeId) };
    case 'removeNode':
      return {
        ...graph,
        nodes: graph.nodes.filter((node) => node.id !== fix.nodeId),
        edges: graph.edges.filter((edge) => edge.from !== fix.nodeId && edge.to !== fix.nodeId),
      };
    case 'renameNode': {
      const rename = (id: string): string => (id === fix.nodeId ? fix.to : id);
      return {
        ...graph,
        nodes: graph.nodes.map((node) => ({ ...node, id: rename(node.id) })),
        edges: graph.edges.map((edge) => ({ ...edge, from: rename(edge.from), to: rename(edge.to) })),
      };
    }
    case 'set':
      return { ...graph, nodes: graph.nodes.map((node) => (node.id === fix.nodeId ? withSetting(node, fix.field, fix.value) : node)) };
  }
}

const withSetting = (node: GraphNode, field: string, value: unknown): GraphNode => ({
  ...node,
  input: setPath(node.input, field.split('.'), value) as Record<string, unknown>,
});

function setPath(into: unknown, [head, ...rest]: string[], value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(into)) return into.map((item, index) => (String(index) === head ? setPath(item, rest, value) : item));
  const base = typeof into === 'object' && into !== null ? (into as Record<string, unknown>) : {};
  return { ...base, [head]: setPath(base[head], rest, value) };
}
