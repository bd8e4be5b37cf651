import { canonicalJson } from './canonical-json.ts';
import { checkInputs } from './compile-inputs.ts';
import { type CompileNode, readNodes } from './compile-nodes.ts';
import { readTracks, type Tracks } from './compile-tracks.ts';
import { assignedValues } from './compile-values.ts';
import type { Graph } from './graph.ts';
import type { Compiled, CompileFacts, Issue, TriggerBinding } from './issue.ts';
import { utf8Bytes } from './json-size.ts';
import type { Catalogue, NodeSpec } from './node-spec.ts';
import { type Plan, type PlanNode, type PlanValue, planFormat, planLimits } from './plan.ts';

/**
 * Graph -> plan, with everything a person has to know about the graph. Total: any graph gives an answer.
 * There is a plan exactly when no issue is an error.
 */
export function compile(graph: Graph, catalogue: Catalogue, facts: CompileFacts = {}): Compiled {
  const issues: Issue[] = [];
  if (graph.nodes.length > planLimits.nodes)
    return { plan: null, issues: [tooLarge(`It has ${graph.nodes.length} steps; ${planLimits.nodes} is the most.`)], triggers: [] };
  const nodes = readNodes(graph, catalogue, issues);
  const tracks = readTracks(graph, nodes, issues);
  const assigned = assignedValues(nodes, tracks);
  const inputs = checkInputs({ nodes, tracks, assigned, facts, issues });
  issues.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const triggers = [...nodes.values()].flatMap(bindingOf);
  if (issues.some((issue) => issue.severity === 'error')) return { plan: null, issues, triggers };
  const plan: Plan = { format: planFormat, engine: 1, nodes: {} };
  for (const node of nodes.values())
    if (tracks.reached.has(node.id)) plan.nodes[node.id] = planNode(node, tracks, inputs.get(node.id) ?? {});
  const bytes = utf8Bytes(canonicalJson(plan));
  if (bytes > planLimits.bytes)
    return { plan: null, issues: [...issues, tooLarge(`It takes ${Math.ceil(bytes / 1024)} KiB; 2 048 is the most.`)], triggers };
  return { plan, issues, triggers };
}

const tooLarge = (why: string): Issue => ({
  code: 'plan.too_large',
  severity: 'error',
  nodeId: null,
  field: null,
  message: `This workflow is too large. ${why} Split it into several workflows.`,
});

function bindingOf(node: CompileNode): TriggerBinding[] {
  if (node.off || !node.spec.bind || !node.inputValid) return [];
  return [{ nodeId: node.id, type: node.spec.type, ...node.spec.bind(node.input) }];
}

function planNode(node: CompileNode, tracks: Tracks, input: Record<string, PlanValue>): PlanNode {
  const next: Record<string, string> = {};
  const loops: string[] = [];
  for (const track of tracks.from.get(node.id) ?? []) {
    next[track.port] = track.to;
    if (track.loop) loops.push(track.port);
  }
  const { spec } = node;
  return {
    type: spec.type,
    version: spec.version,
    kind: spec.kind,
    title: node.title,
    input,
    next,
    ...(loops.length > 0 ? { loops } : {}),
    ...(node.off ? { off: node.ports[0]?.name ?? 'next' } : {}),
    ...(spec.kind === 'call' ? { call: callOf(spec, node.input) } : {}),
  };
}

const defaultCall = {
  timeoutMs: 30_000,
  retry: { maximumAttempts: 5, initialIntervalMs: 1000, backoffCoefficient: 2, maximumIntervalMs: 60_000 },
};
const callOf = (spec: NodeSpec, input: Record<string, unknown>) =>
  spec.callOf?.(input) ?? { policy: spec.call ?? defaultCall, atMostOnce: false };
