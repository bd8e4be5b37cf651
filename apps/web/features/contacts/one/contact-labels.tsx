'use client';
import type { ContactDetail } from '@signalbox/contract';
import { Button, IconButton, notify, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useAddLabel, useRemoveLabel } from '../contact-queries.ts';
import { LabelInput } from '../label-input.tsx';
import { TagDot } from '../tags/tag-dot.tsx';
import { Section } from './section.tsx';

/** The tags or the groups of a contact, with one more and one less. */
export function ContactLabels({ one, of, mayEdit }: { one: ContactDetail; of: 'tags' | 'groups'; mayEdit: boolean }) {
  const t = useWords();
  const remove = useRemoveLabel(one.id, of);
  const add = useAddLabel(one.id, of);
  const takeAway = (label: { id: string; name: string }) =>
    remove.mutate(label.id, {
      onSuccess: () => notify({ text: t(`contacts.${of}.gone`, { name: label.name }), undo: () => add.mutate(label.name) }),
      onError: (error) => notify({ text: describeError(t, error).detail }),
    });
  return (
    <Section title={t(`contacts.head.${of}`)}>
      {one[of].length === 0 ? <p className="text-sm text-muted">{t(`contacts.${of}.none`)}</p> : null}
      <ul aria-label={t(`contacts.head.${of}`)} className="flex flex-wrap gap-1.5 empty:hidden">
        {one[of].map((label) => (
          <li key={label.id} className="flex max-w-full items-center gap-1.5 rounded-md border border-line bg-surface pl-2 text-sm">
            {'colour' in label ? <TagDot colour={label.colour} /> : null}
            <Link
              href={of === 'tags' ? `/contacts?tagId=${label.id}` : `/contacts/groups/${label.id}`}
              className="min-w-0 py-1 text-ink wrap-anywhere hover:underline"
            >
              {label.name}
            </Link>
            {mayEdit ? (
              <IconButton label={t(`contacts.${of}.remove`, { name: label.name })} onClick={() => takeAway(label)} className="size-7!">
                <X size={14} aria-hidden="true" />
              </IconButton>
            ) : (
              <span className="w-1" />
            )}
          </li>
        ))}
      </ul>
      {mayEdit ? <AddLabel id={one.id} of={of} /> : null}
    </Section>
  );
}

function AddLabel({ id, of }: { id: string; of: 'tags' | 'groups' }) {
  const t = useWords();
  const [name, setName] = useState('');
  const add = useAddLabel(id, of);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') add.mutate(name.trim(), { onSuccess: () => setName('') });
  };
  return (
    <form onSubmit={submit} className="grid gap-1">
      <div className="flex gap-2">
        <LabelInput of={of} value={name} onChange={setName} />
        <Button small type="submit" busy={add.isPending}>
          {t('contacts.label.add')}
        </Button>
      </div>
      {add.error ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, add.error).detail}
        </p>
      ) : null}
    </form>
  );
}
