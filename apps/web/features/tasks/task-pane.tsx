'use client';
import { Button, ErrorState, Skeleton, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { describeError } from '../client/api-problem.ts';
import { TaskDetails } from './task-details.tsx';
import { useTask } from './task-queries.ts';

/** The task beside the list; it takes the focus when it opens, Escape closes it. */
export function TaskPane({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords();
  const { data, error, refetch } = useTask(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = data !== undefined;
  useEffect(() => {
    if (isShown) heading.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    <aside
      aria-label={t('tasks.one.title')}
      className="flex w-[404px] shrink-0 flex-col overflow-auto border-t border-l border-line bg-surface max-[900px]:w-[340px]"
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
    >
      <div className="sticky top-0 z-10 flex items-start gap-3 bg-surface px-5.5 pt-4 pb-3">
        <h2 ref={heading} tabIndex={-1} className="min-w-0 grow text-lg outline-none [overflow-wrap:anywhere]">
          {data?.title ?? t('tasks.one.title')}
        </h2>
        <Button small look="quiet" aria-label={t('tasks.one.close')} onClick={onClose} className="w-control-sm px-0!">
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className="grow px-5.5 pb-5">
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
      </div>
    </aside>
  );
}
