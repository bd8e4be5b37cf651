'use client';
import { ErrorState, Skeleton, useWords } from '@signalbox/ui';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { useRun } from '../runs/run-queries.ts';
import { RunView } from './run-view.tsx';

/** Reads one run, then shows it. */
export function RunPage({ id }: { id: string }) {
  const t = useWords();
  const { data: run, error, refetch } = useRun(id);
  if (run) return <RunView key={run.id} run={run} />;
  if (error instanceof ApiProblem && error.status === 404)
    return <ErrorState title={t('run.missing.title')} detail={t('run.missing.detail')} />;
  if (error) return <ErrorState title={t('run.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />;
  return (
    <div role="status" aria-label={t('run.loading')} className="delayed grid gap-3 p-7">
      <Skeleton className="h-8 w-80 max-w-full" />
      <Skeleton className="h-96 w-full" />
    </div>
  );
}
