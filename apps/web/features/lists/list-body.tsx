'use client';
import { Button, EmptyState, ErrorState, Pager, SkeletonRows, useWords } from '@signalbox/ui';
import type { Area, Key } from '@signalbox/words/light';
import type { ReactNode } from 'react';
import { describeError } from '../client/api-problem.ts';
import type { ListQuery } from './use-list-query.ts';

export interface ListBodyProps<Row, Name extends string> {
  /** Where the words of the list stand: `runs.list.label` and those beside it. */
  area: ListArea;
  page: { data?: { items: Row[]; next: string | null } | undefined; error: unknown; refetch: () => unknown };
  query: ListQuery<Name>;
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** Areas with the words of a list. */
type ListArea = { [Each in Area]: `${Each}.list.label` extends Key ? Each : never }[Area];

/** The states of every list: loading, wrong, empty, nothing matches, or rows with a pager. */
export function ListBody<Row, Name extends string>({ area, page, query, empty, children }: ListBodyProps<Row, Name>) {
  const t = useWords();
  const { data, error } = page;
  const { items = [], next = null } = data ?? {};
  const isFirstPage = query.before === undefined;
  return (
    <>
      <section
        aria-label={t(`${area}.list.label`)}
        className="min-h-0 grow overflow-auto border-t border-line bg-surface phone:overflow-visible"
      >
        {data && items.length > 0 ? (
          children(items)
        ) : error ? (
          <ErrorState title={t(`${area}.list.unread`)} {...describeError(t, error)} onRetry={() => void page.refetch()} />
        ) : !data ? (
          <SkeletonRows rows={8} label={t(`${area}.list.loading`)} />
        ) : query.isFiltered || !isFirstPage ? (
          <EmptyState title={t('lists.noMatch')} help={t(`${area}.list.noneLikeThis`)}>
            <Button onClick={query.clear}>{t('lists.clearFilters')}</Button>
          </EmptyState>
        ) : (
          empty
        )}
      </section>
      {items.length > 0 ? (
        <Pager onNewer={isFirstPage ? undefined : query.newer} onOlder={next === null ? undefined : () => query.older(next)}>
          {isFirstPage && next === null
            ? t(`${area}.list.count`, { count: items.length })
            : t(`${area}.list.onPage`, { count: items.length })}
        </Pager>
      ) : null}
    </>
  );
}
