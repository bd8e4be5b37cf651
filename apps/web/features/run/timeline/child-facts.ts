import type { ChildGroup, RunDetail } from '@signalbox/contract';
import { errorPort } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import type { CardFacts } from '../../canvas/canvas-elements.ts';
import type { RouteState } from '../../canvas/route/route-state.ts';

/** How often each port was left: `Map<nodeId, Map<port, count>>`. */
type PortCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How often each port inside of the containers was left by all their items together. */
export function portCounts({ children }: Pick<RunDetail, 'children'>): PortCounts {
  const counts = new Map<string, Map<string, number>>();
  // The numbers are those of all visits of a container together and stand with each of them.
  const once = new Map(children.map((group) => [group.nodeId, group.tallies]));
  for (const { nodeId, port, count } of [...once.values()].flat()) {
    const ports = counts.get(nodeId) ?? new Map<string, number>();
    // A fork is left by several ports at once; a step where the way ends by none, told as ''.
    for (const one of port.split(',')) ports.set(one, (ports.get(one) ?? 0) + count);
    counts.set(nodeId, ports);
  }
  return counts;
}

/** The route of a run together with those of its items: where they went is lit too, though it is not in the run's own trace. */
export function withChildren(route: RouteState, { graph, children }: Pick<RunDetail, 'graph' | 'children'>): RouteState {
  if (children.length === 0) return route;
  const counts = portCounts({ children });
  const started = new Set(children.filter((group) => group.total > 0).map((group) => group.nodeId));
  const entered = new Set(counts.keys());
  const containers = new Map(graph.nodes.map((node) => [node.id, node.within]));
  const into = graph.edges.filter((edge) => started.has(edge.from) && containers.get(edge.to) === edge.from);
  for (const edge of into) entered.add(edge.to);
  const lit = graph.edges.filter((edge) => (counts.get(edge.from)?.has(edge.port) && entered.has(edge.to)) || into.includes(edge));
  const steps = new Map(route.steps);
  for (const nodeId of entered) {
    const left = [...(counts.get(nodeId)?.keys() ?? [])];
    const port = left.length > 0 && left[0] !== '' ? left.join(',') : null;
    // A step that some item stands at has no count yet; it is working as long as there are open items.
    const atWork = left.length === 0 && children.some((group) => group.open > 0);
    const state = atWork ? 'working' : left.length === 1 && left[0] === errorPort.name ? 'failed' : 'done';
    if (!isTold(steps.get(nodeId)?.state)) steps.set(nodeId, { state, port, visits: 1, error: null, waitingUntil: null });
  }
  return { ...route, steps, passed: new Set([...route.passed, ...lit.map((edge) => edge.id)]) };
}

const isTold = (state: string | undefined): boolean => state !== undefined && state !== 'notReached' && state !== 'default';

/** The same for the cards: how many went each way stands with the words of the ways. */
export const wayFacts = (counts: PortCounts): ReadonlyMap<string, CardFacts> =>
  new Map([...counts].map(([nodeId, ports]) => [nodeId, { ways: Object.fromEntries([...ports].filter(([port]) => port !== '')) }]));

/** Facts about the same steps from several sources. */
export function joinFacts(...sources: readonly ReadonlyMap<string, CardFacts>[]): ReadonlyMap<string, CardFacts> {
  const all = new Map<string, CardFacts>();
  for (const source of sources) for (const [nodeId, facts] of source) all.set(nodeId, { ...all.get(nodeId), ...facts });
  return all;
}

/** The live lines of steps whose items are under way: `241 of 318 done`. */
export const childLines = (t: Say, { children }: Pick<RunDetail, 'children'>): ReadonlyMap<string, CardFacts> =>
  new Map(
    children
      .filter((group) => group.open > 0)
      .map(({ nodeId, total, open }) => [nodeId, { live: t('run.items.under', { done: total - open, total }) }]),
  );

/** The children that one visit of a step started. */
export const childrenOf = ({ children }: Pick<RunDetail, 'children'>, nodeId: string, visit: number): ChildGroup | undefined =>
  children.find((group) => group.nodeId === nodeId && group.visit === visit);
