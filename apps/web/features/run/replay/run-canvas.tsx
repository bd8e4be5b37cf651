'use client';
import type { RunDetail } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { useMemo } from 'react';
import type { CardFacts } from '../../canvas/canvas-elements.ts';
import { routeState } from '../../canvas/route/route-state.ts';
import { WorkflowCanvas } from '../../canvas/workflow-canvas.tsx';
import { childLines, joinFacts, portCounts, wayFacts, withChildren } from '../timeline/child-facts.ts';
import { ReplayBar } from './replay-bar.tsx';

interface RunCanvasProps {
  run: RunDetail;
  isOpen: boolean;
  /** Live lines of the steps where it waits. */
  waits: ReadonlyMap<string, CardFacts>;
  upTo: number | null;
  onReplay: (upTo: number) => void;
  selected: string | null;
  onSelect: (nodeId: string) => void;
}

/** The lit route, the numbers of what ran many times, and the replay. */
export function RunCanvas({ run, isOpen, waits, upTo, onReplay, selected, onSelect }: RunCanvasProps) {
  const t = useWords();
  const shown = upTo ?? run.steps.length;
  const route = useMemo(() => {
    const own = routeState(run, shown);
    return upTo === null ? withChildren(own, run) : own;
  }, [run, shown, upTo]);
  const ways = useMemo(() => wayFacts(portCounts(run)), [run]);
  const facts = useMemo(() => {
    if (upTo !== null) return undefined;
    return isOpen ? joinFacts(ways, childLines(t, run), waits) : ways;
  }, [t, run, isOpen, upTo, waits, ways]);
  return (
    <>
      <WorkflowCanvas
        graph={run.graph}
        label={t('run.routeOf', { workflow: run.workflowName })}
        route={route}
        coveredBottom={64}
        {...(facts ? { facts } : {})}
        selected={useMemo(() => (selected === null ? [] : [selected]), [selected])}
        onSelect={(ids) => {
          const id = ids.at(-1);
          if (id !== undefined) onSelect(id);
        }}
      />
      <ReplayBar steps={run.steps} shown={shown} onChange={onReplay} />
    </>
  );
}
