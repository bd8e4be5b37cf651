'use client';
import { TestResult, type TestRun } from '@signalbox/contract';
import type { Graph } from '@signalbox/flow';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { type RouteState, routeState } from '../../canvas/route/route-state.ts';
import { call } from '../../client/call.ts';
import type { FoundValues } from './needed-values.ts';

export interface Tested {
  /** The draft as it was then. */
  graph: Graph;
  result: TestResult;
}
export interface TestPart {
  /** The step that the next test starts at; null = the trigger. */
  from: string | null;
  /** Chooses where it starts; the form then takes the focus. */
  open: (nodeId: string | null) => void;
  /** Whether the form owes itself the focus; true once for each `open`. */
  takesFocus: () => boolean;
  /** How often it was opened. */
  opened: number;
  start: (body: z.input<typeof TestRun>) => void;
  clear: () => void;
  tested: Tested | null;
  busy: boolean;
  error: unknown;
  /** The way that the test took, as long as the draft is what was tested. */
  route: RouteState | null;
  /** What the steps found in all the tests so far, to start a test in the middle with. */
  found: FoundValues;
}

/** Runs the draft as it is on the screen: nothing is sent, called or stored. */
export function useTestRun(workflowId: string, graph: Graph): TestPart {
  const [{ from, opened }, setFrom] = useState<{ from: string | null; opened: number }>({ from: null, opened: 0 });
  const [tested, setTested] = useState<Tested | null>(null);
  const [found, setFound] = useState<FoundValues>({});
  const owesFocus = useRef(false);
  const test = useMutation({
    mutationFn: async (body: z.input<typeof TestRun>) => ({
      graph,
      result: await call(`/workflows/${encodeURIComponent(workflowId)}/test`, TestResult, { method: 'POST', body: { ...body, graph } }),
    }),
    onSuccess: (done) => {
      setTested(done);
      setFound((all) => ({ ...all, ...foundBy(done.result) }));
    },
  });
  const open = useCallback((nodeId: string | null) => {
    owesFocus.current = true;
    setFrom((before) => ({ from: nodeId, opened: before.opened + 1 }));
  }, []);
  const takesFocus = useCallback(() => {
    const owed = owesFocus.current;
    owesFocus.current = false;
    return owed;
  }, []);
  const route = useMemo(() => (tested && tested.graph === graph ? routeOf(tested.graph, tested.result) : null), [tested, graph]);
  return {
    from: graph.nodes.some((node) => node.id === from) ? from : null,
    open,
    takesFocus,
    opened,
    start: (body) => test.mutate(body),
    clear: () => {
      setTested(null);
      test.reset();
    },
    tested,
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

const foundBy = ({ steps }: TestResult): FoundValues =>
  Object.fromEntries(
    steps.flatMap(({ nodeId, output }) =>
      typeof output === 'object' && output !== null && !Array.isArray(output) ? [[nodeId, output as Record<string, unknown>]] : [],
    ),
  );
