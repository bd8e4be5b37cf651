'use client';
import type { MessageSummary } from '@signalbox/contract';
import { type Column, DataTable, rowLinkClass, StateChip, useWords } from '@signalbox/ui';
import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { channelWord, otherSide, partsWord } from './message-words.ts';

export interface MessageTableProps {
  messages: readonly MessageSummary[];
  /** Where a row leads: the pane beside the list, or the message's own page. */
  hrefOf: (id: string) => string;
  openId: string | undefined;
}

/** Messages as rows, in and out. */
export function MessageTable({ messages, hrefOf, openId }: MessageTableProps) {
  const t = useWords();
  // With the pane open the list is narrow: what the pane tells is left out.
  const spare = openId === undefined ? 'small:hidden' : 'hidden';
  const columns: Column<MessageSummary>[] = [
    { id: 'state', head: t('common.state'), className: 'w-32', cell: ({ state }) => <StateChip state={state} /> },
    { id: 'who', head: t('messages.head.with'), className: 'w-56', cell: (message) => <Who message={message} href={hrefOf(message.id)} /> },
    { id: 'text', head: t('messages.head.text'), cell: ({ text }) => <Text text={text} /> },
    { id: 'by', head: t('messages.head.by'), className: spare, cell: (message) => <By message={message} /> },
    { id: 'time', head: t('messages.head.time'), right: true, cell: ({ at }) => <TimeAgo at={at} /> },
  ];
  return (
    <DataTable
      label={t('shell.nav.messages')}
      columns={columns}
      rows={messages}
      keyOf={(message) => message.id}
      selectedKey={openId}
      phoneItem={(message) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">
              <Who message={message} href={hrefOf(message.id)} />
            </span>
            <StateChip state={message.state} />
          </span>
          <Text text={message.text} />
          <span className="flex items-center gap-3 text-sm text-muted">
            <span className="grow">
              <By message={message} />
            </span>
            <TimeAgo at={message.at} />
          </span>
        </>
      )}
    />
  );
}

function Who({ message, href }: { message: MessageSummary; href: string }) {
  const t = useWords();
  const { name, address } = otherSide(t, message);
  const Arrow = message.inbound ? ArrowDownLeft : ArrowUpRight;
  return (
    <span className="flex gap-1.5">
      <Arrow size={16} strokeWidth={1.8} aria-hidden="true" className="mt-1 shrink-0 text-muted" />
      <span className="min-w-0">
        <span className="sr-only">{message.inbound ? t('messages.from') : t('messages.to')} </span>
        <Link href={href} scroll={false} className={`${rowLinkClass} break-words`}>
          {name}
        </Link>
        {address === name ? null : <span className="block text-sm text-muted num">{address}</span>}
      </span>
    </span>
  );
}

function Text({ text }: { text: string }) {
  const t = useWords();
  return (
    <span className="line-clamp-2 text-sm break-words">{text || <span className="text-muted">{t('messages.textDeleted')}</span>}</span>
  );
}

function By({ message }: { message: MessageSummary }) {
  const t = useWords();
  return (
    <span className="text-sm whitespace-nowrap">
      {channelWord(t, message.channel)}
      {(message.parts ?? 1) > 1 ? <span className="text-muted">, {partsWord(t, message.parts)}</span> : null}
    </span>
  );
}
