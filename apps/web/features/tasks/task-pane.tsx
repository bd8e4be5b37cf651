'use client';
import { ErrorState, Skeleton, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { SidePane } from '../lists/side-pane.tsx';
import { TaskDetails } from './task-details.tsx';
import { useTask } from './task-queries.ts';

/** The task beside the list. */
export function TaskPane({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords();
  const { data, error, refetch } = useTask(id);
  return (
    <SidePane
      label={t('tasks.one.title')}
      title={data?.title ?? t('tasks.one.title')}
      shownId={data ? id : null}
      closeLabel={t('tasks.one.close')}
      onClose={onClose}
      className="max-[900px]:w-[340px]"
    >
      {data ? (
        <TaskDetails key={data.id} task={data} />
      ) : error ? (
        <ErrorState title={t('tasks.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <div role="status" aria-label={t('tasks.one.loading')} className="delayed grid gap-4">
          <Skeleton className="w-full" />
          <Skeleton className="h-16 w-3/4" />
        </div>
      )}
    </SidePane>
  );
}
