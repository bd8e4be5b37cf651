'use client';
import type { ConversationDetail } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { PenLine } from 'lucide-react';
import { useMe } from '../shell/me-queries.ts';
import { useWatchAnswering } from './use-answering.ts';

/** Who else has the field of this conversation open. It locks nothing. */
export function Answering({ one }: { one: ConversationDetail }) {
  const t = useWords();
  const { data: me } = useMe();
  const others = me ? one.answering.filter(({ id }) => id !== me.user.id) : [];
  useWatchAnswering(one.id, others.length > 0);
  return (
    <span role="status" className="flex min-w-0 items-center gap-1.5 text-ink empty:hidden">
      {others.length === 0 ? null : (
        <>
          <PenLine size={16} strokeWidth={1.8} aria-hidden="true" className="shrink-0" />
          <span className="truncate">{t('inbox.answering', { names: others.map(({ name }) => name), count: others.length })}</span>
        </>
      )}
    </span>
  );
}
