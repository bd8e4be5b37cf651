'use client';
import { ErrorState, loadable, Skeleton, useWords } from '@signalbox/ui';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { earlyPart } from '../client/early-part.ts';
import { MissingPage } from '../lists/missing-page.tsx';
import { useRun } from '../runs/run-queries.ts';

/** The code of the view and the run are fetched at the same time. */
const RunView = loadable(
  earlyPart(() => import('./run-view.tsx').then((part) => part.RunView)),
  Loading,
);

/** Reads one run, then shows it. */
export function RunPage({ id }: { id: string }) {
  const t = useWords();
  const { data: run, error, refetch } = useRun(id);
  if (run) return <RunView key={run.id} run={run} />;
  if (error instanceof ApiProblem && error.status === 404)
    return <MissingPage title={t('run.missing.title')} why={t('run.missing.detail')} href="/runs" act={t('run.missing.all')} />;
  if (error) return <ErrorState title={t('run.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />;
  return <Loading />;
}

function Loading() {
  const t = useWords();
  return (
    <div role="status" aria-label={t('run.loading')} className="delayed grid gap-3 p-7">
      <Skeleton className="h-8 w-80 max-w-full" />
      <Skeleton className="h-96 w-full" />
    </div>
  );
}
