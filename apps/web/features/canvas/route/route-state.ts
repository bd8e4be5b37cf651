import type { RunDetail, RunStep } from '@signalbox/contract';
import type { Graph, GraphEdge } from '@signalbox/flow';

/** What a run, or the comparison of two versions, says about a step. */
export type StepState = 'default' | 'working' | 'waiting' | 'done' | 'failed' | 'stopped' | 'notReached' | DiffMark;
export type DiffMark = 'added' | 'removed' | 'changed';
export interface RouteState {
  steps: ReadonlyMap<string, { state: StepState; port: string | null; visits: number; error: string | null; waitingUntil: string | null }>;
  /** Ids of edges that were passed. */
  passed: ReadonlySet<string>;
  /** Comparison of two versions: what became of each track. */
  marks?: ReadonlyMap<string, DiffMark>;
}

export type TracedRun = Pick<RunDetail, 'steps' | 'state' | 'waits' | 'graph'> & Partial<Pick<RunDetail, 'messages'>>;

/**
 * What the trace says about each step and track. `upTo` shows the run as it stood after that many lines (replay);
 * steps that the run has not come to are "not reached" once it is over.
 */
export function routeState(run: TracedRun, upTo: number = run.steps.length): RouteState {
  const lines = run.steps.slice(0, upTo);
  const isOver = run.state !== 'ready' && run.state !== 'waiting';
  const steps = new Map<
    string,
    { state: StepState; port: string | null; visits: number; error: string | null; waitingUntil: string | null }
  >();
  // A step whose message was refused is not lit green, though the run went on.
  const lost = new Set(run.messages?.flatMap(({ nodeId, state }) => (state === 'failed' || state === 'expired' ? [nodeId] : [])));
  for (const line of lines) {
    steps.set(line.nodeId, {
      state: line.status === 'done' && lost.has(line.nodeId) ? 'failed' : stateOf(line),
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
  return { steps, passed: passedEdges(run.graph, lines) };
}

const stateOf = ({ status }: RunStep): StepState => (status === 'skipped' ? 'done' : status === 'cancelled' ? 'stopped' : status);

/** Whether a step was left by this port; a fork is left by several at once. */
export const isLeft = (left: string | null, port: string): boolean => portsOf(left).includes(port);
/** A fork is left by several ports at once; its line names them all. */
const portsOf = (port: string | null): string[] => port?.split(',') ?? [];

/** A track was passed when its step left by it and the next one was entered after that; into a body, when its first step was. */
function passedEdges({ nodes, edges }: Graph, lines: readonly RunStep[]): Set<string> {
  const left = new Map<string, number>();
  const entered = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    entered.set(line.nodeId, index);
    if (line.status === 'waiting') continue;
    for (const port of portsOf(line.port)) {
      const way = `${line.nodeId} ${port}`;
      if (!left.has(way)) left.set(way, index);
    }
  }
  const frames = new Map(nodes.map((node) => [node.id, node.within]));
  const isPassed = ({ from, port, to }: GraphEdge): boolean => {
    const at = entered.get(to);
    if (at === undefined) return false;
    return frames.get(to) === from || at > (left.get(`${from} ${port}`) ?? Number.POSITIVE_INFINITY);
  };
  return new Set(edges.filter(isPassed).map((edge) => edge.id));
}
