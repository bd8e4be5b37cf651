import type { Graph } from '@signalbox/flow';
import type { RouteState } from './route-state.ts';
import type { StepNode } from './step-card.tsx';
import { portPlace, stepModel, stepWidth } from './step-model.ts';
import type { TrackEdgeType } from './track-edge.tsx';

export interface CardFacts {
  live?: string | null;
  issues?: { errors: number; warnings: number } | null;
}
interface Look {
  route: RouteState | null;
  facts: ReadonlyMap<string, CardFacts> | undefined;
  selected: readonly string[] | undefined;
  editable: boolean;
}

/** The graph's nodes as React Flow wants them. */
export function canvasNodes(graph: Graph, { route, facts, selected, editable }: Look): StepNode[] {
  const chosen = new Set(selected);
  return graph.nodes.map((node) => {
    const step = route?.steps.get(node.id);
    const fact = facts?.get(node.id);
    const live = fact?.live ?? (step?.state === 'failed' ? step.error : null);
    const model = stepModel(node, graph.edges, { live: live !== null });
    return {
      id: node.id,
      type: 'step',
      position: node.position,
      width: stepWidth,
      height: model.height,
      selected: chosen.has(node.id),
      ariaLabel: ariaOf(model.title, step?.state),
      data: {
        model,
        state: step?.state ?? 'default',
        live,
        litPort: step?.state === 'done' || step?.state === 'failed' ? step.port : null,
        issues: fact?.issues ?? null,
        editable,
        connected: graph.edges.filter((edge) => edge.from === node.id).map((edge) => edge.port),
      },
    };
  });
}

/** The graph's edges; passed ones last, so that the lit route lies on top. */
export function canvasEdges(graph: Graph, route: RouteState | null): TrackEdgeType[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = graph.edges.flatMap((edge): TrackEdgeType[] => {
    const from = byId.get(edge.from);
    if (!from || !byId.has(edge.to)) return [];
    const { line } = portPlace(stepModel(from, graph.edges), edge.port);
    const passed = route?.passed.has(edge.id) ?? false;
    return [
      {
        id: edge.id,
        type: 'track',
        source: edge.from,
        sourceHandle: edge.port,
        target: edge.to,
        data: { line, passed, failed: edge.port === 'error' },
      },
    ];
  });
  return edges.sort((a, b) => Number(a.data?.passed) - Number(b.data?.passed));
}

const words = {
  default: '',
  working: ', working',
  waiting: ', waiting',
  done: ', done',
  failed: ', failed',
  notReached: ', not reached',
} as const;
const ariaOf = (title: string, state: keyof typeof words = 'default') => `${title}${words[state]}`;
