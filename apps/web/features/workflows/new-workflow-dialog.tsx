'use client';
import { Button, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useCreateWorkflow } from './workflow-queries.ts';

/** Asks for the name and leads to the canvas. */
export function NewWorkflowDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const create = useCreateWorkflow();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [id, formId] = [useId(), useId()];
  const error = create.error
    ? describeError(t, create.error).detail
    : isTried && name.trim() === ''
      ? t('workflows.create.nameless')
      : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return input.current?.focus();
    create.mutate({ name: name.trim() }, { onSuccess: (workflow) => router.push(`/workflows/${workflow.id}`) });
  };
  const close = () => {
    setName('');
    setTried(false);
    create.reset();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? undefined : close())}
      title={t('workflows.new')}
      initialFocus={input}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={create.isPending}>
            {t('workflows.create.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Field id={id} label={t('common.name')} help={t('workflows.create.help')} error={error}>
          <TextInput
            {...fieldProps(id, error, true)}
            ref={input}
            required
            maxLength={120}
            autoComplete="off"
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              if (create.error) create.reset();
            }}
          />
        </Field>
      </form>
    </Dialog>
  );
}
