'use client';
import { ErrorState, Skeleton, StateChip, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { SidePane } from '../lists/side-pane.tsx';
import { MessageDetails } from './message-details.tsx';
import { useMessage } from './message-queries.ts';
import { otherSide } from './message-words.ts';

/** The message beside the list. */
export function MessagePane({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords();
  const { data, error, refetch } = useMessage(id);
  const who = data ? otherSide(t, data) : null;
  const facts = data && who && (
    <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
      <StateChip state={data.state} /> {data.inbound ? t('messages.pane.from', who) : t('messages.pane.to', who)}
    </p>
  );
  return (
    <SidePane
      label={t('messages.one.title')}
      title={who?.name ?? t('messages.one.title')}
      facts={facts}
      shownId={data?.id === id ? id : null}
      closeLabel={t('messages.one.close')}
      onClose={onClose}
    >
      {data ? (
        <MessageDetails message={data} />
      ) : error ? (
        <ErrorState title={t('messages.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <div role="status" aria-label={t('messages.one.loading')} className="delayed grid gap-4">
          <Skeleton className="w-full" />
          <Skeleton className="h-16 w-3/4" />
          <Skeleton className="w-full" />
        </div>
      )}
    </SidePane>
  );
}
