'use client';
import type { ConversationChange, ConversationSummary } from '@signalbox/contract';
import { Button, FilterSelect, IconButton, notify, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import { describeError } from '../client/api-problem.ts';
import { useChangeSeveral, useMembers } from './conversation-queries.ts';

interface SelectionBarProps {
  chosen: readonly ConversationSummary[];
  onClear: () => void;
  /** One is closed or opened. */
  onMoved: (id: string) => void;
}

/** What can be done with the conversations that are chosen, each with a way back. */
export function SelectionBar({ chosen, onClear, onMoved }: SelectionBarProps) {
  const t = useWords();
  const { data: members } = useMembers();
  const { mutateAsync, isPending } = useChangeSeveral();
  const isClosed = chosen.every(({ closedAt }) => closedAt !== null);
  const isUnread = chosen.some(({ unread }) => unread > 0);

  const notChanged = (error: unknown) => notify({ text: t('inbox.notChanged'), detail: describeError(t, error).detail });
  const change = (what: Omit<ConversationChange, 'id' | 'at'>) =>
    // Not by callbacks of the mutation: they are lost when the bar goes first, as the list may be read anew before the answer is.
    void mutateAsync(chosen.map(({ id, at }) => ({ id, at, ...what }))).then(({ undo, writtenMeanwhile }) => {
      if (what.isClosed !== undefined) for (const { id } of undo) onMoved(id);
      onClear();
      notify({
        text: t('inbox.several.done', { count: undo.length }),
        ...(writtenMeanwhile.length > 0 ? { detail: t('inbox.several.meanwhile', { count: writtenMeanwhile.length }) } : {}),
        ...(undo.length > 0 ? { undo: () => void mutateAsync(undo).catch(notChanged) } : {}),
      });
    }, notChanged);
  return (
    <section
      aria-label={t('inbox.several.label')}
      className="flex flex-wrap items-center gap-2 border-t border-line bg-accent-soft px-3 py-2.5 phone:sticky phone:bottom-0 phone:z-10"
    >
      <span className="grow font-label" role="status">
        {t('inbox.several.count', { count: chosen.length })}
      </span>
      <IconButton label={t('inbox.several.clear')} onClick={onClear}>
        <X size={16} strokeWidth={1.8} aria-hidden />
      </IconButton>
      <span className="flex w-full flex-wrap gap-2">
        <span id="several-assigned">
          <FilterSelect
            label={t('inbox.several.assign')}
            any={t('inbox.several.choose')}
            value=""
            options={[
              { value: 'nobody', label: t('inbox.act.nobody') },
              ...(members?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(value) => (value === '' ? undefined : change({ assigneeId: value === 'nobody' ? null : value }))}
          />
        </span>
        <Button small disabled={isPending} onClick={() => change({ isRead: isUnread })}>
          {t(isUnread ? 'inbox.several.read' : 'inbox.several.unread')}
        </Button>
        <Button id="several-close" small disabled={isPending} onClick={() => change({ isClosed: !isClosed })}>
          {t(isClosed ? 'inbox.act.open' : 'inbox.act.close')}
        </Button>
      </span>
    </section>
  );
}
