'use client';
import { Button, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useRef, useState } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { useContactFields } from '../conditions/condition-queries.ts';
import { FieldInput } from '../try-it/field-input.tsx';
import { typedValue } from '../try-it/field-values.ts';
import { useCreateContact } from './contact-queries.ts';

/** Makes a contact of a name, a number and a mailbox; at least one of them. */
export default function NewContact({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const t = useWords();
  const formId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState({ name: '', phone: '', email: '' });
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const required = useContactFields().data?.items.filter((field) => field.required && !field.hidden) ?? [];
  const create = useCreateContact();
  const given = ([typed.phone, typed.email] as const).map((text) => text.trim());
  const addresses = given.filter((text) => text !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      required.map((field) => [field.key, typedValue(field, values[field.key] ?? '') ?? values[field.key]?.trim() ?? null]),
    );
    create.mutate({ name: typed.name.trim(), addresses, language: null, timeZone: null, fields }, { onSuccess: ({ id }) => onMade(id) });
  };
  const wrong = errorOf(create.error, { hasPhone: given[0] !== '' });
  const said = create.error ? describeError(t, create.error).detail : null;
  const field = (name: keyof typeof typed, label: string, type: 'text' | 'tel' | 'email') => {
    const error = wrong === name ? said : null;
    return (
      <Field id={`new-contact-${name}`} label={label} error={error}>
        <TextInput
          {...fieldProps(`new-contact-${name}`, error)}
          {...(name === 'name' ? { ref: input } : {})}
          type={type === 'email' ? 'text' : type}
          inputMode={type}
          autoComplete="off"
          maxLength={name === 'name' ? 200 : 320}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      </Field>
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('contacts.new.title')}
      help={t('contacts.new.help')}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={create.isPending}>
            {t('contacts.new.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        {field('name', t('common.name'), 'text')}
        {field('phone', t('contacts.new.phone'), 'tel')}
        {field('email', t('contacts.new.email'), 'email')}
        {required.map((field) => (
          <FieldInput
            key={field.key}
            field={field}
            value={values[field.key] ?? ''}
            error={wrong === `fields.${field.key}` ? said : null}
            onChange={(value) => setValues({ ...values, [field.key]: value })}
          />
        ))}
        {said && wrong === null ? (
          <p role="alert" className="text-sm text-bad">
            {said}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}

/** Which field the API speaks of. */
function errorOf(error: unknown, { hasPhone }: { hasPhone: boolean }): 'name' | 'phone' | 'email' | `fields.${string}` | null {
  if (!(error instanceof ApiProblem)) return null;
  if (error.field === 'name') return 'name';
  if (error.field?.startsWith('fields.')) return `fields.${error.field.slice('fields.'.length)}`;
  if (error.field === 'addresses.0') return hasPhone ? 'phone' : 'email';
  return error.field === 'addresses.1' ? 'email' : null;
}
