import type { RunDetail, RunStep } from '@signalbox/api/contract';
import type { GraphEdge } from '@signalbox/flow';

export type StepState = 'default' | 'working' | 'waiting' | 'done' | 'failed' | 'notReached';
export interface RouteState {
  steps: ReadonlyMap<string, { state: StepState; port: string | null; visits: number; error: string | null; waitingUntil: string | null }>;
  /** Ids of edges that were passed. */
  passed: ReadonlySet<string>;
}

/**
 * What the trace says about each step and track. `upTo` shows the run as it stood after that many lines (replay);
 * steps that the run has not come to are "not reached" once it is over.
 */
export function routeState(run: Pick<RunDetail, 'steps' | 'state' | 'waits' | 'graph'>, upTo: number = run.steps.length): RouteState {
  const lines = run.steps.slice(0, upTo);
  const isOver = run.state !== 'ready' && run.state !== 'waiting';
  const steps = new Map<
    string,
    { state: StepState; port: string | null; visits: number; error: string | null; waitingUntil: string | null }
  >();
  for (const line of lines) {
    steps.set(line.nodeId, {
      state: stateOf(line),
      port: line.port,
      visits: line.visit,
      error: line.error?.message ?? null,
      waitingUntil: line.status === 'waiting' ? (run.waits.find((wait) => wait.nodeId === line.nodeId)?.dueAt ?? null) : null,
    });
  }
  if (isOver || upTo < run.steps.length) {
    for (const node of run.graph.nodes)
      if (!steps.has(node.id)) steps.set(node.id, { state: 'notReached', port: null, visits: 0, error: null, waitingUntil: null });
  }
  return { steps, passed: passedEdges(run.graph.edges, lines) };
}

const stateOf = (line: RunStep): StepState => (line.status === 'skipped' ? 'done' : line.status);

function passedEdges(edges: readonly GraphEdge[], lines: readonly RunStep[]): Set<string> {
  const left = new Set(
    lines.filter((line) => line.port !== null && line.status !== 'waiting').map((line) => `${line.nodeId} ${line.port}`),
  );
  const entered = new Set(lines.map((line) => line.nodeId));
  return new Set(edges.filter((edge) => left.has(`${edge.from} ${edge.port}`) && entered.has(edge.to)).map((edge) => edge.id));
}
