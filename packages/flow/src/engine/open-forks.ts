import type { Plan } from '../graph/plan.ts';
import type { OpenFork, Trace } from './engine-types.ts';

type Line = Pick<Trace, 'nodeId' | 'status' | 'port'>;
type Outcome = 'here' | 'arrived' | 'ended' | 'open';

/**
 * The forks around the step at which a run failed, the outermost first, out of its trace (of each step the last line that has a port is enough).
 * null = some other branch was still under way, so the run cannot be put together as it stood.
 */
export function openForks(plan: Plan, lines: readonly Line[], failed: string): OpenFork[] | null {
  const left = new Map<string, { port: string; at: number }>();
  for (const [at, { nodeId, port, status }] of lines.entries())
    if (port !== null && (status === 'done' || status === 'failed' || status === 'skipped')) left.set(nodeId, { port, at });
  const trail: Trail = { plan, left, failed, joins: joinsOf(plan) };
  const forks: (OpenFork & { at: number })[] = [];
  for (const nodeId of trail.joins.keys()) {
    const branches = branchesOf(trail, nodeId);
    if (!branches) continue;
    const here = branches.filter(({ outcome }) => outcome === 'here');
    const isOver = hasLeftJoin(trail, nodeId);
    // The join had gone on and let this branch go on, too: with what, nobody can tell.
    if (isOver && here.length > 0) return null;
    if (isOver) continue;
    if (here.length > 1 || branches.some(({ outcome }) => outcome === 'open')) return null;
    if (here.length === 0) continue;
    const ports = branches.map(({ port }) => port);
    const arrived = branches.flatMap(({ port, outcome }) => (outcome === 'arrived' ? [port] : []));
    forks.push({ nodeId, ports, branch: here[0]?.port ?? '', arrived, at: left.get(nodeId)?.at ?? 0 });
  }
  const again = new Set(forks.map(({ nodeId }) => trail.joins.get(nodeId)));
  // What was taken back when the run failed was under way, such as a branch that a join had let go on.
  const end = lines.slice(lines.findLastIndex((line) => line.nodeId === failed) + 1);
  if (end.some(({ nodeId, status }) => status === 'cancelled' && !again.has(nodeId))) return null;
  return forks.sort((a, b) => a.at - b.at).map(({ at: _, ...fork }) => fork);
}

/** Per fork: where its branches come together. */
export function joinsOf(plan: Plan): Map<string, string> {
  const joins = Object.entries(plan.nodes).filter(([, node]) => node.block === 'join' && node.off === undefined);
  return new Map(joins.flatMap(([join, node]) => (node.joins ?? []).map((fork) => [fork, join] as const)));
}

interface Trail {
  plan: Plan;
  /** How each step was left the last time, and when. */
  left: ReadonlyMap<string, { port: string; at: number }>;
  failed: string;
  joins: ReadonlyMap<string, string>;
}

function hasLeftJoin({ left, joins }: Trail, fork: string): boolean {
  const join = left.get(joins.get(fork) ?? '');
  return join !== undefined && join.at > (left.get(fork)?.at ?? 0);
}

function branchesOf(trail: Trail, fork: string, depth = 0): { port: string; outcome: Outcome }[] | null {
  const taken = trail.left.get(fork);
  if (!taken) return null;
  return taken.port.split(',').map((port) => ({ port, outcome: follow(trail, { fork, port, since: taken.at, depth }) }));
}

/** Where the line ended that left a fork by this port: it goes from step to step by the ports of the trace. */
function follow(trail: Trail, { fork, port, since, depth }: { fork: string; port: string; since: number; depth: number }): Outcome {
  const { plan, left, failed, joins } = trail;
  let at = plan.nodes[fork]?.next[port];
  for (let steps = 0; steps < 2000 && depth < 100; steps += 1) {
    if (at === undefined) return 'ended';
    if (at === failed) return 'here';
    if (at === joins.get(fork)) return 'arrived';
    const way = left.get(at);
    if (!way || way.at < since) return 'open';
    if (joins.has(at)) {
      const join: string = joins.get(at) ?? '';
      if (!hasLeftJoin(trail, at)) return branchesOf(trail, at, depth + 1)?.some(({ outcome }) => outcome === 'here') ? 'here' : 'open';
      at = plan.nodes[join]?.next[left.get(join)?.port ?? ''];
    } else if (way.port.includes(',')) return 'open';
    else at = plan.nodes[at]?.next[way.port];
  }
  return 'open';
}
