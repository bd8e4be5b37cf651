'use client';
import type { ConversationDetail } from '@signalbox/contract';
import {
  Button,
  buttonClass,
  ErrorState,
  FilterSelect,
  Kbd,
  SkeletonRows,
  StateShape,
  stateLook,
  useFormat,
  useWords,
} from '@signalbox/ui';
import { ChevronLeft, StickyNote, UserRound } from 'lucide-react';
import Link from 'next/link';
import { describeError } from '../client/api-problem.ts';
import { useMinute } from '../lists/use-minute.ts';
import { Answering } from './answering.tsx';
import { Composer } from './composer.tsx';
import { useChangeConversation, useConversation, useMembers } from './conversation-queries.ts';
import { nameOf, stateOf } from './conversation-words.ts';
import { EntryList } from './entry-list.tsx';

interface ConversationPaneProps {
  id: string;
  /** The list without a conversation: the way back on a phone. */
  backHref: string;
  onToggleClosed: () => void;
  onNote: () => void;
  onPerson: () => void;
  onLeaveField: () => void;
}

/** The conversation that is chosen: who has it, what was said and done, and the field to answer in. */
export function ConversationPane({ id, ...rest }: ConversationPaneProps) {
  const t = useWords();
  const { data, error, refetch } = useConversation(id);
  return (
    <section aria-label={t('inbox.one.label')} className="flex min-h-0 min-w-0 grow flex-col border-l border-line phone:border-l-0">
      {data ? (
        <Loaded one={data} {...rest} />
      ) : error ? (
        <ErrorState title={t('inbox.one.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={5} label={t('inbox.one.loading')} />
      )}
    </section>
  );
}

function Loaded({
  one,
  backHref,
  onToggleClosed,
  onNote,
  onPerson,
  onLeaveField,
}: Omit<ConversationPaneProps, 'id'> & { one: ConversationDetail }) {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  const { look, words } = stateOf(t, f, one, now);
  const { shape, tone } = stateLook(look);
  return (
    <>
      <header className="flex flex-wrap items-center gap-2 border-b border-line bg-surface px-4 py-3">
        <Link
          href={backHref}
          scroll={false}
          aria-label={t('inbox.one.back')}
          className={`${buttonClass({ look: 'quiet' })} hidden! w-control px-0! phone:inline-flex!`}
        >
          <ChevronLeft size={20} aria-hidden="true" />
        </Link>
        <div className="min-w-32 grow">
          <h2 id="conversation-title" tabIndex={-1} className="text-lg outline-none [overflow-wrap:anywhere]">
            {nameOf(t, one)}
          </h2>
          <p className="flex items-center gap-1.5 text-sm text-muted">
            <StateShape shape={shape} tone={tone} /> <span className="shrink-0">{words}</span>
            <Answering one={one} />
          </p>
        </div>
        <div className="flex items-center gap-2">
          <Assigned one={one} />
          <Button small onClick={onNote} aria-keyshortcuts="n" className="phone:hidden">
            <StickyNote size={16} strokeWidth={1.8} aria-hidden="true" />
            {t('inbox.field.note')}
          </Button>
          <Button small onClick={onToggleClosed} aria-keyshortcuts="e">
            {t(one.closedAt ? 'inbox.act.open' : 'inbox.act.close')}
            <span aria-hidden="true" className="phone:hidden">
              <Kbd>E</Kbd>
            </span>
          </Button>
          <Button small look="quiet" onClick={onPerson} aria-label={t('inbox.person.label')} className="w-control-sm px-0! xl:hidden">
            <UserRound size={18} strokeWidth={1.8} aria-hidden="true" />
          </Button>
        </div>
      </header>
      <EntryList key={one.id} one={one} />
      <Composer key={`field:${one.id}`} one={one} onLeaveField={onLeaveField} />
    </>
  );
}

function Assigned({ one }: { one: ConversationDetail }) {
  const t = useWords();
  const { data } = useMembers();
  const change = useChangeConversation();
  const options = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const known = one.assignee && !options.some(({ value }) => value === one.assignee?.id);
  return (
    <span id="conversation-assigned">
      <FilterSelect
        label={t('inbox.act.assigned')}
        any={t('inbox.act.nobody')}
        value={one.assignee?.id ?? ''}
        options={known && one.assignee ? [...options, { value: one.assignee.id, label: one.assignee.name }] : options}
        onChange={(value) => change.mutate({ id: one.id, assigneeId: value === '' ? null : value })}
      />
    </span>
  );
}
