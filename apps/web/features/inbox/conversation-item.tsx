'use client';
import type { ConversationSummary } from '@signalbox/contract';
import { channels } from '@signalbox/domain';
import { cx, StateShape, stateLook, useFormat, useWords } from '@signalbox/ui';
import { Mail, MessageSquareText } from 'lucide-react';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useMinute } from '../lists/use-minute.ts';
import { channelName, nameOf, stateOf } from './conversation-words.ts';
import { Face } from './face.tsx';
import type { Selection } from './use-selection.ts';

interface ConversationItemProps {
  one: ConversationSummary;
  href: string;
  isOpen: boolean;
  selection: Selection;
}

/** One line of the list: who, the last words, who waits. The current one has the accent bar. */
export function ConversationItem({ one, href, isOpen, selection }: ConversationItemProps) {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  const { look, words } = stateOf(t, f, one, now);
  const { shape, tone } = stateLook(look);
  const said = one.last ? one.last.text.replaceAll(/\s+/g, ' ') || t('messages.textDeleted') : '';
  return (
    <li
      className={cx(
        'relative flex gap-3 border-b border-line px-4 py-3 hover:bg-hover has-focus-visible:bg-hover',
        isOpen && 'bg-accent-soft before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-accent',
      )}
    >
      <span className="relative shrink-0 self-start">
        <input
          type="checkbox"
          aria-label={t('inbox.several.select', { name: nameOf(t, one) })}
          checked={selection.ids.has(one.id)}
          onChange={(event) => selection.toggle(one.id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
          className="peer absolute inset-0 z-10 m-auto size-6 cursor-pointer accent-accent opacity-0 checked:opacity-100 hover:opacity-100 focus-visible:opacity-100"
        />
        <span className="block peer-checked:opacity-0 peer-hover:opacity-0 peer-focus-visible:opacity-0">
          <Face name={one.contact?.name ?? ''} />
        </span>
      </span>
      <span className="grid min-w-0 grow grid-cols-[minmax(0,1fr)] gap-0.5">
        <span className="flex items-baseline gap-2">
          <Link
            href={href}
            scroll={false}
            data-conversation={one.id}
            aria-current={isOpen ? 'true' : undefined}
            className="min-w-0 grow truncate font-label text-ink no-underline after:absolute after:inset-0"
          >
            {nameOf(t, one)}
          </Link>
          <TimeAgo at={one.at} className="num shrink-0 text-sm text-muted" />
        </span>
        <span className="flex items-center gap-1.5">
          {one.last ? <ChannelIcon id={one.last.channel} /> : null}
          <span className={cx('min-w-0 grow truncate', one.unread > 0 ? 'text-ink' : 'text-muted')}>
            {one.last ? <span className="sr-only">{channelName(t, one.last.channel)}: </span> : null}
            {one.last && !one.last.inbound ? t('inbox.you', { text: said }) : said}
          </span>
          {one.unread > 0 ? (
            <span className="num grid h-5 min-w-5 shrink-0 place-items-center rounded-full bg-accent px-1.5 text-xs font-title text-on-accent">
              {t.rich('inbox.unread', {
                count: one.unread > 99 ? '99+' : String(one.unread),
                hidden: (inner) => <span className="sr-only">{inner}</span>,
              })}
            </span>
          ) : null}
        </span>
        <span className="flex items-center gap-1.5 text-sm text-muted">
          <StateShape shape={shape} tone={tone} />
          <span className={cx(tone === 'wait' && 'text-wait')}>{words}</span>
          {one.assignee ? <span className="ml-auto truncate">{one.assignee.name}</span> : null}
        </span>
      </span>
    </li>
  );
}

/** A letter where messages have subjects, else a bubble; its word is said beside it. */
function ChannelIcon({ id }: { id: string }) {
  const Icon = channels.get(id)?.withSubject ? Mail : MessageSquareText;
  return <Icon size={16} strokeWidth={1.8} aria-hidden="true" className="shrink-0 text-muted" />;
}
