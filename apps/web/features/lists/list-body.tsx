'use client';
import { Button, EmptyState, ErrorState, Pager, SkeletonRows } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { describeError } from '../client/api-problem.ts';
import type { ListQuery } from './use-list-query.ts';

export interface ListBodyProps<Row, Name extends string> {
  /** What the rows are, in the middle of a sentence: "runs". */
  noun: string;
  page: { data?: { items: Row[]; next: string | null } | undefined; error: unknown; refetch: () => unknown };
  query: ListQuery<Name>;
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** The states of every list: loading, wrong, empty, nothing matches, or rows with a pager. */
export function ListBody<Row, Name extends string>({ noun, page, query, empty, children }: ListBodyProps<Row, Name>) {
  const { data, error } = page;
  const { items = [], next = null } = data ?? {};
  const isFirstPage = query.before === undefined;
  return (
    <>
      <section aria-label={`List of ${noun}`} className="min-h-0 grow overflow-auto border-t border-line bg-surface phone:overflow-visible">
        {data && items.length > 0 ? (
          children(items)
        ) : error ? (
          <ErrorState title={`The ${noun} could not be read`} {...describeError(error)} onRetry={() => void page.refetch()} />
        ) : !data ? (
          <SkeletonRows rows={8} label={`Loading ${noun}`} />
        ) : query.isFiltered || !isFirstPage ? (
          <EmptyState title="Nothing matches" help={`There are ${noun}, or were, but none like this.`}>
            <Button onClick={query.clear}>Clear filters</Button>
          </EmptyState>
        ) : (
          empty
        )}
      </section>
      {items.length > 0 ? (
        <Pager onNewer={isFirstPage ? undefined : query.newer} onOlder={next === null ? undefined : () => query.older(next)}>
          {isFirstPage && next === null
            ? `${items.length} ${items.length === 1 ? noun.replace(/s$/, '') : noun}, newest first`
            : `${items.length} ${noun} on this page, newest first`}
        </Pager>
      ) : null}
    </>
  );
}
