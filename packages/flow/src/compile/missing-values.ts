import type { Word } from '@signalbox/words/light';
import { containersInRun } from '../engine/resume-values.ts';
import type { EngineState, ForkFrame } from '../engine/state.ts';
import type { Graph } from '../graph/graph.ts';
import type { Catalogue } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { assignedValues, type BranchFate, type Standing } from './assigned-values.ts';
import { checkContainers } from './check-containers.ts';
import { checkInputs } from './check-inputs.ts';
import { textAt } from './check-read.ts';
import type { Issue } from './issue.ts';
import { readForks } from './read-forks.ts';
import { type CompileNodes, readNodes } from './read-nodes.ts';
import { readTracks } from './read-tracks.ts';

/** A value that a step reads. */
export interface MissingValue {
  nodeId: string;
  title: string | Word;
  /** As the step names it: `order.total`. */
  value: string;
}
/** Where a run stands and what it holds, without the graph that it came by. */
export interface Position extends Omit<Standing, 'were'> {
  /** The same for runs that stand at the same steps and hold values of the same names: they miss the same. */
  key: string;
}

/**
 * What steps ahead of a run read that it may not have when it goes on by this graph, in the order in which it would come to them.
 * `before` = the graph that it went by so far. Both graphs have plans, so what holds for runs from their start on is known to hold.
 */
export function missingValues(
  graph: Graph,
  { before, catalogue, position }: { before: Graph; catalogue: Catalogue; position: Position },
): MissingValue[] {
  const unread: Issue[] = [];
  const nodes = readNodes(graph, catalogue, unread);
  checkContainers(nodes, (id) => nodes.has(id), unread);
  const tracks = readTracks(graph, { nodes, catalogue, issues: unread });
  const forks = readForks(nodes, { tracks, catalogue, issues: unread });
  const assigned = assignedValues(nodes, { tracks, forks, standing: { ...position, were: readNodes(before, catalogue, unread) } });
  const issues: Issue[] = [];
  checkInputs({ nodes, tracks, assigned, facts: {}, issues });
  return issues.flatMap((issue) => missingOf(issue, nodes) ?? []);
}

const unset = new Set(['value.not_set', 'value.inside']);

function missingOf({ code, nodeId, field, position }: Issue, nodes: CompileNodes): MissingValue | null {
  const node = nodes.get(nodeId ?? '');
  if (!unset.has(code) || !node || field === null) return null;
  return { nodeId: node.id, title: node.title, value: textAt(node.input, field).slice(position?.from, position?.to) };
}

type Values = Record<string, Record<string, unknown>>;

/** A run that waits: it leaves its steps when it hears, and the loops around it decide again. */
export function waitingPosition({ tokens, frames, trigger, contact }: EngineState): Position {
  const [{ values }, ...open] = frames;
  const around = open.flatMap(({ kind, node }) => (kind === 'fork' ? [] : [{ nodeId: node, enters: kind === 'loop' }]));
  const at = [...tokens.map(({ node }) => ({ nodeId: node, enters: false })), ...around];
  const forks = open.flatMap((frame) => (frame.kind === 'fork' ? [frame] : []));
  return positionAt(at, { values, payload: trigger?.payload, hasContact: contact !== null, forks });
}

/** A run that is to begin at a step, with these values. */
export function startPosition(
  plan: Plan,
  nodeId: string,
  { values, payload, hasContact }: { values: Values; payload: Record<string, unknown>; hasContact: boolean },
): Position {
  const around = containersInRun(plan, nodeId).map((id) => ({ nodeId: id, enters: plan.nodes[id]?.block === 'loop' }));
  return positionAt([{ nodeId, enters: true }, ...around], { values, payload, hasContact });
}

type BranchesOf = Pick<ForkFrame, 'node' | 'ports' | 'ended' | 'live'>;
function positionAt(
  at: Position['at'],
  {
    values,
    payload,
    hasContact,
    forks = [],
  }: { values: Values; payload: Record<string, unknown> | undefined; hasContact: boolean; forks?: readonly BranchesOf[] },
): Position {
  const held = new Map(
    Object.entries(payload ? { ...values, trigger: payload } : values).map(([root, output]) => [root, Object.keys(output).sort()]),
  );
  return {
    ...{ at, hasContact },
    key: JSON.stringify([
      ...[at, hasContact, [...held].sort(([a], [b]) => (a < b ? -1 : 1))],
      forks.map((frame) => [frame.node, frame.ports.map((port) => [port, fateOf(frame, port)])]),
    ]),
    fateOf: (fork, port) => {
      const [frame, another] = forks.filter(({ node }) => node === fork);
      return frame && !another ? fateOf(frame, port) : null;
    },
    has: (root, field) => (field === '' ? held.has(root) : (held.get(root)?.includes(field) ?? false)),
  };
}

function fateOf({ ports, ended, live }: BranchesOf, port: string): BranchFate | null {
  if (ended.includes(port)) return 'ended';
  if (!ports.includes(port)) return 'not taken';
  return (live[port] ?? 0) > 0 ? 'under way' : null;
}
