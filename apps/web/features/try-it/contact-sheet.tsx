'use client';
import type { PhoneContact } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, ErrorState, Field, fieldProps, notify, Select, Sheet, SkeletonRows, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useContactFields } from '../conditions/condition-queries.ts';
import { FieldInput } from './field-input.tsx';
import { typedValue } from './field-values.ts';
import { languageOptions } from './language-options.ts';
import { useChangePhoneContact, usePhoneContact, usePutPhoneAway } from './try-it-queries.ts';

interface ContactSheetProps {
  number: string;
  /** Whether there is another phone left when this one is put away. */
  canGo: boolean;
  onClose: () => void;
}

/** Who has a practice phone: what workflows read about them. */
export default function ContactSheet({ number, canGo, onClose }: ContactSheetProps) {
  const t = useWords();
  const contact = usePhoneContact(number);
  const away = usePutPhoneAway();
  // Another phone is chosen then, so this sheet may be gone before it hears.
  const putAway = () =>
    away.mutateAsync(number).then(
      () => {
        onClose();
        notify({ text: t('try-it.phones.away'), detail: t('try-it.phones.awayHelp') });
      },
      () => undefined,
    );
  return (
    <Sheet
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('try-it.contact.title')}
      help={spacedPhone(number)}
      actions={
        <>
          {canGo && (
            <Button look="quiet" className="mr-auto" busy={away.isPending} onClick={() => void putAway()}>
              {t('try-it.phones.putAway')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary">
            {t('try-it.contact.save')}
          </Button>
        </>
      }
    >
      {away.error && (
        <p role="alert" className="pb-3 text-sm text-bad">
          {describeError(t, away.error).detail}
        </p>
      )}
      {contact.data ? (
        <ContactForm number={number} contact={contact.data} onSaved={onClose} />
      ) : contact.error ? (
        <ErrorState title={t('try-it.contact.unread')} {...describeError(t, contact.error)} onRetry={() => void contact.refetch()} />
      ) : (
        <SkeletonRows rows={4} label={t('try-it.contact.loading')} />
      )}
    </Sheet>
  );
}

const formId = 'practice-contact';

function ContactForm({ number, contact, onSaved }: { number: string; contact: PhoneContact; onSaved: () => void }) {
  const t = useWords();
  const own = useContactFields();
  const change = useChangePhoneContact(number);
  const [name, setName] = useState(contact.name);
  const [language, setLanguage] = useState(contact.language ?? '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const fields = own.data?.items.filter(({ hidden }) => !hidden) ?? [];
  const values = Object.fromEntries(
    fields.flatMap((field) => (field.key in typed ? [[field.key, typedValue(field, typed[field.key] ?? '')]] : [])),
  );
  const wrong = new Set(Object.keys(values).filter((key) => values[key] === undefined));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong.size > 0) return;
    const given = Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
    change.mutate({ name, language: language === '' ? null : language, fields: given }, { onSuccess: onSaved });
  };
  return (
    <form id={formId} onSubmit={submit} className="grid gap-4">
      <p className="text-sm text-muted">{t('try-it.contact.help')}</p>
      <Field id="practice-name" label={t('common.name')}>
        <TextInput {...fieldProps('practice-name')} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field id="practice-language" label={t('try-it.contact.language')} help={t('try-it.contact.languageHelp')}>
        <Select
          {...fieldProps('practice-language', null, t('try-it.contact.languageHelp'))}
          value={language}
          options={[{ value: '', label: t('common.value.notSet') }, ...languageOptions(t.language, language)]}
          onChange={(event) => setLanguage(event.target.value)}
        />
      </Field>
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={typed[field.key] ?? shown(contact.fields[field.key])}
          error={wrong.has(field.key) ? t(field.type === 'number' ? 'try-it.contact.notNumber' : 'try-it.contact.notThat') : null}
          onChange={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      {own.data && fields.length === 0 && <p className="text-sm text-muted">{t('try-it.contact.noFields')}</p>}
      {change.error && (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, change.error).detail}
        </p>
      )}
    </form>
  );
}

const shown = (value: unknown): string => (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '');
