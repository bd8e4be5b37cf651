'use client';
import { ErrorState, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { MissingPage } from '../lists/missing-page.tsx';
import { TaskDetails } from './task-details.tsx';
import { useTask } from './task-queries.ts';

/** One task as a page: for phones, and for links. */
export function TaskPage({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useTask(id);
  if (error instanceof ApiProblem && error.status === 404)
    return <MissingPage title={t('tasks.one.missing')} why={t('tasks.one.missingWhy')} href="/tasks" act={t('tasks.one.all')} />;
  const crumb = (
    <Link href="/tasks" className="text-accent-text underline">
      {t('shell.nav.tasks')}
    </Link>
  );
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead crumb={crumb} title={<span className="[overflow-wrap:anywhere]">{data?.title ?? t('tasks.one.title')}</span>}>
        <ScreenHelp screen="tasks" />
      </PageHead>
      <div className="flex grow flex-col border-t border-line bg-surface px-7 py-5 phone:px-4 phone:pb-0">
        {data ? (
          <div className="flex max-w-[640px] grow flex-col">
            <TaskDetails key={data.id} task={data} />
          </div>
        ) : error ? (
          <ErrorState title={t('tasks.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={4} label={t('tasks.one.loading')} />
        )}
      </div>
    </div>
  );
}
