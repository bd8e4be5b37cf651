'use client';
import type { ConversationEntry } from '@signalbox/contract';
import { Button, cx, notify, StateShape, stateLook, stateWord, useFormat, useWords } from '@signalbox/ui';
import { Mail, Paperclip, StickyNote } from 'lucide-react';
import Link from 'next/link';
import { describeError } from '../client/api-problem.ts';
import { failureWords } from '../messages/message-words.ts';
import { useSend } from './conversation-queries.ts';
import { channelName } from './conversation-words.ts';

/** A message as a bubble, a note on amber ground, or one line of what somebody did. */
export function EntryRow({ conversationId, entry }: { conversationId: string; entry: ConversationEntry }) {
  const t = useWords();
  const f = useFormat();
  if (entry.kind === 'message') return <Said conversationId={conversationId} entry={entry} />;
  const by = entry.by || t('inbox.somebody');
  if (entry.kind === 'note')
    return (
      <li className="mx-auto flex max-w-[min(46rem,92%)] gap-2.5 rounded-md bg-wait-soft px-3.5 py-2 text-ink">
        <StickyNote size={16} strokeWidth={1.8} aria-hidden="true" className="mt-1 shrink-0" />
        <p className="wrap-anywhere whitespace-pre-wrap">
          <b className="font-title">{t('inbox.entry.note', { by, at: f.minute(entry.at) })}</b> {entry.text}
        </p>
      </li>
    );
  const did =
    entry.kind === 'assigned'
      ? entry.to === null
        ? t('inbox.entry.unassigned', { by })
        : t('inbox.entry.assigned', { by, to: entry.to || t('inbox.somebody') })
      : t(`inbox.entry.${entry.kind}`, { by });
  return (
    <li className="text-center text-sm text-muted">
      {did}, <time dateTime={entry.at}>{f.minute(entry.at)}</time>
    </li>
  );
}

/** High enough for a finger, also where the line wraps. */
const metaLink = 'inline-block min-h-6 leading-6 text-muted';

type SaidEntry = Extract<ConversationEntry, { kind: 'message' }>;
function Said({ conversationId, entry }: { conversationId: string; entry: SaidEntry }) {
  const t = useWords();
  const f = useFormat();
  const { message, subject, files, by } = entry;
  const { inbound } = message;
  const look = stateLook(message.state);
  const isBad = message.errorCode !== null;
  const who = inbound ? null : by !== null ? by || t('inbox.somebody') : message.workflowName;
  return (
    <li className={cx('grid max-w-[min(40rem,86%)] gap-1', inbound ? 'justify-self-start' : 'justify-items-end justify-self-end')}>
      <div
        className={cx(
          'min-w-12 rounded-lg px-3.5 py-2 wrap-anywhere whitespace-pre-wrap',
          inbound ? 'rounded-bl-xs bg-bubble-in text-ink' : 'rounded-br-xs bg-bubble-out text-frame-text',
        )}
      >
        {subject ? (
          <p className="mb-1 flex items-center gap-2 font-title">
            <Mail size={16} strokeWidth={1.8} aria-hidden="true" className="shrink-0" /> {subject}
          </p>
        ) : null}
        {message.text || <span className="opacity-80">{t('messages.textDeleted')}</span>}
        {files.map((file) => (
          <p key={`${file.id} ${file.name}`} className="mt-1 flex items-center gap-2">
            <Paperclip size={16} strokeWidth={1.8} aria-hidden="true" className="shrink-0" />
            {file.id ? <a href={`/api/v1/files/${encodeURIComponent(file.id)}`}>{file.name}</a> : file.name}
            <span className="text-sm opacity-80">{f.size(file.sizeBytes)}</span>
          </p>
        ))}
      </div>
      <p className="flex flex-wrap items-center gap-x-1.5 px-1 text-sm text-muted">
        <StateShape shape={look.shape} tone={look.tone} />
        <Link href={`/messages/${message.id}`} className={metaLink}>
          {stateWord(t, message.state)} <time dateTime={entry.at}>{f.minute(entry.at)}</time>
        </Link>
        <span>{t('inbox.entry.by', { channel: channelName(t, message.channel) })}</span>
        {who ? (
          message.runId ? (
            <Link href={`/runs/${message.runId}`} className={metaLink}>
              {who}
            </Link>
          ) : (
            <span>{who}</span>
          )
        ) : null}
        {inbound && message.runId ? (
          <Link href={`/runs/${message.runId}`} className={metaLink}>
            {t('inbox.entry.taken', { workflow: message.workflowName ?? '' })}
          </Link>
        ) : null}
      </p>
      {isBad && message.errorCode ? (
        <p className="flex flex-wrap items-center gap-2 px-1 text-sm text-bad">
          {failureWords(t, message.errorCode)}
          {!inbound && by !== null && message.text !== '' ? <SendAgain conversationId={conversationId} entry={entry} /> : null}
        </p>
      ) : null}
    </li>
  );
}

/** What was written by hand and failed goes once more, to the same address from the same one; the second press is the same message. */
function SendAgain({ conversationId, entry: { message, subject } }: { conversationId: string; entry: SaidEntry }) {
  const t = useWords();
  const send = useSend(conversationId);
  const { channel, text, to, from } = message;
  return (
    <Button
      small
      busy={send.isPending}
      onClick={() =>
        send.mutate(
          { key: `${message.id}.again`, channel, text, subject: subject ?? '', to, from },
          {
            onSuccess: ({ isRepeat }) => (isRepeat ? notify({ text: t('inbox.field.sentBefore') }) : undefined),
            onError: (error) => notify({ text: describeError(t, error).detail }),
          },
        )
      }
    >
      {t('inbox.entry.again')}
    </Button>
  );
}
