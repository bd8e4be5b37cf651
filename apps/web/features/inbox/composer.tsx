'use client';
import type { ConversationDetail } from '@signalbox/contract';
import { channels, spacedPhone } from '@signalbox/domain';
import { Button, cx, Kbd, loadable, notify, Segments, Select, TextArea, TextInput, useFormat, useWords } from '@signalbox/ui';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { TextMeter } from '../schema-form/template/text-meter.tsx';
import { useNote, useSend } from './conversation-queries.ts';
import { channelName } from './conversation-words.ts';
import { RunWaits } from './run-waits.tsx';
import { useTellAnswering } from './use-answering.ts';
import { useDraft } from './use-draft.ts';

const FromTemplate = loadable(() => import('./from-template.tsx'));

/** The field to answer in: by each way in which the person can be reached, or as a note that is never sent. */
export function Composer({ one, onLeaveField }: { one: ConversationDetail; onLeaveField: () => void }) {
  const t = useWords();
  const f = useFormat();
  const { draft, change, clear } = useDraft(one.id);
  const [places, setPlaces] = useState<{ to?: string; from?: string }>({});
  const [hasFocus, setFocus] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [tried, setTried] = useState<string | null>(null);
  const send = useSend(one.id);
  const note = useNote(one.id);
  const isNote = draft.by === 'note' || one.ways.length === 0;
  const way = isNote ? undefined : (one.ways.find(({ channel }) => channel === draft.by) ?? one.ways[0]);
  const to = way?.to.find((value) => value === places.to) ?? way?.to[0];
  const from = way?.from.find((value) => value === places.from) ?? way?.from[0];
  const channel = way ? channels.get(way.channel) : undefined;
  const stopped = one.optOuts.find(({ address }) => address === to);
  useTellAnswering(one.id, hasFocus && !isNote);
  const isBusy = send.isPending || note.isPending;
  const error = send.error ?? note.error;

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (isBusy || draft.text.trim() === '' || (stopped && !isNote)) return;
    try {
      if (isNote) await note.mutateAsync(draft.text);
      else if (way && to && from) {
        const { key, text, subject } = draft;
        const { isRepeat } = await send.mutateAsync({ key, text, subject, channel: way.channel, to, from });
        if (isRepeat) notify({ text: t('inbox.field.sentBefore') });
        if (isRepeat && tried !== text) return change({ key: crypto.randomUUID() });
      }
      clear(draft);
    } catch {
      // What was written stays, with its key: a try that reached the server all the same is not sent twice.
      setTried(draft.text);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    if (event.key === 'Escape') onLeaveField();
  };
  const ways = [
    ...one.ways.map((each) => ({ value: each.channel, label: channelName(t, each.channel) })),
    { value: 'note', label: t('inbox.field.note') },
  ];
  return (
    <form
      aria-label={t('inbox.field.label')}
      onSubmit={(event) => void submit(event)}
      className="grid shrink-0 gap-2 border-t border-line bg-surface px-4 py-3"
    >
      <RunWaits runs={one.waits} />
      <div className="flex flex-wrap items-center gap-2">
        <span id="conversation-ways" className="overflow-x-auto">
          <Segments
            label={t('inbox.field.by')}
            value={isNote ? 'note' : (way?.channel ?? 'note')}
            options={ways}
            onChange={(by) => change({ by })}
          />
        </span>
        {way && to ? (
          <Place label={t('messages.to')} value={to} options={way.to} onChange={(value) => setPlaces({ ...places, to: value })} />
        ) : null}
        {way && from ? (
          <Place label={t('messages.from')} value={from} options={way.from} onChange={(value) => setPlaces({ ...places, from: value })} />
        ) : null}
      </div>
      {one.ways.length === 0 ? <p className="text-sm text-muted">{t('inbox.field.noWay')}</p> : null}
      {stopped && !isNote ? (
        <p className="text-sm text-bad">
          {t(
            stopped.source === 'bounce' ? 'inbox.stopped.bounced' : stopped.source === 'hand' ? 'inbox.stopped.hand' : 'inbox.stopped.said',
            {
              address: spacedPhone(stopped.address),
              day: f.day(stopped.at),
            },
          )}
        </p>
      ) : null}
      {way?.hasSubject && !stopped ? (
        <TextInput
          aria-label={t('inbox.field.subject')}
          placeholder={t('inbox.field.subject')}
          maxLength={500}
          value={draft.subject}
          onChange={(event) => change({ subject: event.target.value })}
        />
      ) : null}
      <TextArea
        id="conversation-field"
        aria-label={t(isNote ? 'inbox.field.noteText' : 'inbox.field.text')}
        placeholder={t(isNote ? 'inbox.field.noteText' : 'inbox.field.text')}
        rows={2}
        maxLength={isNote ? 4000 : 20_000}
        disabled={stopped !== undefined && !isNote}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={onKeyDown}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
        className={cx('max-h-56!', isNote && 'bg-wait-soft!')}
      />
      {isChoosing && way ? (
        <FromTemplate
          channel={way.channel}
          contactId={one.contact?.id ?? null}
          onTake={({ text, subject }) => {
            change({ text: draft.text.trim() === '' ? text : `${draft.text.trimEnd()}\n${text}`, ...(subject === '' ? {} : { subject }) });
            setChoosing(false);
            document.getElementById('conversation-field')?.focus();
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      {error ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, error).detail}
        </p>
      ) : null}
      <div className="flex items-end gap-3">
        <div className="min-w-0 grow">
          {channel?.capabilities.parts && !stopped ? <TextMeter channel={channel} text={draft.text} hasShortLinks /> : null}
        </div>
        {!isNote && !stopped ? (
          <Button small onClick={() => setChoosing(true)}>
            {t('inbox.template.act')}
          </Button>
        ) : null}
        <Kbd className="phone:hidden">{t('inbox.key.send')}</Kbd>
        <Button type="submit" look="primary" busy={isBusy} disabled={draft.text.trim() === '' || (stopped !== undefined && !isNote)}>
          {isNote ? t('inbox.field.saveNote') : (t.find(`inbox.field.send.${way?.channel}`) ?? t('inbox.field.send.other'))}
        </Button>
      </div>
    </form>
  );
}

/** An address that there is a choice of; where there is none it is said. */
function Place({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
}) {
  if (options.length < 2)
    return (
      <span className="text-sm text-muted">
        {label} <span className="num">{spacedPhone(value)}</span>
      </span>
    );
  return (
    <Select
      small
      aria-label={label}
      value={value}
      options={options.map((each) => ({ value: each, label: spacedPhone(each) }))}
      onChange={(event) => onChange(event.target.value)}
      className="w-auto!"
    />
  );
}
