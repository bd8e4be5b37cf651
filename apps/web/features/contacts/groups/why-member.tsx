'use client';
import { Field, fieldProps, StateShape, TextInput, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useContacts } from '../contact-queries.ts';
import { useWhyMember } from './group-queries.ts';

/** Why somebody is in a group that fills itself or not: a person is found, and each part of the condition ticked or crossed. */
export function WhyMember({ groupId }: { groupId: string }) {
  const t = useWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const found = useContacts({ search: search.trim(), limit: 5 }).data?.items ?? [];
  return (
    <section aria-label={t('contacts.group.why')} className="grid max-w-3xl gap-3">
      <h2 className="text-lg font-heading">{t('contacts.group.why')}</h2>
      <Field id="why-person" label={t('contacts.search.placeholder')}>
        <TextInput
          {...fieldProps('why-person')}
          autoComplete="off"
          maxLength={100}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setChosen(null);
          }}
        />
      </Field>
      {search.trim() === '' || chosen ? null : (
        <ul aria-label={t('contacts.group.found')} className="grid gap-1">
          {found.map(({ id, name, phones, emails }) => (
            <li key={id}>
              <button
                type="button"
                className="text-accent-text underline wrap-anywhere"
                onClick={() => setChosen({ id, name: name || phones[0] || emails[0] || t('contacts.noName') })}
              >
                {name || phones[0] || emails[0] || t('contacts.noName')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen ? <Answer groupId={groupId} {...chosen} /> : null}
    </section>
  );
}

function Answer({ groupId, id, name }: { groupId: string; id: string; name: string }) {
  const t = useWords();
  const { data, error } = useWhyMember(groupId, id);
  if (error) return <p role="alert">{describeError(t, error).detail}</p>;
  if (!data) return null;
  return (
    <div role="status" className="grid gap-2">
      <p className="flex items-center gap-2 font-label">
        <StateShape shape={data.isIn ? 'tick' : 'cross'} tone={data.isIn ? 'ok' : 'idle'} />
        {t(data.isIn ? 'contacts.group.whyIn' : 'contacts.group.whyOut', { name })}
      </p>
      {data.active ? null : <p className="text-sm text-muted">{t('contacts.group.notActive')}</p>}
      <ul className="grid gap-1.5">
        {data.parts.map(({ text, holds }) => (
          <li key={text} className="flex items-start gap-2">
            <StateShape shape={holds ? 'tick' : 'cross'} tone={holds ? 'ok' : 'bad'} className="mt-1" />
            <span className="min-w-0">
              <span className="sr-only">{t(holds ? 'contacts.group.holds' : 'contacts.group.holdsNot')}</span>
              <code className="text-sm wrap-anywhere">{text}</code>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
