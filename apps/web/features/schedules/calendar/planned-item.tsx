'use client';
import type { Planned } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import { CalendarClock, type LucideIcon, MessageSquare, Timer } from 'lucide-react';
import Link from 'next/link';

/** One thing of a day: when it begins, what it is, and how often. */
export function PlannedItem({ item }: { item: Planned }) {
  const t = useWords();
  const f = useFormat();
  const { icon: Icon, href } = kinds[item.kind];
  const { count } = item;
  const words = t(`schedules.calendar.${item.kind}`, { name: item.workflowName ?? '', count });
  return (
    <Link
      href={href(item)}
      title={words}
      className="flex min-h-6 items-center gap-1 rounded-sm px-1 text-sm text-ink hover:bg-hover pointer-coarse:min-h-11"
    >
      <Icon size={14} aria-hidden className="shrink-0 text-muted" />
      <time dateTime={item.at} className="num shrink-0 text-muted">
        {f.minute(item.at)}
      </time>
      <span className="truncate">{words}</span>
    </Link>
  );
}

const kinds: Record<Planned['kind'], { icon: LucideIcon; href: (item: Planned) => string }> = {
  schedule: { icon: CalendarClock, href: ({ workflowId }) => `/workflows/${workflowId}` },
  waits: { icon: Timer, href: ({ workflowId }) => `/runs?state=waiting&workflow=${workflowId}` },
  messages: { icon: MessageSquare, href: () => '/messages?state=queued' },
};
