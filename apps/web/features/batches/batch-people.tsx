'use client';
import type { BatchDetail, BatchPerson } from '@signalbox/contract';
import { BatchResult } from '@signalbox/contract';
import { may, spacedPhone } from '@signalbox/domain';
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  FilterSelect,
  notify,
  Pager,
  rowLinkClass,
  Segments,
  SkeletonRows,
  StateChip,
  useWords,
} from '@signalbox/ui';
import { RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { describeError } from '../client/api-problem.ts';
import { oneOf } from '../lists/one-of.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { channelWord } from '../messages/message-words.ts';
import { useMe } from '../shell/me-queries.ts';
import { useBatchAct, useBatchPeople } from './batch-queries.ts';
import { partCounts, reasonWords } from './batch-words.ts';

/** Who and why: those it did not reach first. */
export function BatchPeopleList({ batch }: { batch: BatchDetail }) {
  const t = useWords();
  const query = useListQuery(['result', 'reason']);
  const parts = partCounts(batch.counts);
  const result = query.values.result === 'all' ? undefined : (oneOf(BatchResult.options, query.values.result) ?? 'failed');
  const reasons = result === 'failed' ? batch.failures : result === 'skipped' ? batch.skipped : [];
  const { reason } = query.values;
  const people = useBatchPeople(
    batch.id,
    { ...(result ? { result } : {}), ...(reason ? { reason } : {}), ...(query.before ? { before: query.before } : {}) },
    JSON.stringify(batch.counts),
  );
  const options = [
    { value: 'failed', label: t('batches.tab.failed', { count: parts.failed }) },
    { value: 'skipped', label: t('batches.tab.skipped', { count: parts.skipped }) },
    { value: 'delivered', label: t('batches.tab.delivered') },
    { value: 'waiting', label: t('batches.tab.waiting') },
    { value: 'all', label: t('batches.tab.all') },
  ];
  const rows = people.data?.items ?? [];
  const next = people.data?.next ?? null;
  return (
    <section aria-label={t('batches.people.label')} className="flex min-w-0 flex-col">
      <div className="flex flex-wrap items-center gap-3 px-7 py-3 phone:px-4">
        <h2 className="grow text-lg">{t('batches.people.label')}</h2>
        <Segments
          label={t('batches.people.show')}
          value={result ?? 'all'}
          options={options}
          onChange={(value) => query.set({ result: value, reason: '' })}
        />
        {reasons.length > 0 ? (
          <FilterSelect
            label={t('batches.people.cause')}
            value={reason}
            options={reasons.map(({ code, count }) => ({
              value: code,
              label: t('batches.people.ofCause', { why: reasonWords(t, code), count }),
            }))}
            onChange={(value) => query.set({ reason: value })}
          />
        ) : null}
      </div>
      <div className="grow border-t border-line">
        {rows.length > 0 ? (
          <People rows={rows} />
        ) : people.error ? (
          <ErrorState title={t('batches.people.unread')} {...describeError(t, people.error)} onRetry={() => void people.refetch()} />
        ) : people.data ? (
          <EmptyState title={t(`batches.none.${result ?? 'all'}`)} help={t('batches.none.help')} />
        ) : (
          <SkeletonRows rows={5} label={t('batches.people.loading')} />
        )}
      </div>
      {rows.length > 0 && (query.before || next) ? (
        <Pager onNewer={query.before === undefined ? undefined : query.newer} onOlder={next === null ? undefined : () => query.older(next)}>
          {t('batches.people.onPage', { count: rows.length })}
        </Pager>
      ) : null}
      {batch.again > 0 ? <Again batch={batch} /> : null}
    </section>
  );
}

function People({ rows }: { rows: readonly BatchPerson[] }) {
  const t = useWords();
  return (
    <DataTable
      label={t('batches.people.label')}
      rows={rows}
      keyOf={(row) => `${row.contactId ?? ''} ${row.channel ?? ''} ${row.address}`}
      columns={[
        { id: 'state', head: t('common.state'), className: 'w-36', cell: ({ state }) => <StateChip state={state} /> },
        { id: 'who', head: t('batches.people.person'), className: 'w-48', cell: (row) => <Who row={row} /> },
        { id: 'why', head: t('batches.people.why'), cell: ({ reason }) => (reason ? reasonWords(t, reason) : '') },
        { id: 'time', head: t('batches.people.time'), right: true, cell: ({ at }) => (at ? <TimeAgo at={at} /> : '') },
      ]}
      phoneItem={(row) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">
              <Who row={row} />
            </span>
            <StateChip state={row.state} />
          </span>
          {row.reason ? <span className="text-sm">{reasonWords(t, row.reason)}</span> : null}
        </>
      )}
    />
  );
}

function Who({ row: { name, address, channel, messageId } }: { row: BatchPerson }) {
  const t = useWords();
  const shown = spacedPhone(address);
  const title = name || shown || t('messages.unknown');
  return (
    <span className="grid min-w-0">
      {messageId ? (
        <Link href={`/messages/${messageId}`} className={`${rowLinkClass} break-words`}>
          {title}
        </Link>
      ) : (
        <span className="break-words">{title}</span>
      )}
      <span className="num text-sm text-muted">
        {channel ? `${channelWord(t, channel)} ` : ''}
        {shown === title ? '' : shown}
      </span>
    </span>
  );
}

/** What did not arrive and may be sent again; never what is unclear. */
function Again({ batch }: { batch: BatchDetail }) {
  const t = useWords();
  const { data: me } = useMe();
  const { mutate, isPending } = useBatchAct(batch.id);
  const isMine = me === undefined || may(me.role, 'run.retry');
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line px-7 py-3 phone:px-4">
      <p className="grow">{isMine ? t('batches.again.can', { count: batch.again }) : t('batches.notMine')}</p>
      <Button
        look="primary"
        disabled={!isMine || isPending}
        onClick={() =>
          mutate('retry', {
            onSuccess: ({ messages }) => notify({ text: t('batches.did.retry', { count: messages }) }),
            onError: (error) => notify({ text: describeError(t, error).detail }),
          })
        }
      >
        <RotateCcw size={18} aria-hidden /> {t('batches.again.act', { count: batch.again })}
      </Button>
    </div>
  );
}
