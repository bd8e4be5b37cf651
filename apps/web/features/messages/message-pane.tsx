'use client';
import { Button, ErrorState, Skeleton, StateChip, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { describeError } from '../client/api-problem.ts';
import { MessageDetails } from './message-details.tsx';
import { useMessage } from './message-queries.ts';
import { otherSide } from './message-words.ts';

/** The message beside the list; it takes the focus when it opens, Escape closes it. */
export function MessagePane({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords();
  const message = useMessage(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data } = message;
  const isShown = data?.id === id;
  useEffect(() => {
    if (isShown && id !== '') heading.current?.focus({ preventScroll: true });
  }, [id, isShown]);
  const who = data ? otherSide(t, data) : null;
  return (
    <aside
      aria-label={t('messages.one.title')}
      className="w-[404px] shrink-0 overflow-auto border-t border-l border-line bg-surface"
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
    >
      <div className="sticky top-0 z-10 flex items-start gap-3 bg-surface px-5.5 pt-4 pb-3">
        <div className="min-w-0 grow">
          <h2 ref={heading} tabIndex={-1} className="text-lg break-words outline-none">
            {who?.name ?? t('messages.one.title')}
          </h2>
          {data && who ? (
            <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
              <StateChip state={data.state} /> {data.inbound ? t('messages.pane.from', who) : t('messages.pane.to', who)}
            </p>
          ) : null}
        </div>
        <Button small look="quiet" aria-label={t('messages.one.close')} onClick={onClose} className="w-control-sm px-0!">
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className="px-5.5 pb-5">
        {data ? (
          <MessageDetails message={data} />
        ) : message.error ? (
          <ErrorState title={t('messages.one.unread')} {...describeError(t, message.error)} onRetry={() => void message.refetch()} />
        ) : (
          <div role="status" aria-label={t('messages.one.loading')} className="delayed grid gap-4">
            <Skeleton className="w-full" />
            <Skeleton className="h-16 w-3/4" />
            <Skeleton className="w-full" />
          </div>
        )}
      </div>
    </aside>
  );
}
