'use client';
import type { GroupPreview } from '@signalbox/contract';
import { Button, notify, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { GroupCondition } from './group-condition.tsx';
import { useGroupPreview } from './group-queries.ts';

interface QueryEditorProps {
  /** Missing = a new group. */
  groupId?: string;
  saved: string;
  /** What the button that saves says. */
  act: string;
  onSave: (when: string) => Promise<unknown>;
  onDone?: () => void;
}

/** Who belongs to a group that fills itself: the condition, how many that are, and what saving it would change. */
export function QueryEditor({ groupId, saved, act, onSave, onDone }: QueryEditorProps) {
  const t = useWords();
  const [when, setWhen] = useState(saved);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const preview = useGroupPreview(useDeferredValue(when), groupId);
  const isChanged = when !== saved;
  const save = async () => {
    setBusy(true);
    try {
      await onSave(when);
      setError(null);
      onDone?.();
    } catch (problem) {
      setError(describeError(t, problem).detail);
    }
    setBusy(false);
  };
  return (
    <section aria-label={t('contacts.group.query')} className="grid gap-4">
      <GroupCondition
        when={when}
        error={error}
        onChange={(next) => {
          setError(null);
          setWhen(next);
        }}
      />
      <div role="status" className="grid min-h-12 content-start gap-2">
        {when.trim() === '' ? (
          <p className="text-sm text-muted">{t('contacts.group.noRows')}</p>
        ) : preview.error ? (
          <p className="text-sm text-warn">{describeError(t, preview.error).detail}</p>
        ) : preview.data ? (
          <Found preview={preview.data} isOld={preview.isPlaceholderData} isChanged={isChanged && groupId !== undefined} />
        ) : (
          <p className="text-sm text-muted">{t('contacts.group.counting')}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {groupId === undefined || isChanged ? (
          <Button look="primary" busy={isBusy} disabled={when.trim() === ''} onClick={() => void save()}>
            {act}
          </Button>
        ) : null}
        {isChanged && groupId !== undefined ? (
          <Button
            onClick={() => {
              setWhen(saved);
              notify({ text: t('contacts.group.discarded'), undo: () => setWhen(when) });
            }}
          >
            {t('contacts.group.discard')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Found({
  preview: { count, first, joins, leaves },
  isOld,
  isChanged,
}: {
  preview: GroupPreview;
  isOld: boolean;
  isChanged: boolean;
}) {
  const t = useWords();
  const f = useFormat();
  return (
    <div className={isOld ? 'grid gap-1 opacity-60' : 'grid gap-1'}>
      <p className="font-label">{t('contacts.group.count', { count })}</p>
      {isChanged ? <p className="text-sm text-muted">{t('contacts.group.moves', { joins, leaves })}</p> : null}
      {first.length > 0 ? (
        <p className="text-sm wrap-anywhere">
          {first.map(({ id, name }, no) => (
            <span key={id}>
              {no > 0 ? ', ' : ''}
              <Link href={`/contacts/${id}`} className="text-accent-text underline">
                {name || t('contacts.noName')}
              </Link>
            </span>
          ))}
          {count > first.length ? ` ${t('contacts.group.andMore', { count: f.number(count - first.length) })}` : null}
        </p>
      ) : null}
    </div>
  );
}
