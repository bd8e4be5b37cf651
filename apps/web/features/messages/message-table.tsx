'use client';
import type { MessageSummary } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { DataTable, rowLinkClass, StateChip, useWords } from '@signalbox/ui';
import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import Link from 'next/link';
import { type ListColumn, shownColumns } from '../lists/shown-columns.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { channelWord, otherSide, partsWord } from './message-words.ts';

export interface MessageTableProps {
  messages: readonly MessageSummary[];
  /** Where a row leads: the pane beside the list, or the message's own page. */
  hrefOf: (id: string) => string;
  openId: string | undefined;
  chosen?: readonly string[] | null;
}

/** The columns of messages. */
export function useMessageColumns(hrefOf: (id: string) => string): ListColumn<MessageSummary>[] {
  const t = useWords();
  return [
    { id: 'state', head: t('common.state'), className: 'w-32', cell: ({ state }) => <StateChip state={state} /> },
    {
      id: 'who',
      head: t('messages.head.with'),
      place: 'fixed',
      className: 'w-56 small:w-40',
      cell: (message) => <Who message={message} href={hrefOf(message.id)} />,
    },
    { id: 'text', head: t('messages.head.text'), cell: ({ text }) => <Text text={text} /> },
    { id: 'by', head: t('messages.head.by'), className: 'small:hidden', cell: (message) => <By message={message} /> },
    { id: 'workflow', head: t('common.workflow'), place: 'extra', cell: ({ workflowName }) => workflowName },
    {
      id: 'ours',
      head: t('messages.head.ours'),
      place: 'extra',
      cell: (message) => <span className="num">{spacedPhone(message.inbound ? message.to : message.from)}</span>,
    },
    {
      id: 'error',
      head: t('messages.head.error'),
      place: 'extra',
      cell: ({ errorCode }) => errorCode && <code className="text-sm break-all">{errorCode}</code>,
    },
    { id: 'time', head: t('messages.head.time'), right: true, cell: ({ at }) => <TimeAgo at={at} /> },
    {
      id: 'final',
      head: t('messages.head.final'),
      place: 'extra',
      right: true,
      cell: ({ finalAt }) => finalAt && <TimeAgo at={finalAt} />,
    },
  ];
}

/** Messages as rows, in and out. */
export function MessageTable({ messages, hrefOf, openId, chosen = null }: MessageTableProps) {
  const t = useWords();
  const columns = shownColumns(useMessageColumns(hrefOf), chosen);
  return (
    <DataTable
      label={t('shell.nav.messages')}
      // With the pane open the list is narrow: what the pane tells is left out.
      columns={openId === undefined ? columns : columns.filter(({ id }) => beside.has(id)).map(narrow)}
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

const beside: ReadonlySet<string> = new Set(['state', 'who', 'text', 'time']);
/** What the pane tells, too, is left out where it leaves little room. */
const narrow = (column: ListColumn<MessageSummary>) => ({ ...column, ...roomOf[column.id] });
const roomOf: Readonly<Record<string, { className: string }>> = {
  time: { className: 'small:hidden' },
  text: { className: 'max-[840px]:hidden' },
};

function Who({ message, href }: { message: MessageSummary; href: string }) {
  const t = useWords();
  const { name, address } = otherSide(t, message);
  const Arrow = message.inbound ? ArrowDownLeft : ArrowUpRight;
  return (
    <span className="flex gap-1.5">
      <Arrow size={16} strokeWidth={1.8} aria-hidden="true" className="mt-1 shrink-0 text-muted" />
      <span className="min-w-28 wrap-anywhere">
        <span className="sr-only">{message.inbound ? t('messages.from') : t('messages.to')} </span>
        <Link href={href} scroll={false} className={rowLinkClass}>
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
    <span className="line-clamp-2 text-sm wrap-anywhere">{text || <span className="text-muted">{t('messages.textDeleted')}</span>}</span>
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
