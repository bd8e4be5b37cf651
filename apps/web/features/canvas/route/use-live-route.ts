'use client';
import type { RunDetail } from '@signalbox/contract';
import { useEffect, useMemo, useState } from 'react';
import { type RouteState, routeState } from './route-state.ts';

/** A track is lit in this time; then the next lamp comes on. */
const travelMs = 320;
/** Slow enough to be read, step by step. */
const slowMs = 1400;
/** Steps that came faster than lamps travel are lit at once: what is shown is what has happened. */
const mostBehind = 1;

/** How a run is watched: as it happens, catching up at once when there are many steps, or one step after the other. */
export type Pace = 'asItHappens' | 'slow';

/** The route of a run that is watched: steps light up one after another, as they came. */
export function useLiveRoute(run: RunDetail | undefined, pace: Pace = 'asItHappens'): { route: RouteState | null; shown: number } {
  const total = run?.steps.length ?? 0;
  const runId = run?.id ?? null;
  const [shown, setShown] = useState(0);
  const [shownRun, setShownRun] = useState<string | null>(null);
  if (shownRun !== runId) {
    setShownRun(runId);
    setShown(0);
  }
  useEffect(() => {
    if (shown >= total) return;
    if (pace === 'asItHappens' && (total - shown > mostBehind || prefersStill())) {
      setShown(total);
      return;
    }
    const timer = setTimeout(() => setShown((now) => Math.min(now + 1, total)), shown === 0 ? 0 : pace === 'slow' ? slowMs : travelMs);
    return () => clearTimeout(timer);
  }, [shown, total, pace]);
  const route = useMemo(() => {
    if (!run) return null;
    const full = routeState(run, shown);
    // A run that is being watched has no "not reached" steps before its end.
    const isOver = run.state !== 'ready' && run.state !== 'waiting' && shown >= total;
    return isOver ? full : { ...full, steps: new Map([...full.steps].filter(([, step]) => step.state !== 'notReached')) };
  }, [run, shown, total]);
  return { route, shown };
}

const prefersStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
