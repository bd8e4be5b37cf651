'use client';
import type { ChangeContact, ContactDetail } from '@signalbox/contract';
import { Select, TextInput, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useContactFields } from '../../conditions/condition-queries.ts';
import { languageOptions } from '../../try-it/language-options.ts';
import { useChangeContact } from '../contact-queries.ts';
import { Fact } from './fact.tsx';
import { OwnFacts } from './own-facts.tsx';
import { Section } from './section.tsx';

/** Name, language and time zone of a contact. */
export function ContactFacts({ one, mayEdit }: { one: ContactDetail; mayEdit: boolean }) {
  const t = useWords();
  const { mutateAsync } = useChangeContact(one.id);
  const fields = useContactFields().data?.items ?? [];
  const save = (change: Omit<ChangeContact, 'revision'>) => mutateAsync({ revision: one.revision, ...change });
  return (
    <Section
      title={t('contacts.facts.title')}
      aside={
        <Link href="/contacts/fields" className="text-sm text-accent-text underline">
          {t('contacts.facts.which')}
        </Link>
      }
    >
      <Fact
        label={t('common.name')}
        shown={one.name || null}
        value={one.name}
        mayEdit={mayEdit}
        onSave={(name) => save({ name })}
        control={({ onChange, ...rest }) => <TextInput {...rest} maxLength={200} onChange={(event) => onChange(event.target.value)} />}
      />
      <Language one={one} mayEdit={mayEdit} onSave={(language) => save({ language })} />
      <Zone one={one} mayEdit={mayEdit} onSave={(timeZone) => save({ timeZone })} />
      <OwnFacts one={one} fields={fields} mayEdit={mayEdit} onSave={(values) => save({ fields: values })} />
    </Section>
  );
}

interface ChoiceProps {
  one: ContactDetail;
  mayEdit: boolean;
  onSave: (value: string | null) => Promise<unknown>;
}

function Language({ one: { language }, mayEdit, onSave }: ChoiceProps) {
  const t = useWords();
  const options = languageOptions(t.language, language ?? '');
  return (
    <Fact
      label={t('contacts.facts.language')}
      shown={options.find(({ value }) => value === language)?.label ?? null}
      value={language ?? ''}
      mayEdit={mayEdit}
      onSave={(value) => onSave(value || null)}
      control={({ onChange, ...rest }) => (
        <Select
          {...rest}
          options={[{ value: '', label: t('common.value.notSet') }, ...options]}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    />
  );
}

function Zone({ one: { timeZone }, mayEdit, onSave }: ChoiceProps) {
  const t = useWords();
  const f = useFormat();
  const zones = () => [...new Set([...Intl.supportedValuesOf('timeZone'), ...(timeZone ? [timeZone] : [])])];
  return (
    <Fact
      label={t('contacts.facts.timeZone')}
      shown={timeZone ? timeZone.replaceAll('_', ' ') : null}
      value={timeZone ?? ''}
      mayEdit={mayEdit}
      onSave={(value) => onSave(value || null)}
      control={({ onChange, ...rest }) => (
        <Select
          {...rest}
          options={[
            { value: '', label: t('contacts.facts.accountZone', { zone: f.timeZone.replaceAll('_', ' ') }) },
            ...zones().map((value) => ({ value, label: value.replaceAll('_', ' ') })),
          ]}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    />
  );
}
