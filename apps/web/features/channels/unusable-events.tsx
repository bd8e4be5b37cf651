'use client';
import type { Provider, ProviderEvent } from '@signalbox/contract';
import { type Column, DataTable, ErrorState, SkeletonRows, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useProviderEvents } from './provider-queries.ts';

/** How much of what an operator brought could not be used; the newest of it when it is opened. */
export function UnusableEvents({ provider }: { provider: Pick<Provider, 'id' | 'unusable'> }) {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (provider.unusable === 0) return null;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)} className="max-w-[900px] rounded-md bg-wait-soft px-3.5 py-2.5">
      <summary className="cursor-pointer text-wait">{t('channels.unusable.title', { count: provider.unusable })}</summary>
      <p className="my-2 max-w-[75ch] text-sm">{t('channels.unusable.help')}</p>
      {isOpen ? <EventTable providerId={provider.id} /> : null}
    </details>
  );
}

function EventTable({ providerId }: { providerId: string }) {
  const t = useWords();
  const { data, error, refetch } = useProviderEvents(providerId);
  if (error) return <ErrorState title={t('channels.unusable.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={3} label={t('channels.unusable.loading')} />;
  const columns: Column<ProviderEvent>[] = [
    { id: 'what', head: t('channels.unusable.what'), cell: ({ code }) => t(`channels.unusable.${code}`) },
    { id: 'from', head: t('channels.unusable.from'), className: 'num', cell: ({ from }) => from },
    { id: 'to', head: t('channels.unusable.to'), className: 'num', cell: ({ to }) => to },
    { id: 'text', head: t('channels.unusable.text'), cell: ({ text }) => <Said text={text} /> },
    { id: 'at', head: t('channels.unusable.at'), right: true, cell: ({ at }) => <TimeAgo at={at} /> },
  ];
  return (
    <DataTable
      label={t('channels.unusable.title', { count: data.items.length })}
      columns={columns}
      rows={data.items}
      keyOf={({ id }) => id}
      phoneItem={({ code, from, to, text, at }) => (
        <>
          <span>{t(`channels.unusable.${code}`)}</span>
          <Said text={text} />
          <span className="flex items-center gap-3 text-sm text-muted">
            <span className="grow num">{[from, to].filter(Boolean).join(' → ')}</span>
            <TimeAgo at={at} />
          </span>
        </>
      )}
    />
  );
}

const Said = ({ text }: { text: string | null }) => <span className="break-words text-sm">{text}</span>;
