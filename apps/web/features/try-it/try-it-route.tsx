'use client';
import type { RunDetail } from '@signalbox/contract';
import type { Graph } from '@signalbox/flow';
import { RouteStrip, useWords } from '@signalbox/ui';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useMemo } from 'react';
import { useLiveRoute } from '../canvas/route/use-live-route.ts';
import { WorkflowCanvas } from '../canvas/workflow-canvas.tsx';
import { happened, leftWords } from '../run/details/step-words.ts';
import { useNow } from '../run/use-now.ts';
import { waitingFacts } from '../run/waiting-facts.ts';
import { runStops } from '../runs/run-words.ts';
import { RouteCard } from './route-card.tsx';
import { useTryItMemory } from './try-it-memory.ts';

interface TryItRouteProps {
  graph: Graph;
  name: string;
  run: RunDetail | null;
  /** Whether there is room for what has happened, over the drawing. */
  hasCard: boolean;
}

/** The workflow with the way of one phone's run; on a phone a strip of it. */
export function TryItRoute({ graph, name, run, hasCard }: TryItRouteProps) {
  const t = useWords();
  const { pace } = useTryItMemory();
  const { route, shown } = useLiveRoute(run ?? undefined, pace);
  const isWaiting = run?.state === 'waiting' && shown >= run.steps.length;
  const now = useNow(isWaiting);
  const facts = useMemo(() => (isWaiting ? waitingFacts(t, run, { now, who: t('try-it.you') }) : undefined), [t, isWaiting, run, now]);
  const lines = useMemo(() => happened(t, run?.graph.nodes ?? [], run?.steps.slice(0, shown) ?? []), [t, run, shown]);
  const due = isWaiting ? run.waits[0]?.dueAt : null;
  return (
    <>
      <section aria-label={t('try-it.workflow')} className="relative min-w-0 grow phone:hidden">
        <WorkflowCanvas
          graph={graph}
          label={t('try-it.workflowOf', { name })}
          route={route}
          coveredLeft={hasCard ? 260 : 0}
          {...(facts ? { facts } : {})}
        />
        {hasCard && <RouteCard name={name || t('common.workflow')} run={run} lines={lines} waiting={due ? leftWords(t, due, now) : null} />}
      </section>
      <div className="hidden items-center gap-3 border-b border-line px-4 py-2.5 phone:flex">
        <RouteStrip stops={runStops({ state: run?.state ?? 'done', route: lines })} />
        {run ? (
          <Link href={`/runs/${run.id}`} className="ml-auto flex items-center gap-1 text-sm font-label text-accent-text">
            {t('try-it.whatHappened')} <ChevronRight size={16} aria-hidden />
          </Link>
        ) : (
          <span className="text-sm text-muted">{t('try-it.nothingYet')}</span>
        )}
      </div>
    </>
  );
}
