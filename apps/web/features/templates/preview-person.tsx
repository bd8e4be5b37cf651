'use client';
import type { ContactDetail } from '@signalbox/contract';
import { spacedPhone, type TemplateBody } from '@signalbox/domain';
import { spokenTo } from '@signalbox/flow';
import { SearchInput, Select, StateShape, useWords } from '@signalbox/ui';
import { useDeferredValue, useId, useState } from 'react';
import { useContacts } from '../contacts/contact-queries.ts';
import { languageName } from './language-name.ts';

interface PreviewPersonProps {
  personId: string | null;
  setPersonId: (id: string) => void;
  contact: ContactDetail | undefined;
  draft: TemplateBody;
  channel: string;
}

/** With whose values the texts are shown, and which language that person gets. */
export function PreviewPerson({ personId, setPersonId, contact, draft, channel }: PreviewPersonProps) {
  const t = useWords();
  const { language: reader } = t;
  const id = useId();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const people = useContacts({ limit: 20, ...(search === '' ? {} : { search }) }).data?.items ?? [];
  const options = people.map((one) => ({ value: one.id, label: one.name || spacedPhone(one.phones[0] ?? one.emails[0] ?? '') }));
  const isListed = options.some(({ value }) => value === personId);
  const spoken = spokenTo(draft, channel, contact?.language ?? null);
  const said = spoken && {
    language: languageName(spoken.language, reader),
    theirs: languageName(contact?.language || spoken.language, reader),
  };
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="text-sm font-label">
        {t('templates.preview.title')}
      </h2>
      <SearchInput
        label={t('templates.preview.search')}
        placeholder={t('contacts.search.placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="w-full"
      />
      <Select
        aria-label={t('templates.preview.person')}
        value={personId ?? ''}
        disabled={options.length === 0 && personId === null}
        options={[
          ...(personId === null || isListed
            ? []
            : [{ value: personId, label: contact?.name || spacedPhone(contact?.addresses[0]?.value ?? '') }]),
          ...(options.length === 0 && personId === null ? [{ value: '', label: t('templates.preview.nobody') }] : options),
        ]}
        onChange={(event) => setPersonId(event.target.value)}
      />
      <p className="flex min-h-5 gap-1.5 text-sm text-muted">
        {said && spoken?.fellBack ? (
          <>
            <StateShape shape="warning" tone="wait" className="mt-px" />
            {t('templates.preview.fellBack', said)}
          </>
        ) : said ? (
          t('templates.preview.gets', said)
        ) : (
          t('templates.preview.none')
        )}
      </p>
    </section>
  );
}
