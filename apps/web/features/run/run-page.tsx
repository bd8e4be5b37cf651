'use client';
import { Button, buttonClass, ErrorState, PageHead, Skeleton, StateChip } from '@signalbox/ui';
import { Ban, GitBranch } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { useCancelRun, useRun } from '../api/run-queries.ts';
import { routeState } from '../canvas/route-state.ts';
import { WorkflowCanvas } from '../canvas/workflow-canvas.tsx';
import { ReplayBar } from './replay-bar.tsx';
import { StepDetails } from './step-details.tsx';
import { happened, offsetWords } from './step-words.ts';
import { Timeline } from './timeline.tsx';
import { useNow } from './use-now.ts';
import { waitingFacts } from './waiting-facts.ts';

/** One run: its route on the canvas, what happened, and what each step read and gave. */
export function RunPage({ id }: { id: string }) {
  const { data: run, error, refetch } = useRun(id);
  const cancel = useCancelRun();
  const [upTo, setUpTo] = useState<number | null>(null);
  const [selected, setSelected] = useState<number | null>(null);
  const isOpen = run?.state === 'waiting' || run?.state === 'ready';
  const now = useNow(run?.state === 'waiting');
  const shown = upTo ?? run?.steps.length ?? 0;
  const route = useMemo(() => (run ? routeState(run, shown) : null), [run, shown]);
  const facts = useMemo(
    () => (run && upTo === null ? waitingFacts(run, now, run.contact?.name || 'an answer') : undefined),
    [run, upTo, now],
  );
  const lines = useMemo(() => happened(run?.graph.nodes ?? [], run?.steps ?? []), [run]);

  if (error) {
    const missing = error instanceof ApiProblem && error.status === 404;
    return missing ? (
      <ErrorState title="This run is not there" detail="It belongs to another account, or its month has been deleted." />
    ) : (
      <ErrorState title="The run could not be read" detail={error.message} onRetry={() => void refetch()} />
    );
  }
  if (!run)
    return (
      <div className="grid gap-3 p-7">
        <Skeleton className="h-8 w-80" />
        <Skeleton className="h-96 w-full" />
      </div>
    );

  const step = run.steps.find((one) => one.seq === selected) ?? run.steps.at(-1);
  const choose = (nodeIds: string[]) => {
    const last = run.steps.findLast((one) => one.nodeId === nodeIds.at(-1));
    if (last) setSelected(last.seq);
  };
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PageHead
        crumb={
          <>
            <Link href="/runs" className="underline">
              Runs
            </Link>{' '}
            <span aria-hidden>›</span> <span className="font-mono">{run.id.slice(-8)}</span>
          </>
        }
        title={run.workflowName}
        chip={
          <>
            <StateChip state={run.state} />
            <span className="text-sm text-muted">{runWords(run)}</span>
          </>
        }
      >
        {isOpen && (
          <Button look="quiet" busy={cancel.isPending} onClick={() => cancel.mutate(run.id)}>
            <Ban size={18} aria-hidden /> Stop this run
          </Button>
        )}
        <Link href={`/workflows/${run.workflowId}`} className={buttonClass()}>
          <GitBranch size={18} aria-hidden /> Open in builder
        </Link>
      </PageHead>
      <div className="flex min-h-0 grow border-t border-line phone:flex-col">
        <section aria-label="Route" className="relative min-w-0 grow phone:h-[320px] phone:flex-none">
          <WorkflowCanvas
            graph={run.graph}
            label={`Route of the run of ${run.workflowName}`}
            route={route}
            coveredBottom={64}
            {...(facts ? { facts } : {})}
            selected={step ? [step.nodeId] : []}
            onSelect={choose}
          />
          <ReplayBar
            steps={run.steps}
            shown={shown}
            onChange={(next) => {
              setUpTo(next >= run.steps.length ? null : next);
              setSelected(run.steps[next - 1]?.seq ?? null);
            }}
          />
        </section>
        <aside className="flex w-[404px] flex-none flex-col border-l border-line bg-surface phone:w-full phone:border-l-0 phone:border-t">
          <div className="max-h-[55%] overflow-y-auto p-4 phone:max-h-none">
            <h2 className="px-2 pb-2 text-lg">What happened</h2>
            {lines.length === 0 ? (
              <p className="px-2 text-muted">The run is ready and starts in a moment.</p>
            ) : (
              <Timeline lines={lines} selected={step?.seq ?? null} onSelect={setSelected} />
            )}
          </div>
          <StepDetails run={run} step={step ?? null} />
        </aside>
      </div>
    </div>
  );
}

function runWords(run: { startedAt: string; endedAt: string | null; versionNumber: number }): string {
  const version = `version ${run.versionNumber}`;
  return run.endedAt ? `took ${offsetWords(Date.parse(run.endedAt) - Date.parse(run.startedAt)).slice(1)}, ${version}` : version;
}
