'use client';
import type { BatchSummary } from '@signalbox/contract';
import { DataTable, EmptyState, PageHead, rowLinkClass, StateChip, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useSpan } from '../lists/use-span.ts';
import { WhenFilter } from '../lists/when-filter.tsx';
import { useBatches } from './batch-queries.ts';
import { batchStates, partCounts } from './batch-words.ts';

/** What steps have sent to many people, newest first. */
export function BatchesList() {
  const t = useWords();
  const query = useListQuery(['when']);
  const { when } = query.values;
  const batches = useBatches({ ...useSpan(when), ...(query.before ? { before: query.before } : {}) });
  return (
    <ListPage>
      <PageHead
        crumb={
          <Link href="/messages" className="text-accent-text underline">
            {t('shell.nav.messages')}
          </Link>
        }
        title={t('batches.title')}
      />
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <WhenFilter label={t('messages.head.time')} value={when} onChange={(value) => query.set({ when: value })} />
      </FilterBar>
      <ListBody
        area="batches"
        page={batches}
        query={query}
        empty={<EmptyState title={t('batches.empty.title')} help={t('batches.empty.help')} />}
      >
        {(rows) => <BatchTable rows={rows} />}
      </ListBody>
    </ListPage>
  );
}

function BatchTable({ rows }: { rows: readonly BatchSummary[] }) {
  const t = useWords();
  const state = (batch: BatchSummary) => <StateChip state={batchStates[batch.state]} word={t(`batches.state.${batch.state}`)} />;
  const link = ({ id, workflowName, text }: BatchSummary) => (
    <span className="grid min-w-40 wrap-anywhere">
      <Link href={`/batches/${id}`} className={rowLinkClass}>
        {workflowName ?? t('batches.one.title')}
      </Link>
      <span className="line-clamp-1 text-sm text-muted">{text}</span>
    </span>
  );
  return (
    <DataTable
      label={t('batches.title')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { id: 'state', head: t('common.state'), className: 'w-36', cell: state },
        { id: 'what', head: t('batches.head.what'), cell: link },
        { id: 'people', head: t('batches.head.people'), right: true, cell: ({ people }) => t('batches.number', { count: people }) },
        {
          id: 'there',
          head: t('batches.head.delivered'),
          right: true,
          className: 'small:hidden',
          cell: ({ counts }) => t('batches.number', { count: partCounts(counts).delivered }),
        },
        {
          id: 'failed',
          head: t('batches.head.failed'),
          right: true,
          className: 'small:hidden',
          cell: ({ counts }) => t('batches.number', { count: partCounts(counts).failed }),
        },
        { id: 'time', head: t('messages.head.time'), right: true, cell: ({ at }) => <TimeAgo at={at} /> },
      ]}
      phoneItem={(batch) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">{link(batch)}</span>
            {state(batch)}
          </span>
          <span className="flex gap-3 text-sm text-muted">
            <span className="grow">{t('batches.people.count', { count: batch.people })}</span>
            <TimeAgo at={batch.at} />
          </span>
        </>
      )}
    />
  );
}
