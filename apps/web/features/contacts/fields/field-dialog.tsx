'use client';
import type { ContactField } from '@signalbox/contract';
import { fieldTypes } from '@signalbox/domain';
import { Button, Dialog, Field, fieldProps, Select, TextArea, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useRef, useState } from 'react';
import { ApiProblem, describeError } from '../../client/api-problem.ts';
import { useChangeField, useCreateField } from './field-queries.ts';

/** A new field, or another title and other choices for one; its kind stays. */
export default function FieldDialog({ field, onClose }: { field: ContactField | null; onClose: () => void }) {
  const t = useWords();
  const [formId, input] = [useId(), useRef<HTMLInputElement>(null)];
  const [title, setTitle] = useState(field?.title ?? '');
  const [type, setType] = useState<ContactField['type']>(field?.type ?? 'text');
  const [lines, setLines] = useState(field?.choices.join('\n') ?? '');
  const [create, change] = [useCreateField(), useChangeField()];
  const error = create.error ?? change.error;
  const said = error ? describeError(t, error).detail : null;
  const at = error instanceof ApiProblem ? error.field : undefined;
  const choices = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return input.current?.focus();
    const done = { onSuccess: onClose };
    if (field) change.mutate({ id: field.id, title: title.trim(), ...(type === 'choice' ? { choices } : {}) }, done);
    else create.mutate({ title: title.trim(), type, choices: type === 'choice' ? choices : [], required: false }, done);
  };
  const wrongTitle = at === 'title' ? said : null;
  const wrongChoices = at === 'choices' ? said : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t(field ? 'contacts.fields.changeTitle' : 'contacts.fields.new')}
      help={t(field ? 'contacts.fields.changeHelp' : 'contacts.fields.newHelp')}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={create.isPending || change.isPending}>
            {t(field ? 'contacts.fields.save' : 'contacts.fields.add')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        <Field id="field-title" label={t('contacts.fields.name')} error={wrongTitle}>
          <TextInput
            {...fieldProps('field-title', wrongTitle)}
            ref={input}
            autoComplete="off"
            maxLength={100}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
        {field ? null : (
          <Field id="field-type" label={t('contacts.fields.type')}>
            <Select
              {...fieldProps('field-type')}
              value={type}
              options={fieldTypes.map((value) => ({ value, label: t(`contacts.type.${value}`) }))}
              onChange={(event) => setType(fieldTypes.find((one) => one === event.target.value) ?? 'text')}
            />
          </Field>
        )}
        {type === 'choice' ? (
          <Field id="field-choices" label={t('contacts.fields.choices')} help={t('contacts.fields.choicesHelp')} error={wrongChoices}>
            <TextArea
              {...fieldProps('field-choices', wrongChoices, true)}
              rows={4}
              value={lines}
              onChange={(event) => setLines(event.target.value)}
            />
          </Field>
        ) : null}
        {said && at !== 'title' && at !== 'choices' ? (
          <p role="alert" className="text-sm text-bad">
            {said}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
