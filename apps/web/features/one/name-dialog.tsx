'use client';
import { Button, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';

interface NameDialogProps {
  title: string;
  /** What the button says. */
  act: string;
  /** What it is called now; empty = it is new. */
  name?: string;
  save: (name: string) => Promise<unknown>;
  onClose: () => void;
}

/** The name of a new thing, or another one for a thing. */
export default function NameDialog({ title, act, name = '', save, onClose }: NameDialogProps) {
  const t = useWords();
  const [id, formId] = [useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return input.current?.focus();
    setBusy(true);
    try {
      await save(typed.trim());
      onClose();
    } catch (problem) {
      setError(describeError(t, problem).detail);
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={isBusy}>
            {act}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
        <Field id={id} label={t('common.name')} error={error}>
          <TextInput
            {...fieldProps(id, error)}
            ref={input}
            autoComplete="off"
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
