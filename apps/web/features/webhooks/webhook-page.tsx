'use client';
import type { Webhook } from '@signalbox/contract';
import { isDomainEvent, may } from '@signalbox/domain';
import { ErrorState, PageHead, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { MissingPage } from '../lists/missing-page.tsx';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useMe } from '../shell/me-queries.ts';
import { DeliveryLog } from './delivery-log.tsx';
import { WebhookActs } from './webhook-acts.tsx';
import { useWebhook } from './webhook-queries.ts';
import { WebhookState } from './webhook-state.tsx';

/** One webhook: where it leads and what it hears, how it does, what was sent. */
export function WebhookPage({ id }: { id: string }) {
  const t = useWords();
  const { data: me } = useMe();
  const { data, error, refetch } = useWebhook(id);
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <MissingPage title={t('webhooks.one.missing')} why={t('webhooks.one.missingWhy')} href="/webhooks" act={t('shell.nav.webhooks')} />
    );
  const crumb = (
    <Link href="/webhooks" className="text-accent-text underline">
      {t('shell.nav.webhooks')}
    </Link>
  );
  const mayEdit = me === undefined || may(me.role, 'webhook.edit');
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={crumb}
        title={<span className="wrap-anywhere">{data?.name ?? t('webhooks.one.title')}</span>}
        chip={data ? <WebhookState webhook={data} /> : null}
      >
        {data && mayEdit ? <WebhookActs webhook={data} /> : null}
      </PageHead>
      <div className="grid grow content-start gap-8 border-t border-line bg-surface px-7 py-5 phone:px-4">
        {data ? (
          <>
            <Facts webhook={data} />
            <DeliveryLog webhook={data} mayEdit={mayEdit} />
          </>
        ) : error ? (
          <ErrorState title={t('webhooks.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonRows rows={4} label={t('webhooks.one.loading')} />
        )}
      </div>
    </div>
  );
}

function Facts({ webhook }: { webhook: Webhook }) {
  const t = useWords();
  const f = useFormat();
  const { url, events, state, failingSince, lastOkAt, oldSecretUntil, waiting } = webhook;
  const heard = events.map((event) => (isDomainEvent(event) ? t(`views.trigger.event.${event}`) : event));
  const since = failingSince ? f.moment(failingSince) : '';
  return (
    <div className="grid gap-4">
      {state === 'paused' || state === 'gone' ? <p className="max-w-[75ch] font-label">{t(`webhooks.why.${state}`, { since })}</p> : null}
      <dl aria-label={t('webhooks.one.facts')} className="grid max-w-[75ch] gap-4">
        <Fact name={t('webhooks.form.url')}>
          <code className="font-mono text-sm">{url}</code>
        </Fact>
        <Fact name={t('webhooks.form.events')}>{heard.length === 0 ? t('webhooks.events.all') : f.list(heard)}</Fact>
        <Fact name={t('webhooks.col.arrived')}>{lastOkAt ? <TimeAgo at={lastOkAt} /> : t('webhooks.never')}</Fact>
        {failingSince ? <Fact name={t('webhooks.one.failingSince')}>{since}</Fact> : null}
        {waiting > 0 ? <Fact name={t('webhooks.one.waiting')}>{f.number(waiting)}</Fact> : null}
        {oldSecretUntil ? <Fact name={t('webhooks.one.oldSecret')}>{f.moment(oldSecretUntil)}</Fact> : null}
      </dl>
    </div>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[11rem_1fr] gap-4 phone:grid-cols-1 phone:gap-0.5">
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
);
