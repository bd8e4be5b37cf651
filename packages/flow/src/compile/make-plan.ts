import type { NodeSpec } from '../graph/node-spec.ts';
import { type Plan, type PlanNode, type PlanValue, planFormat } from '../graph/plan.ts';
import { tryOr } from '../graph/ports-of.ts';
import { insidePort } from './check-containers.ts';
import { landing } from './goto-jumps.ts';
import type { Forks } from './read-forks.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import type { Tracks } from './track.ts';

export interface PlanParts {
  nodes: CompileNodes;
  tracks: Tracks;
  forks: Forks;
  inputs: ReadonlyMap<string, Record<string, PlanValue>>;
  /** Per container whose items are runs of their own: the steps outside that its body reads. */
  reads: ReadonlyMap<string, readonly string[]>;
}

/** The checked graph as a plan. Jumps become tracks; what no run can reach is left out. */
export function makePlan(parts: PlanParts): Plan {
  const plan: Plan = { format: planFormat, engine: 1, nodes: {} };
  for (const node of parts.nodes.values())
    if (parts.tracks.reached.has(node.id) && node.spec.block !== 'goto') plan.nodes[node.id] = planNode(node, parts);
  return plan;
}

function planNode(node: CompileNode, { nodes, tracks, forks, inputs, reads }: PlanParts): PlanNode {
  const next: Record<string, string> = {};
  const loops: string[] = [];
  for (const track of tracks.from.get(node.id) ?? []) {
    const to = landing(track.to, tracks.from, nodes);
    if (to === null || !tracks.reached.has(to)) continue;
    next[track.port] = to;
    if (track.loop) loops.push(track.port);
  }
  const { spec } = node;
  const inside = insidePort(node);
  return {
    type: spec.type,
    version: spec.version,
    kind: spec.kind,
    // A plan has one language; who shows a step reads the graph.
    title: typeof node.title === 'string' ? node.title : spec.title,
    input: inputs.get(node.id) ?? {},
    next,
    ...(loops.length > 0 ? { loops } : {}),
    ...(node.off ? { off: node.passesBy } : {}),
    ...(spec.kind === 'call' ? { call: callOf(spec, node) } : {}),
    ...(spec.roomy ? { roomy: true as const } : {}),
    ...(node.block && node.block !== 'goto' ? { block: node.block } : {}),
    ...(inside !== null && !node.off ? { inside } : {}),
    ...(node.within === null ? {} : { within: node.within }),
    ...(node.block === 'each' ? { reads: [...(reads.get(node.id) ?? [])] } : {}),
    ...(node.block === 'join' ? { joins: (forks.joins.get(node.id) ?? []).map((join) => join.fork) } : {}),
  };
}

const defaultCall = {
  timeoutMs: 30_000,
  retry: { maximumAttempts: 5, initialIntervalMs: 1000, backoffCoefficient: 2, maximumIntervalMs: 60_000 },
};
const callOf = (spec: NodeSpec, node: CompileNode) =>
  (node.inputValid ? tryOr(undefined, () => spec.callOf?.(node.input)) : undefined) ?? {
    policy: spec.call ?? defaultCall,
    atMostOnce: false,
  };
