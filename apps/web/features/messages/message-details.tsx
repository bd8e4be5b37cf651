'use client';
import type { MessageDetail } from '@signalbox/contract';
import { cx } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { exactWords } from '../lists/time-words.ts';
import { useTimeZone } from '../lists/when.tsx';
import { MessageRoute } from './message-route.tsx';
import { MessageTries } from './message-tries.tsx';
import { channelWord, failureWords, otherSide, partsWord, spacedPhone } from './message-words.ts';

/** All that is known of one message. */
export function MessageDetails({ message }: { message: MessageDetail }) {
  const timeZone = useTimeZone();
  const { inbound, text, from, to, contact, runId, workflowName, channel, parts, at, errorCode } = message;
  return (
    <div className="grid content-start gap-4.5">
      <MessageRoute message={message} timeZone={timeZone} />
      <p
        className={cx(
          'max-w-[88%] rounded-lg px-3.5 py-2 break-words whitespace-pre-wrap',
          inbound
            ? 'justify-self-start rounded-bl-xs bg-bubble-in text-ink'
            : 'justify-self-end rounded-br-xs bg-bubble-out text-frame-text',
        )}
      >
        {text || <span className="opacity-80">The text was deleted</span>}
      </p>
      {errorCode ? (
        <p className="text-bad">
          {failureWords(errorCode)} <code className="text-sm">{errorCode}</code>
        </p>
      ) : null}
      <section aria-label="Attempts and receipts">
        <h3 className="mb-2 text-sm text-muted">Attempts and receipts</h3>
        <MessageTries message={message} timeZone={timeZone} />
      </section>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
        <Fact name="From">{spacedPhone(from) || 'Unknown'}</Fact>
        <Fact name="To">{spacedPhone(to) || 'Unknown'}</Fact>
        {contact ? (
          <Fact name="Contact">
            <Link href={`/contacts?search=${encodeURIComponent(contact.name || (inbound ? from : to))}`} className={linkClass}>
              {otherSide(message).name}
            </Link>
          </Fact>
        ) : null}
        {runId ? (
          <Fact name={inbound ? 'Taken by' : 'Sent by'}>
            <Link href={`/runs/${runId}`} className={linkClass}>
              {workflowName ? `${workflowName}, this run` : 'This run'}
            </Link>
          </Fact>
        ) : null}
        <Fact name="By">{[channelWord(channel), partsWord(parts)].filter(Boolean).join(', ')}</Fact>
        <Fact name={inbound ? 'Received' : 'Queued'}>{exactWords(at, timeZone)}</Fact>
      </dl>
    </div>
  );
}

const linkClass = 'text-accent-text underline';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-muted">{name}</dt>
    <dd className="break-words">{children}</dd>
  </>
);
