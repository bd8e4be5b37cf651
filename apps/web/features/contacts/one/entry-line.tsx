'use client';
import type { ContactEntry } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { cx, StateShape, stateLook, stateWord, useFormat, useWords, type Words } from '@signalbox/ui';
import { StickyNote } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** One thing that happened with a contact. */
export function EntryLine({ entry }: { entry: ContactEntry }) {
  const f = useFormat();
  const { head, shape, more } = useParts(entry);
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1">
      <span className="pt-0.5">{shape}</span>
      <div className="grid min-w-0 gap-1">
        <span className="font-label wrap-anywhere">{head}</span>
        {more}
      </div>
      <time dateTime={entry.at} className="num text-sm text-muted">
        {f.minute(entry.at)}
      </time>
    </li>
  );
}

interface Parts {
  head: ReactNode;
  shape: ReactNode;
  more?: ReactNode;
}
function useParts(entry: ContactEntry): Parts {
  const t = useWords();
  if (entry.kind === 'message') return messageParts(t, entry);
  if (entry.kind === 'run') {
    const state = entry.run.status === 'open' ? 'waiting' : entry.run.status;
    return {
      shape: <StateShape {...stateLook(state)} />,
      head: (
        <Link href={`/runs/${entry.run.id}`} className="text-ink underline">
          {t('contacts.entry.run', { workflow: entry.run.workflowName })}
        </Link>
      ),
      more: <span className="text-sm text-muted">{stateWord(t, state)}</span>,
    };
  }
  const by = entry.by || t('inbox.somebody');
  if (entry.kind === 'note')
    return {
      shape: <StickyNote size={16} strokeWidth={1.8} aria-hidden />,
      head: t('contacts.entry.note', { by }),
      more: <p className="rounded-md bg-wait-soft px-3 py-2 text-ink wrap-anywhere whitespace-pre-wrap">{entry.text}</p>,
    };
  const what = entry.what === null ? '' : spacedPhone(entry.what);
  const isOn = entry.now === 'yes';
  return {
    shape: <StateShape shape="ring" tone="idle" />,
    head:
      entry.change === 'verified' ? t('contacts.entry.verified', { by, what, isOn }) : t(`contacts.entry.${entry.change}`, { by, what }),
    more: entry.change === 'verified' ? null : <FromTo entry={entry} />,
  };
}

function FromTo({ entry }: { entry: Extract<ContactEntry, { kind: 'change' }> }) {
  const t = useWords();
  if (entry.was === null && entry.now === null) return null;
  const word = (text: string | null): string =>
    text === null ? t('common.value.none') : entry.change === 'status' ? (t.find(`contacts.status.${text}`) ?? text) : spacedPhone(text);
  const isReason = entry.change === 'opted_in' || entry.change === 'opted_out';
  return (
    <span className="flex flex-wrap gap-x-2 text-sm wrap-anywhere">
      {isReason ? null : <del className="text-bad">{word(entry.was)}</del>}
      <ins className={cx('no-underline', isReason ? 'text-muted' : 'text-ok')}>{word(entry.now)}</ins>
    </span>
  );
}

function messageParts(t: Words, { message }: Extract<ContactEntry, { kind: 'message' }>): Parts {
  const channel = t.find(`messages.channel.${message.channel}`) ?? message.channel;
  return {
    shape: <StateShape {...stateLook(message.state)} />,
    head: (
      <Link href={`/messages/${message.id}`} className="text-ink underline">
        {t(message.inbound ? 'contacts.entry.received' : 'contacts.entry.sent', { channel, state: stateWord(t, message.state) })}
      </Link>
    ),
    more: (
      <p
        className={cx(
          'max-w-[40rem] justify-self-start rounded-lg px-3 py-1.5 wrap-anywhere whitespace-pre-wrap',
          message.inbound ? 'bg-bubble-in text-ink' : 'bg-bubble-out text-frame-text',
        )}
      >
        {message.text || t('messages.textDeleted')}
      </p>
    ),
  };
}
