'use client';
import type { MessageDetail } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { cx, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { MessageRoute } from './message-route.tsx';
import { MessageTries } from './message-tries.tsx';
import { channelWord, failureWords, holdWords, otherSide, partsWord } from './message-words.ts';

/** All that is known of one message. */
export function MessageDetails({ message }: { message: MessageDetail }) {
  const t = useWords();
  const f = useFormat();
  const { inbound, text, from, to, contact, runId, workflowName, channel, parts, at, errorCode, batchId, cost, links, hold } = message;
  return (
    <div className="grid content-start gap-4.5">
      <MessageRoute message={message} />
      <p
        className={cx(
          'max-w-[88%] rounded-lg px-3.5 py-2 wrap-anywhere whitespace-pre-wrap',
          inbound
            ? 'justify-self-start rounded-bl-xs bg-bubble-in text-ink'
            : 'justify-self-end rounded-br-xs bg-bubble-out text-frame-text',
        )}
      >
        {text || <span className="opacity-80">{t('messages.textDeleted')}</span>}
      </p>
      {errorCode ? (
        <p className="text-bad">
          {failureWords(t, errorCode)} <code className="text-sm">{errorCode}</code>
        </p>
      ) : null}
      {hold ? (
        <p>
          {holdWords(t, hold.code)}
          {hold.until ? ` ${t('messages.hold.until', { at: f.moment(hold.until) })}` : null}
        </p>
      ) : null}
      <section aria-label={t('messages.tries.label')}>
        <h3 className="mb-2 text-sm text-muted">{t('messages.tries.label')}</h3>
        <MessageTries message={message} />
      </section>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
        <Fact name={t('messages.from')}>{spacedPhone(from) || t('messages.unknown')}</Fact>
        <Fact name={t('messages.to')}>{spacedPhone(to) || t('messages.unknown')}</Fact>
        {contact ? (
          <Fact name={t('messages.fact.contact')}>
            <Link href={`/contacts/${contact.id}`} className={linkClass}>
              {otherSide(t, message).name}
            </Link>
          </Fact>
        ) : null}
        {runId ? (
          <Fact name={inbound ? t('messages.fact.takenBy') : t('messages.fact.sentBy')}>
            <Link href={`/runs/${runId}`} className={linkClass}>
              {workflowName ? t('messages.fact.runOf', { workflow: workflowName }) : t('messages.fact.run')}
            </Link>
          </Fact>
        ) : null}
        {batchId ? (
          <Fact name={t('messages.toMany')}>
            <Link href={`/batches/${batchId}`} className={linkClass}>
              {t('messages.batch')}
            </Link>
          </Fact>
        ) : null}
        <Fact name={t('messages.head.by')}>{[channelWord(t, channel), partsWord(t, parts)].filter(Boolean).join(', ')}</Fact>
        <Fact name={inbound ? t('messages.fact.received') : t('messages.fact.queued')}>
          <time dateTime={at}>{f.moment(at)}</time>
        </Fact>
        {cost ? <Fact name={t('messages.fact.cost')}>{[f.number(cost.amount), cost.currency].filter(Boolean).join(' ')}</Fact> : null}
        {links.map(({ code, target, clicks, firstAt }) => (
          <Fact key={code} name={t('messages.fact.link')}>
            <span className="[overflow-wrap:anywhere]">{target}</span>
            <span className="block text-muted">
              {firstAt === null ? t('messages.link.notOpened') : t('messages.link.opened', { count: clicks })}
            </span>
            {firstAt === null ? null : (
              <time dateTime={firstAt} className="block text-muted">
                {f.moment(firstAt)}
              </time>
            )}
          </Fact>
        ))}
      </dl>
    </div>
  );
}

const linkClass = 'text-accent-text underline';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </>
);
