'use client';
import type { ApiKey } from '@signalbox/contract';
import { Button, Dialog, ErrorState, notify, PageHead, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type ReactNode, useRef, useState } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { MissingPage } from '../lists/missing-page.tsx';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useApiKey, useRevokeApiKey } from './api-key-queries.ts';
import { ApiKeyState } from './api-key-state.tsx';
import { KeyRefusals } from './key-refusals.tsx';

/** One API key: what it may, how it is used, what was refused to it; and its end. */
export function ApiKeyPage({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useApiKey(id);
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <MissingPage title={t('api-keys.one.missing')} why={t('api-keys.one.missingWhy')} href="/api-keys" act={t('shell.nav.apiKeys')} />
    );
  const crumb = (
    <Link href="/api-keys" className="text-accent-text underline">
      {t('shell.nav.apiKeys')}
    </Link>
  );
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={crumb}
        title={<span className="wrap-anywhere">{data?.name ?? t('api-keys.one.title')}</span>}
        chip={data ? <ApiKeyState state={data.state} /> : null}
      >
        {data && data.state !== 'revoked' ? <Revoke apiKey={data} /> : null}
      </PageHead>
      <div className="grid grow content-start gap-8 border-t border-line bg-surface px-7 py-5 phone:px-4">
        {data ? (
          <>
            <Facts apiKey={data} />
            <KeyRefusals id={id} />
          </>
        ) : error ? (
          <ErrorState title={t('api-keys.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={4} label={t('api-keys.one.loading')} />
        )}
      </div>
    </div>
  );
}

function Facts({ apiKey }: { apiKey: ApiKey }) {
  const t = useWords();
  const f = useFormat();
  return (
    <dl aria-label={t('api-keys.one.facts')} className="grid max-w-[75ch] gap-4">
      <Fact name={t('api-keys.one.prefix')}>
        <code className="font-mono">{apiKey.prefix}…</code>
      </Fact>
      <Fact name={t('api-keys.one.rights')}>{f.list(apiKey.rights.map((right) => t(`api-keys.right.${right}`)))}</Fact>
      <Fact name={t('api-keys.one.workflows')}>
        {apiKey.workflows ? (
          <ul className="grid gap-1">
            {apiKey.workflows.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/workflows/${id}`} className="text-accent-text underline wrap-anywhere">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          t('api-keys.new.scope.all')
        )}
      </Fact>
      <Fact name={t('api-keys.one.madeBy')}>{apiKey.madeBy}</Fact>
      <Fact name={t('api-keys.one.made')}>{f.moment(apiKey.createdAt)}</Fact>
      <Fact name={t('api-keys.col.used')}>{apiKey.usedAt ? <TimeAgo at={apiKey.usedAt} /> : t('api-keys.never')}</Fact>
      <Fact name={t('api-keys.col.ends')}>{apiKey.endsAt ? f.moment(apiKey.endsAt) : t('api-keys.never')}</Fact>
      {apiKey.revokedAt ? <Fact name={t('api-keys.one.revoked')}>{f.moment(apiKey.revokedAt)}</Fact> : null}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[9rem_1fr] gap-4 phone:grid-cols-1 phone:gap-0.5">
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
);

function Revoke({ apiKey: { id, name } }: { apiKey: ApiKey }) {
  const t = useWords();
  const revoke = useRevokeApiKey(id);
  const [isOpen, setOpen] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('api-keys.revoke.act')}</Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={t('api-keys.revoke.title', { name })}
        help={t('api-keys.revoke.help')}
        initialFocus={keep}
        actions={
          <>
            <Button ref={keep} onClick={() => setOpen(false)}>
              {t('common.cancel')}
            </Button>
            <Button
              look="danger"
              busy={revoke.isPending}
              onClick={() => revoke.mutate(undefined, { onSuccess: () => notify({ text: t('api-keys.revoke.done', { name }) }) })}
            >
              {t('api-keys.revoke.act')}
            </Button>
          </>
        }
      >
        {revoke.error ? (
          <p role="alert" className="text-bad">
            {describeError(t, revoke.error).detail}
          </p>
        ) : null}
      </Dialog>
    </>
  );
}
