'use client';
import type { ListChoice } from '@signalbox/contract';
import { Button, Dialog, Field, fieldProps, notify, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useRef, useState } from 'react';

interface SaveViewDialogProps {
  choice: ListChoice;
  query: string;
  onChange: (choice: ListChoice) => void;
  onClose: () => void;
}

/** Gives the filters that are set a name; one that is there takes the new filters. */
export default function SaveViewDialog({ choice, query, onChange, onClose }: SaveViewDialogProps) {
  const t = useWords();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [id, formId] = [useId(), useId()];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim();
    if (called === '') {
      setError(t('lists.save.nameless'));
      return input.current?.focus();
    }
    const others = choice.views.filter((view) => view.name.toLocaleLowerCase(t.locale) !== called.toLocaleLowerCase(t.locale));
    onChange({ ...choice, views: [...others, { name: called, query }].slice(-most) });
    notify({ text: t('lists.save.done', { name: called }) });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('lists.save.title')}
      help={t('lists.save.help')}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary">
            {t('lists.save.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Field id={id} label={t('common.name')} error={error}>
          <TextInput
            {...fieldProps(id, error)}
            ref={input}
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setError(null);
            }}
          />
        </Field>
      </form>
    </Dialog>
  );
}

const most = 30;
