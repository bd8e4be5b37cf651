import type { Plan } from '../graph/plan.ts';
import type { Trace } from './engine-types.ts';

type Line = Pick<Trace, 'nodeId' | 'status' | 'port' | 'output'>;
/** The values of a run as they were when it last came to a node, out of its trace: with them a new run can start there (`from`). */
export function resumeValues(plan: Plan, traces: readonly Line[], nodeId: string): Record<string, Record<string, unknown>> {
  const values: Record<string, Record<string, unknown>> = {};
  const last = traces.findLastIndex((line) => line.nodeId === nodeId);
  for (const line of last < 0 ? traces : traces.slice(0, last)) {
    const { status, port, output } = line;
    // Lines without a port left nothing behind: the node waited, was passed by, or ended the run.
    if (port === null || (status !== 'done' && status !== 'failed') || !Object.hasOwn(plan.nodes, line.nodeId)) continue;
    if (typeof output === 'object' && output !== null && !Array.isArray(output)) values[line.nodeId] = output as Record<string, unknown>;
  }
  return values;
}

/** The containers around a node, nearest first, up to the one whose items are runs of their own. */
export function containersInRun(plan: Plan, nodeId: string): string[] {
  const around: string[] = [];
  for (let id = plan.nodes[nodeId]?.within; id !== undefined && !around.includes(id); id = plan.nodes[id]?.within) {
    if (plan.nodes[id]?.block === 'each') break;
    around.push(id);
  }
  return around;
}

/** Whether a run that comes to this node goes on to a join without having passed its fork: others would have to come there too. */
export function standsInFork(plan: Plan, nodeId: string): boolean {
  const starts = [nodeId, ...containersInRun(plan, nodeId)];
  const joins = Object.entries(plan.nodes).filter(([, node]) => node.block === 'join' && node.off === undefined);
  return joins.some(
    ([join, { joins: forks = [] }]) => forks.length > 0 && starts.some((start) => leadsTo(plan, { start, target: join, but: forks })),
  );
}

function leadsTo(plan: Plan, { start, target, but }: { start: string; target: string; but: readonly string[] }): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === target) return true;
    if (seen.has(id) || but.includes(id)) continue;
    seen.add(id);
    open.push(...Object.values(plan.nodes[id]?.next ?? {}));
  }
  return false;
}
