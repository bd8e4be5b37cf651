'use client';
import { ErrorState, Skeleton, useWords } from '@signalbox/ui';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { MissingPage } from '../lists/missing-page.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useWorkflow } from '../workflows/workflow-queries.ts';
import { Builder } from './builder.tsx';

/** Reads the workflow, then opens the editor. */
export function BuilderPage({ id }: { id: string }) {
  const t = useWords();
  const workflow = useWorkflow(id);
  const { data: me } = useMe();
  if (workflow.data && me) return <Builder key={id} workflow={workflow.data} person={{ accountId: me.account.id, userId: me.user.id }} />;
  if (workflow.error instanceof ApiProblem && workflow.error.status === 404) {
    return (
      <MissingPage
        title={t('builder.page.missing.title')}
        why={t('builder.page.missing.help')}
        href="/workflows"
        act={t('builder.page.all')}
      />
    );
  }
  if (workflow.isError)
    return <ErrorState title={t('builder.page.unread')} {...describeError(t, workflow.error)} onRetry={() => void workflow.refetch()} />;
  return <BuilderSkeleton />;
}

function BuilderSkeleton() {
  const t = useWords();
  return (
    <div role="status" aria-label={t('builder.page.reading')} className="flex min-h-0 flex-1 flex-col">
      <div className="flex h-[60px] shrink-0 items-center gap-4 border-b border-line bg-surface px-5">
        <Skeleton className="h-6 w-56" />
        <Skeleton className="w-32" />
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="grid w-[216px] content-start gap-4 border-r border-line bg-surface p-3 phone:hidden">
          {[...'abcdefghijkl'].map((line) => (
            <Skeleton key={line} className="h-5 w-40" />
          ))}
        </div>
        <div className="grid flex-1 content-start justify-items-center gap-10 pt-12">
          {['first', 'second', 'third'].map((one) => (
            <span key={one} className="block h-[58px] w-[264px] max-w-[80%] rounded-lg bg-sunken" />
          ))}
        </div>
        <div className="grid w-[356px] content-start gap-4 border-l border-line bg-surface p-5 phone:hidden">
          <Skeleton className="h-8" />
          <Skeleton className="h-24" />
        </div>
      </div>
    </div>
  );
}
