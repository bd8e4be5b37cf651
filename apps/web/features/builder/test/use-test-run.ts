'use client';
import type { CounterQuery, RunDetail, TestMove, TestResult, TestRun, TestScript } from '@signalbox/contract';
import { canonicalJson, type Graph } from '@signalbox/flow';
import { later } from '@signalbox/ui';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { type RouteState, routeState } from '../../canvas/route/route-state.ts';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import type { FoundValues } from './needed-values.ts';
import { waitsOf } from './talk-facts.ts';

export interface Tested {
  /** The draft as it was then. */
  graph: Graph;
  result: TestResult;
  /** What was done, to be done again; missing = a test whose answers were typed before. */
  script?: TestScript;
}
/** A test that goes on by hand. */
export interface Talk {
  script: TestScript;
  result: TestResult;
}
export interface TestPart {
  /** The step that the next test starts at; null = the trigger. */
  from: string | null;
  /** Chooses where it starts; the form then takes the focus. */
  open: (nodeId: string | null) => void;
  /** Whether the form owes itself the focus for this opening; true once for each. */
  takesFocus: (opened: number) => boolean;
  /** How often it was opened. */
  opened: number;
  start: (body: z.input<typeof TestRun>) => void;
  clear: () => void;
  tested: Tested | null;
  busy: boolean;
  error: unknown;
  /** The way that the test took, as long as the draft is what was tested. */
  route: RouteState | null;
  /** What the steps found in all the tests so far. */
  found: FoundValues;
  /** What a test in the middle starts with: what tests found, else the run whose data is pinned. */
  given: FoundValues;
  /** Takes what another run found, to start with. */
  take: (found: FoundValues) => void;
  /** The run whose data stands in for a test: it is shown at the steps, and tests begin with it. Nothing is stored. */
  pinned: RunDetail | null;
  /** Pins the data of a run, or lets go of it. */
  pin: (run: RunDetail | null) => void;
  /** The test that goes on by hand; null = none does. */
  talk: Talk | null;
  /** The next move; resolves when it was made. */
  move: (move: z.input<typeof TestMove>) => Promise<boolean>;
  /** The same conversation from its beginning, with other phones and other systems. */
  replay: (change: Partial<Pick<TestScript, 'faults' | 'outcomes' | 'moves'>>) => Promise<boolean>;
  /** Ends it; what it did stays in sight. */
  stop: () => void;
  /** What is wrong with the other side of steps that call, for the next test. */
  faults: TestScript['faults'];
  setFault: (nodeId: string, fault: TestScript['faults'][string] | null) => void;
  /** The period of the counters on the canvas; null = none are there. */
  counted: CounterQuery['period'] | null;
  count: (period: CounterQuery['period'] | null) => void;
}

const scripts = later(() => import('./script-of.ts'));

/** Runs the draft as it is on the screen: nothing is sent, called or stored. */
export function useTestRun(workflowId: string, graph: Graph): TestPart {
  const [{ from, opened }, setFrom] = useState<{ from: string | null; opened: number }>({ from: null, opened: 0 });
  const [tested, setTested] = useState<Tested | null>(null);
  const [isLed, setLed] = useState(false);
  const [found, setFound] = useState<FoundValues>({});
  const [faults, setFaults] = useState<TestScript['faults']>({});
  const [counted, count] = useState<CounterQuery['period'] | null>(null);
  const [pinned, setPinned] = useState<{ run: RunDetail; graph: Graph } | null>(null);
  const focused = useRef(0);
  const test = useMutation({
    mutationFn: async (body: z.input<typeof TestRun>): Promise<Tested> => {
      const result = await call(`/workflows/${encodeURIComponent(workflowId)}/test`, answer<TestResult>(), {
        method: 'POST',
        body: { ...body, graph },
      });
      const script = (await scripts()).scriptOf(body, result.startedAt);
      return { graph, result, ...(script ? { script } : {}) };
    },
    onSuccess: (done) => {
      setTested(done);
      setLed(done.script !== undefined && done.result.status !== 'errors');
      setFound((all) => ({ ...all, ...foundBy(done.result) }));
    },
  });
  const open = useCallback((nodeId: string | null) => {
    setFrom((before) => ({ from: nodeId, opened: before.opened + 1 }));
  }, []);
  const takesFocus = useCallback((time: number) => {
    const isOwed = focused.current !== time;
    focused.current = time;
    return isOwed;
  }, []);
  const pin = useCallback((run: RunDetail | null) => setPinned(run && { run, graph }), [graph]);
  const given = useMemo(() => ({ ...(pinned && foundBy(pinned.run)), ...found }), [pinned, found]);
  const route = useMemo(() => {
    if (tested) return tested.graph === graph ? routeOf(tested.graph, tested.result) : null;
    return pinned && pinned.graph === graph && canonicalJson(pinned.run.graph) === canonicalJson(graph) ? routeState(pinned.run) : null;
  }, [tested, pinned, graph]);
  const talk = isLed && tested?.script ? { script: tested.script, result: tested.result } : null;
  const again = (script: z.input<typeof TestRun>): Promise<boolean> =>
    test.mutateAsync(script).then(
      () => true,
      () => false,
    );
  return {
    from: graph.nodes.some((node) => node.id === from) ? from : null,
    open,
    takesFocus,
    opened,
    start: (body) => test.mutate({ faults, ...(body.answers?.length ? {} : { moves: [] }), ...body }),
    clear: () => {
      setTested(null);
      setLed(false);
      test.reset();
    },
    tested,
    busy: test.isPending,
    error: test.error,
    route,
    found,
    given,
    take: (other) => setFound((all) => ({ ...all, ...other })),
    pinned: pinned?.run ?? null,
    pin,
    talk,
    move: async (move) => (talk ? again({ ...talk.script, moves: [...talk.script.moves, move] }) : false),
    replay: async (change) => (tested?.script ? again({ ...tested.script, ...change }) : false),
    stop: () => setLed(false),
    counted,
    count,
    faults,
    setFault: (nodeId, fault) => {
      const { [nodeId]: _, ...others } = faults;
      const next = fault === null ? others : { ...others, [nodeId]: fault };
      setFaults(next);
      if (talk) void again({ ...talk.script, faults: next });
    },
  };
}

/** The way through the whole plan: that of the run, and for the body of a for each that of its items together. */
export function routeOf(graph: Graph, result: TestResult): RouteState | null {
  if (result.steps.length === 0) return null;
  const state = result.status === 'waiting' ? ('waiting' as const) : result.status === 'failed' ? ('failed' as const) : ('done' as const);
  const waits = waitsOf(result).map(({ nodeId, dueAt, kinds }) => ({ nodeId, dueAt, kinds, words: '' }));
  return routeState({ steps: allSteps(result), state, waits, graph });
}
const allSteps = (result: TestResult): TestResult['steps'] => [
  ...result.children.flatMap((child) => allSteps(child.result)),
  ...result.steps,
];

export const foundBy = ({ steps }: Pick<TestResult, 'steps'>): FoundValues =>
  Object.fromEntries(
    steps.flatMap(({ nodeId, output }) =>
      typeof output === 'object' && output !== null && !Array.isArray(output) ? [[nodeId, output as Record<string, unknown>]] : [],
    ),
  );
