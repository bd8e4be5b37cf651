import { editSettings, type Graph, type GraphEdge, type GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { type Word, word } from '@signalbox/words/light';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { edgeId, newStepId } from './add-step.ts';
import { type Border, borderOf, whyNotExtracted } from './extract-border.ts';
import { type Carried, carriedValues, readAs } from './extract-values.ts';
import { nodeOf } from './graph-scope.ts';
import { makeRoom } from './make-room.ts';

export interface Extracted {
  ok: true;
  /** The new workflow: what starts it, the steps, what it gives back. */
  called: Graph;
  takes: readonly Carried[];
  gives: readonly Carried[];
  /** The graph with a call in place of the steps, once the new workflow has an id. */
  calling: (workflowId: string) => { graph: Graph; id: string };
}
export type Extraction = Extracted | { ok: false; why: Word };
const gap = 46;

/** Makes a workflow of its own of some steps: values they read become what it takes, values that later steps read what it gives back. */
export function extractSteps(graph: Graph, ids: readonly string[]): Extraction {
  const border = borderOf(graph, ids);
  const why = whyNotExtracted(graph, border);
  if (why) return { ok: false, why };
  const callId = newStepId(graph, 'flow.call');
  const values = carriedValues(graph, border, callId);
  if (values.takes.length > 30) return { ok: false, why: word('editing.extract.tooMany', { count: values.takes.length }) };
  return {
    ok: true,
    takes: values.takes,
    gives: values.gives,
    called: calledGraph(graph, border, values),
    calling: (workflowId) => ({ id: callId, graph: callingGraph(graph, border, { ...values, workflowId, callId }) }),
  };
}

type Values = ReturnType<typeof carriedValues>;

function calledGraph(graph: Graph, { chosen, roots, entry, leaving }: Border, { takes, gives, inside }: Values): Graph {
  const layout = layoutOf(graph);
  const boxes = roots.flatMap((node) => layout.get(node.id) ?? []);
  const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const isRoot = new Set(roots.map((node) => node.id));
  const nodes = graph.nodes
    .filter((node) => chosen.has(node.id))
    .map((node): GraphNode => {
      const edited = withReads(node, inside);
      if (!isRoot.has(node.id)) return edited;
      const { within: _, ...free } = edited;
      const box = layout.get(node.id);
      return { ...free, position: { x: (box?.x ?? 0) - left, y: (box?.y ?? 0) - top + 58 + gap } };
    });
  const inputs = takes.map(({ name, type }) => ({ name, title: '', type, required: false }));
  const start = stepOf(freeId(chosen, 'workflow'), 'trigger.workflow', { input: { inputs }, position: { x: 0, y: 0 } });
  const back = stepOf(freeId(chosen, 'return'), 'flow.return', {
    input: { values: gives.map(({ name, source }) => ({ name, value: `{{ ${source} }}` })) },
    position: { x: 0, y: bottom - top + 58 + 2 * gap },
  });
  const edges = [
    ...graph.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)),
    track(start.id, 'next', entry),
    ...(gives.length > 0 ? leaving.map((edge) => track(edge.from, edge.port, back.id)) : []),
  ];
  return { format: graph.format, nodes: [start, ...nodes, ...(gives.length > 0 ? [back] : [])], edges, notes: [] };
}

function callingGraph(
  graph: Graph,
  { chosen, entry, entering, leaving, roots }: Border,
  { takes, outside, workflowId, callId }: Values & { workflowId: string; callId: string },
): Graph {
  const first = nodeOf(graph, entry) ?? roots[0];
  const call: GraphNode = {
    ...stepOf(callId, 'flow.call', {
      input: { workflow: workflowId, inputs: takes.map(({ name, source }) => ({ name, value: `{{ ${source} }}` })) },
      position: first?.position ?? { x: 0, y: 0 },
    }),
    ...(first?.within === undefined ? {} : { within: first.within }),
  };
  const target = leaving[0]?.to;
  const kept = graph.nodes.filter((node) => !chosen.has(node.id)).map((node) => withReads(node, outside));
  const edges = [
    ...graph.edges.filter((edge) => !chosen.has(edge.from) && !chosen.has(edge.to)),
    ...entering.map((edge) => track(edge.from, edge.port, callId)),
    ...(target ? [track(callId, 'next', target)] : []),
  ];
  return makeRoom(graph, { ...graph, nodes: [...kept, call], edges });
}

const track = (from: string, port: string, to: string): GraphEdge => ({ id: edgeId(from, port, to), from, port, to });

function withReads(node: GraphNode, renamed: ReadonlyMap<string, string>): GraphNode {
  const spec = catalogue.get(node.type);
  if (!spec || renamed.size === 0) return node;
  return { ...node, input: editSettings(spec, node.input, { read: readAs(renamed), step: (id) => id }) };
}

const stepOf = (id: string, type: string, { input, position }: Pick<GraphNode, 'input' | 'position'>): GraphNode => ({
  id,
  type,
  version: catalogue.get(type)?.version ?? 1,
  title: '',
  input,
  position,
  off: false,
  note: '',
});

function freeId(taken: ReadonlySet<string>, word: string): string {
  let number = 1;
  while (taken.has(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}
