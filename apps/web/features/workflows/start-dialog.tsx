'use client';
import type { TaskField } from '@signalbox/contract';
import { Button, Dialog, notify, SkeletonRows, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type FormEvent, useId, useRef, useState } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { TaskInput } from '../tasks/task-input.tsx';
import { readValues, type Typed } from '../tasks/task-words.ts';
import { useVersion } from '../versions/version-queries.ts';
import { keepStartValues, lastStartValues } from './last-start-values.ts';
import { startFields } from './start-fields.ts';
import { useStartRun } from './workflow-queries.ts';

interface StartDialogProps {
  workflow: { id: string; name: string; versionId: string; number: number };
  /** Whom the run is about. */
  contactId?: string;
  onClose: () => void;
}

/** Starts the live version by hand, with the values that it asks for; those of the last time are there already. */
export default function StartDialog({ workflow, contactId, onClose }: StartDialogProps) {
  const t = useWords();
  const live = useVersion(workflow.id, workflow.versionId);
  const fields = live.data ? startFields(live.data.graph) : null;
  const [formId, [isBusy, setBusy]] = [useId(), useState(false)];
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('workflows.start.title', { name: workflow.name })}
      help={t('workflows.start.help', { number: workflow.number })}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={isBusy} disabled={fields === null}>
            {t('workflows.start.confirm')}
          </Button>
        </>
      }
    >
      {fields ? (
        <StartForm id={formId} workflowId={workflow.id} contactId={contactId} fields={fields} onBusy={setBusy} onClose={onClose} />
      ) : live.error ? (
        <p role="alert" className="text-bad">
          {describeError(t, live.error).detail}
        </p>
      ) : (
        <SkeletonRows rows={2} label={t('workflows.start.reading')} />
      )}
    </Dialog>
  );
}

interface StartFormProps {
  id: string;
  workflowId: string;
  contactId: string | undefined;
  fields: readonly TaskField[];
  onBusy: (isBusy: boolean) => void;
  onClose: () => void;
}
function StartForm({ id, workflowId, contactId, fields, onBusy, onClose }: StartFormProps) {
  const t = useWords();
  const start = useStartRun(workflowId);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>(() => lastStartValues(workflowId, fields));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readValues(t, { fields, typed });
    setErrors(read.errors);
    if (Object.keys(read.errors).length > 0) return focusFirst(form.current);
    onBusy(true);
    try {
      const { runId } = await start.mutateAsync({ inputs: read.values, ...(contactId === undefined ? {} : { contactId }) });
      keepStartValues(workflowId, typed);
      notify({ text: t('workflows.start.done'), detail: <Link href={`/runs/${runId}`}>{t('workflows.start.see')}</Link> });
      onClose();
    } catch (error) {
      onBusy(false);
      const field = error instanceof ApiProblem ? error.field?.replace(/^inputs\./, '') : undefined;
      if (!(error instanceof ApiProblem && error.detail && fields.some(({ name }) => name === field))) return;
      setErrors({ [field ?? '']: error.detail });
      focusFirst(form.current);
    }
  };
  const failure = start.error && Object.keys(errors).length === 0 ? start.error : null;
  return (
    <form ref={form} id={id} noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
      {fields.length === 0 ? <p className="text-muted">{t('workflows.start.asksNothing')}</p> : null}
      {fields.map((field) => (
        <TaskInput
          key={field.name}
          field={field}
          value={typed[field.name]}
          error={errors[field.name] ?? null}
          disabled={start.isPending}
          onChange={(value) => {
            setTyped({ ...typed, [field.name]: value });
            setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => name !== field.name)));
          }}
        />
      ))}
      {failure ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, failure).detail}
        </p>
      ) : null}
    </form>
  );
}

const focusFirst = (form: HTMLFormElement | null) =>
  // The errors are drawn first.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
