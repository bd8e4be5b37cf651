import type { ErrorFacts, Word } from '@signalbox/words/light';
import type { Graph, GraphNode, GraphSettings } from '../graph/graph.ts';
import type { TriggerBind } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { setPath, unsetPath } from '../json/set-path.ts';

/** One finding of the compiler. Code reads `code`; people read the sentence of code and values, see `tell-issues.ts`. */
export interface Issue extends ErrorFacts {
  severity: 'error' | 'warning';
  /** null = the workflow as a whole. */
  nodeId: string | null;
  /** The setting, as a path: `text`, `cases.0.when`. */
  field: string | null;
  fix?: GraphFix;
  /** What would do away with it when it is made in the account. */
  create?: { kind: 'group' | 'tag'; name: string };
  /** Where in the text of the field. */
  position?: { from: number; to: number };
}

/** An edit that a person can accept with one press; `title` says what it does. */
export type GraphFix = GraphEdit & { title: Word };
export type GraphEdit =
  | { kind: 'removeEdge'; edgeId: string }
  | { kind: 'removeNode'; nodeId: string }
  | { kind: 'renameNode'; nodeId: string; to: string }
  | { kind: 'set'; nodeId: string; field: string; value: unknown }
  | { kind: 'unset'; nodeId: string; field: string }
  /** Of the workflow as a whole: `concurrency.key`. */
  | { kind: 'setSetting'; field: string; value: unknown }
  | { kind: 'setWithin'; nodeId: string; within: string | null }
  | { kind: 'addEdge'; from: string; port: string; to: string }
  /** A new step before another: these tracks lead to it, and its port \`next\` leads on. */
  | { kind: 'insertNode'; type: string; version: number; before: string; edgeIds: readonly string[] };

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

/** The graph after a fix; the given one stays as it is. */
export function applyFix(graph: Graph, fix: GraphEdit): Graph {
  switch (fix.kind) {
    case 'removeEdge':
      return { ...graph, edges: graph.edges.toSpliced(lastEdge(graph, fix.edgeId), 1) };
    case 'removeNode':
      return {
        ...graph,
        // What stood inside it stays, one level further out.
        nodes: graph.nodes
          .filter((node) => node.id !== fix.nodeId)
          .map((node) =>
            node.within === fix.nodeId ? standing(node, graph.nodes.find((one) => one.id === fix.nodeId)?.within ?? null) : node,
          ),
        edges: graph.edges.filter((edge) => edge.from !== fix.nodeId && edge.to !== fix.nodeId),
      };
    case 'renameNode': {
      const rename = (id: string): string => (id === fix.nodeId ? fix.to : id);
      return {
        ...graph,
        nodes: graph.nodes.map((node) => ({
          ...node,
          id: rename(node.id),
          ...(node.within === undefined ? {} : { within: rename(node.within) }),
        })),
        edges: graph.edges.map((edge) => ({ ...edge, from: rename(edge.from), to: rename(edge.to) })),
      };
    }
    case 'set':
      return { ...graph, nodes: graph.nodes.map((node) => (node.id === fix.nodeId ? withSetting(node, fix.field, fix.value) : node)) };
    case 'unset':
      return { ...graph, nodes: graph.nodes.map((node) => (node.id === fix.nodeId ? withoutSetting(node, fix.field) : node)) };
    case 'setSetting':
      return { ...graph, settings: setPath(graph.settings ?? {}, fix.field.split('.'), fix.value) as GraphSettings };
    case 'setWithin':
      return { ...graph, nodes: graph.nodes.map((node) => (node.id === fix.nodeId ? standing(node, fix.within) : node)) };
    case 'addEdge': {
      const { from, port, to } = fix;
      return { ...graph, edges: [...graph.edges, { id: freeEdgeId(graph, `${from}.${port}`), from, port, to }] };
    }
    case 'insertNode':
      return insertNode(graph, fix);
  }
}

function standing({ within: _, ...node }: GraphNode, within: string | null): GraphNode {
  return within === null ? node : { ...node, within };
}

function insertNode(graph: Graph, fix: GraphEdit & { kind: 'insertNode' }): Graph {
  const target = graph.nodes.find((node) => node.id === fix.before);
  if (!target) return graph;
  const ids = new Set(graph.nodes.map((node) => node.id));
  const word = fix.type.split('.').at(-1) ?? fix.type;
  let id = word;
  for (let count = 1; ids.has(id) || count === 1; count += 1) id = `${word}${count}`;
  const { within, position } = target;
  const node: GraphNode = {
    id,
    type: fix.type,
    version: fix.version,
    title: '',
    input: {},
    position: { ...position },
    off: false,
    note: '',
    ...(within === undefined ? {} : { within }),
  };
  return {
    ...graph,
    nodes: [...graph.nodes.map((one) => (one === target ? { ...one, position: { x: position.x, y: position.y + 120 } } : one)), node],
    edges: [
      ...graph.edges.map((edge) => (fix.edgeIds.includes(edge.id) ? { ...edge, to: id } : edge)),
      { id: freeEdgeId(graph, `${id}.next`), from: id, port: 'next', to: fix.before },
    ],
  };
}

/** Two tracks may have come to the same id; the later one is the one too many. */
function lastEdge(graph: Graph, id: string): number {
  const index = graph.edges.findLastIndex((edge) => edge.id === id);
  return index < 0 ? graph.edges.length : index;
}

function freeEdgeId(graph: Graph, wanted: string): string {
  const taken = new Set(graph.edges.map((edge) => edge.id));
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

const withSetting = (node: GraphNode, field: string, value: unknown): GraphNode => ({
  ...node,
  input: setPath(node.input, field.split('.'), value) as Record<string, unknown>,
});
const withoutSetting = (node: GraphNode, field: string): GraphNode => ({
  ...node,
  input: unsetPath(node.input, field.split('.')) as Record<string, unknown>,
});
