'use client';
import type { ContactEntryQuery } from '@signalbox/contract';
import { Button, EmptyState, ErrorState, Segments, SkeletonRows, TextArea, useFormat, useWords } from '@signalbox/ui';
import { type FormEvent, Fragment, useId, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useContactEntries, useNoteOnContact } from '../contact-queries.ts';
import { EntryLine } from './entry-line.tsx';

const kinds = ['messages', 'runs', 'changes'] as const;

/** Everything that happened with a contact, newest first, by day. */
export function ContactTimeline({ id, mayEdit }: { id: string; mayEdit: boolean }) {
  const t = useWords();
  const f = useFormat();
  const heading = useId();
  const [kind, setKind] = useState<ContactEntryQuery['kind']>(undefined);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useContactEntries(id, kind);
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby={heading} className="grid min-w-0 content-start gap-4 px-6 py-5 small:px-7 phone:px-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id={heading} className="grow text-md">
          {t('contacts.timeline.title')}
        </h2>
        <Segments
          label={t('contacts.timeline.show')}
          value={kind ?? ''}
          options={[
            { value: '', label: t('contacts.timeline.all') },
            ...kinds.map((value) => ({ value, label: t(`contacts.timeline.${value}`) })),
          ]}
          onChange={(value) => setKind(kinds.find((one) => one === value))}
        />
      </div>
      {mayEdit ? <NoteField id={id} /> : null}
      {entries.length > 0 ? (
        <ol className="grid gap-3">
          {entries.map((entry, at) => (
            <Fragment key={entry.id}>
              {at === 0 || f.day(entry.at) !== f.day(entries[at - 1]?.at ?? '') ? (
                <li className="pt-1 text-sm text-muted">{f.day(entry.at)}</li>
              ) : null}
              <EntryLine entry={entry} />
            </Fragment>
          ))}
        </ol>
      ) : error ? (
        <ErrorState title={t('contacts.timeline.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : data ? (
        <EmptyState title={t('contacts.timeline.empty')} />
      ) : (
        <SkeletonRows rows={4} label={t('contacts.timeline.loading')} />
      )}
      {hasNextPage ? (
        <div>
          <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('contacts.timeline.older')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function NoteField({ id }: { id: string }) {
  const t = useWords();
  const [text, setText] = useState('');
  const note = useNoteOnContact(id);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() !== '' && !note.isPending) note.mutate(text.trim(), { onSuccess: () => setText('') });
  };
  return (
    <form onSubmit={submit} className="grid gap-2">
      <TextArea
        aria-label={t('contacts.timeline.note')}
        placeholder={t('contacts.timeline.note')}
        rows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      {note.error ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, note.error).detail}
        </p>
      ) : null}
      <div>
        <Button small type="submit" busy={note.isPending} disabled={text.trim() === ''}>
          {t('contacts.timeline.saveNote')}
        </Button>
      </div>
    </form>
  );
}
