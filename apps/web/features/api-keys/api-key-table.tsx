'use client';
import type { ApiKey } from '@signalbox/contract';
import { type Column, DataTable, rowLinkClass, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { ApiKeyState } from './api-key-state.tsx';

/** API keys as rows; a row leads to its page. */
export function ApiKeyTable({ apiKeys }: { apiKeys: readonly ApiKey[] }) {
  const t = useWords();
  const columns: Column<ApiKey>[] = [
    { id: 'state', head: t('api-keys.col.state'), className: 'w-36', cell: ({ state }) => <ApiKeyState state={state} /> },
    { id: 'name', head: t('api-keys.col.name'), cell: (apiKey) => <Name apiKey={apiKey} /> },
    { id: 'scope', head: t('api-keys.col.scope'), className: 'small:hidden', cell: (apiKey) => <Scope apiKey={apiKey} /> },
    { id: 'used', head: t('api-keys.col.used'), right: true, className: 'w-36', cell: (apiKey) => <Used apiKey={apiKey} /> },
    { id: 'ends', head: t('api-keys.col.ends'), right: true, className: 'w-40 small:hidden', cell: (apiKey) => <Ends apiKey={apiKey} /> },
  ];
  return (
    <DataTable
      label={t('shell.nav.apiKeys')}
      columns={columns}
      rows={apiKeys}
      keyOf={({ id }) => id}
      phoneItem={(apiKey) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">
              <Name apiKey={apiKey} />
            </span>
            <ApiKeyState state={apiKey.state} />
          </span>
          <span className="text-sm text-muted">
            {t('api-keys.col.used')}: <Used apiKey={apiKey} />
          </span>
        </>
      )}
    />
  );
}

function Name({ apiKey }: { apiKey: ApiKey }) {
  const t = useWords();
  return (
    <div className="min-w-0">
      <Link href={`/api-keys/${apiKey.id}`} className={`${rowLinkClass} wrap-anywhere`}>
        {apiKey.name}
      </Link>
      <p className="font-mono text-sm text-muted">{apiKey.prefix}…</p>
      {apiKey.refused > 0 ? <p className="text-sm font-label text-wait">{t('api-keys.refused', { count: apiKey.refused })}</p> : null}
    </div>
  );
}

function Scope({ apiKey: { workflows } }: { apiKey: ApiKey }) {
  const t = useWords();
  return workflows ? t('api-keys.scope.some', { count: workflows.length }) : t('api-keys.scope.all');
}

function Used({ apiKey: { usedAt } }: { apiKey: ApiKey }) {
  const t = useWords();
  return usedAt ? <TimeAgo at={usedAt} /> : t('api-keys.never');
}

function Ends({ apiKey: { endsAt } }: { apiKey: ApiKey }) {
  const t = useWords();
  const f = useFormat();
  return endsAt ? <time dateTime={endsAt}>{f.moment(endsAt)}</time> : t('api-keys.never');
}
