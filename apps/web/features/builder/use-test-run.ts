'use client';
import { TestResult, type TestRun } from '@signalbox/api/contract';
import type { Graph } from '@signalbox/flow';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { call } from '../api/client.ts';
import { type RouteState, routeState } from '../canvas/route-state.ts';

export interface TestPart {
  /** The step that the next test starts at; null = the trigger. */
  from: string | null;
  setFrom: (nodeId: string | null) => void;
  start: (body: TestRun) => void;
  clear: () => void;
  result: TestResult | null;
  busy: boolean;
  error: unknown;
  /** The way that the test took, as long as the draft is what was tested. */
  route: RouteState | null;
  /** What the steps of the last test found, to start a test in the middle with. */
  found: Readonly<Record<string, Record<string, unknown>>>;
}

/** Runs the draft as it is on the screen: nothing is sent, called or stored. */
export function useTestRun(workflowId: string, graph: Graph): TestPart {
  const [from, setFrom] = useState<string | null>(null);
  const [tested, setTested] = useState<{ graph: Graph; result: TestResult } | null>(null);
  const test = useMutation({
    mutationFn: async (body: TestRun) => ({
      graph,
      result: await call(`/workflows/${encodeURIComponent(workflowId)}/test`, TestResult, { method: 'POST', body: { ...body, graph } }),
    }),
    onSuccess: setTested,
  });
  const result = tested?.result ?? null;
  const route = useMemo(() => (tested && tested.graph === graph ? routeOf(tested.graph, tested.result) : null), [tested, graph]);
  const found = useMemo(() => foundBy(result), [result]);
  return {
    from: graph.nodes.some((node) => node.id === from) ? from : null,
    setFrom,
    start: (body) => test.mutate(body),
    clear: () => {
      setTested(null);
      test.reset();
    },
    result,
    busy: test.isPending,
    error: test.error,
    route,
    found,
  };
}

/** The way through the whole plan: that of the run, and for the body of a for each that of its items together. */
export function routeOf(graph: Graph, result: TestResult): RouteState | null {
  if (result.steps.length === 0) return null;
  const state = result.status === 'waiting' ? ('waiting' as const) : result.status === 'failed' ? ('failed' as const) : ('done' as const);
  return routeState({ steps: allSteps(result), state, waits: [], graph });
}
const allSteps = (result: TestResult): TestResult['steps'] => [
  ...result.children.flatMap((child) => allSteps(child.result)),
  ...result.steps,
];

function foundBy(result: TestResult | null): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    (result?.steps ?? []).flatMap(({ nodeId, output }) =>
      typeof output === 'object' && output !== null && !Array.isArray(output) ? [[nodeId, output as Record<string, unknown>]] : [],
    ),
  );
}
