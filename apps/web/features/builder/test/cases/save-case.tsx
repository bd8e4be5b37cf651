'use client';
import type { TestScript } from '@signalbox/contract';
import { Button, Dialog, Field, notify, TextInput, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../../../client/api-problem.ts';
import { useBuilder } from '../../builder-context.tsx';
import type { useTestCaseActs } from './use-test-cases.ts';

interface SaveCaseProps {
  script: TestScript;
  acts: ReturnType<typeof useTestCaseActs>;
  suggestion: string;
}

/** Gives the conversation of the last test a name and keeps it. */
export function SaveCase({ script, acts, suggestion }: SaveCaseProps) {
  const t = useWords();
  const { autosave } = useBuilder();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const text = name ?? suggestion;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void autosave
      .flush()
      .then(() => acts.save({ name: text.trim(), script }))
      .then(() => {
        setOpen(false);
        setName(null);
        notify({ text: t('testing.cases.saved', { name: text.trim() }) });
      })
      .catch(() => undefined);
  };
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        <Plus size={16} strokeWidth={1.8} aria-hidden />
        {t('testing.cases.save')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('testing.cases.save')}
        help={t('testing.cases.saveHelp')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
            <Button type="submit" form={formId} look="primary" busy={acts.busy} disabled={text.trim() === ''}>
              {t('testing.cases.saveIt')}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={save} className="grid gap-3">
          <Field id={`${formId}-name`} label={t('testing.cases.name')}>
            <TextInput id={`${formId}-name`} maxLength={120} value={text} onChange={(event) => setName(event.target.value)} />
          </Field>
          {acts.error && (
            <p role="alert" className="text-sm text-bad">
              {describeError(t, acts.error).detail}
            </p>
          )}
        </form>
      </Dialog>
    </>
  );
}
