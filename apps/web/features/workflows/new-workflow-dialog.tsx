'use client';
import { Button, Dialog, Field, fieldProps, TextInput } from '@signalbox/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useCreateWorkflow } from './workflow-queries.ts';

/** Asks for the name and leads to the canvas. */
export function NewWorkflowDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const router = useRouter();
  const create = useCreateWorkflow();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [id, formId] = [useId(), useId()];
  const error = create.error
    ? describeError(create.error).detail
    : isTried && name.trim() === ''
      ? 'Give it a name, for example Appointment reminder.'
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
      title="New workflow"
      initialFocus={input}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" form={formId} look="primary" busy={create.isPending}>
            Create workflow
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Field id={id} label="Name" help="What it does, in a few words." error={error}>
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
