'use client';
import type { ConversationDetail, ConversationEntry } from '@signalbox/contract';
import { Button, EmptyState, ErrorState, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { Fragment, useEffect, useLayoutEffect, useRef } from 'react';
import { describeError } from '../client/api-problem.ts';
import { markRead, useEntries } from './conversation-queries.ts';
import { EntryRow } from './entry-row.tsx';

/** What was said and done, the newest at the bottom, where one stays as long as one is there. What stands here is read. */
export function EntryList({ one }: { one: ConversationDetail }) {
  const t = useWords();
  const f = useFormat();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useEntries(one.id);
  const entries = (data?.pages ?? []).flatMap(({ items }) => items).reverse();
  const newest = entries.at(-1)?.id;
  const box = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (newest !== undefined && isAtEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [newest]);
  useReading(one, newest);
  return (
    <section
      ref={box}
      aria-label={t('inbox.entries.label')}
      {...scrolledByKeys}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < 40;
      }}
      className="min-h-0 grow overflow-auto px-4 py-4 focus-visible:-outline-offset-2"
    >
      {hasNextPage ? (
        <div className="mb-3 grid justify-items-center">
          <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('inbox.entries.older')}
          </Button>
        </div>
      ) : null}
      {entries.length > 0 ? (
        <ol className="grid gap-2">
          {entries.map((entry, index) => (
            <Fragment key={entry.id}>
              {isNewDay(f.day, entry, entries[index - 1]) ? (
                <li className="py-1 text-center text-sm text-muted">{f.day(entry.at)}</li>
              ) : null}
              <EntryRow conversationId={one.id} entry={entry} />
            </Fragment>
          ))}
        </ol>
      ) : error ? (
        <ErrorState title={t('inbox.entries.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : data ? (
        <EmptyState title={t('inbox.entries.empty')} />
      ) : (
        <SkeletonRows rows={4} label={t('inbox.entries.loading')} />
      )}
    </section>
  );
}

const scrolledByKeys = { tabIndex: 0 };
const isNewDay = (day: (at: string) => string, entry: ConversationEntry, before: ConversationEntry | undefined): boolean =>
  before === undefined || day(before.at) !== day(entry.at);

/** Unread messages are read when they stand in a window that is looked at. */
function useReading({ id, unread }: ConversationDetail, newest: string | undefined): void {
  useEffect(() => {
    if (unread === 0 || newest === undefined) return;
    const read = () => {
      if (document.visibilityState === 'visible') void markRead(id, newest);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [id, unread, newest]);
}
