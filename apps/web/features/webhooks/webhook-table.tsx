'use client';
import type { Webhook } from '@signalbox/contract';
import { type Column, DataTable, rowLinkClass, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { WebhookState } from './webhook-state.tsx';

/** Webhooks as rows; a row leads to its page. */
export function WebhookTable({ webhooks }: { webhooks: readonly Webhook[] }) {
  const t = useWords();
  const heard = ({ events }: Webhook) =>
    events.length === 0 ? t('webhooks.events.all') : t('webhooks.events.some', { count: events.length });
  const arrived = ({ lastOkAt }: Webhook) => (lastOkAt ? <TimeAgo at={lastOkAt} /> : t('webhooks.never'));
  const columns: Column<Webhook>[] = [
    { id: 'state', head: t('webhooks.col.state'), className: 'w-44', cell: (webhook) => <WebhookState webhook={webhook} /> },
    { id: 'name', head: t('common.name'), cell: (webhook) => <Name webhook={webhook} /> },
    { id: 'events', head: t('webhooks.col.events'), cell: heard },
    { id: 'arrived', head: t('webhooks.col.arrived'), right: true, className: 'w-44', cell: arrived },
  ];
  return (
    <DataTable
      label={t('shell.nav.webhooks')}
      columns={columns}
      rows={webhooks}
      keyOf={(webhook) => webhook.id}
      phoneItem={(webhook) => (
        <>
          <Name webhook={webhook} />
          <span className="flex items-center justify-between gap-3 text-sm text-muted">
            <WebhookState webhook={webhook} />
            {arrived(webhook)}
          </span>
        </>
      )}
    />
  );
}

const Name = ({ webhook }: { webhook: Webhook }) => (
  <Link href={`/webhooks/${webhook.id}`} className={`${rowLinkClass} wrap-anywhere`}>
    {webhook.name}
  </Link>
);
