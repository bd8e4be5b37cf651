import type { Webhook, WebhookDelivery } from '@signalbox/contract';
import { isDomainEvent } from '@signalbox/domain';
import { Button, ErrorState, notify, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useDeliveries, useReplay } from './webhook-queries.ts';
import { DeliveryState } from './webhook-state.tsx';

/** What was sent to a webhook, newest first; each opens to what was sent and what was answered. */
export function DeliveryLog({ webhook: { id, state }, mayEdit }: { webhook: Webhook; mayEdit: boolean }) {
  const t = useWords();
  const heading = useId();
  const [before, setBefore] = useState<string | undefined>(undefined);
  const { data, error, refetch } = useDeliveries(id, before);
  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h2 id={heading} className="text-lg">
        {t('webhooks.log.heading')}
      </h2>
      {data ? (
        data.items.length === 0 ? (
          <p className="text-muted">{t('webhooks.log.none')}</p>
        ) : (
          <>
            <ul className="-mx-7 border-t border-line phone:-mx-4">
              {data.items.map((delivery) => (
                <li key={delivery.id} className="border-b border-line">
                  <Delivery webhookId={id} delivery={delivery} mayReplay={mayEdit && state === 'on'} />
                </li>
              ))}
            </ul>
            <div className="flex gap-2">
              {before ? <Button onClick={() => setBefore(undefined)}>{t('webhooks.log.newest')}</Button> : null}
              {data.next ? <Button onClick={() => setBefore(data.next ?? undefined)}>{t('webhooks.log.older')}</Button> : null}
            </div>
          </>
        )
      ) : error ? (
        <ErrorState title={t('webhooks.log.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={3} label={t('webhooks.log.loading')} />
      )}
    </section>
  );
}

function Delivery({ webhookId, delivery, mayReplay }: { webhookId: string; delivery: WebhookDelivery; mayReplay: boolean }) {
  const t = useWords();
  const f = useFormat();
  const replay = useReplay(webhookId);
  const { id, event, state, tries, at, nextAt, statusCode, tookMs, problem, body, response } = delivery;
  const onError = (failure: unknown) => notify({ text: describeError(t, failure).detail });
  return (
    <details className="group">
      <summary className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 px-7 py-2 phone:px-4">
        <span className="w-32 shrink-0">
          <DeliveryState state={state} />
        </span>
        <span className="min-w-0 grow wrap-anywhere">{isDomainEvent(event) ? t(`views.trigger.event.${event}`) : event}</span>
        <span className="text-sm text-muted">{statusCode === null ? '' : t('webhooks.log.status', { status: String(statusCode) })}</span>
        <TimeAgo at={at} className="shrink-0 text-sm text-muted" />
      </summary>
      <div className="grid gap-3 px-7 pb-4 phone:px-4">
        <p className="text-sm text-muted">
          {t('webhooks.log.tries', { count: tries })} {tookMs === null ? '' : t('webhooks.log.took', { took: { took: tookMs } })}{' '}
          {nextAt && tries > 0 ? t('webhooks.log.next', { at: f.moment(nextAt) }) : ''}
        </p>
        {problem ? <p className="text-bad wrap-anywhere">{problem}</p> : null}
        <Excerpt title={t('webhooks.log.sent', { id })} text={body} />
        {response === null ? null : (
          <Excerpt title={t('webhooks.log.answered')} text={response === '' ? t('webhooks.log.empty') : response} />
        )}
        {mayReplay ? (
          <div>
            <Button
              small
              busy={replay.isPending}
              onClick={() => replay.mutate(id, { onError, onSuccess: () => notify({ text: t('webhooks.log.replayed') }) })}
            >
              {t('webhooks.log.replay')}
            </Button>
          </div>
        ) : null}
      </div>
    </details>
  );
}

const Excerpt = ({ title, text }: { title: string; text: string }) => (
  <div className="grid gap-1">
    <h3 className="text-sm font-label!">{title}</h3>
    <pre className="rounded-md bg-sunken p-3 font-mono text-sm whitespace-pre-wrap break-all">{text}</pre>
  </div>
);
