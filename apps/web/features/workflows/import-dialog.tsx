'use client';
import { workflowFileBytes } from '@signalbox/contract';
import { Button, Dialog, Field, FilePicker, fieldProps, notify, Segments, TextInput, useWords } from '@signalbox/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useImportWorkflow } from './file-queries.ts';

/** A workflow from a file of this computer, or from an address; it opens as a draft. */
export default function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const bring = useImportWorkflow();
  const [from, setFrom] = useState<'file' | 'url'>('file');
  const [file, setFile] = useState<File | null>(null);
  const [url, setUrl] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [id, formId] = [useId(), useId()];
  const error = wrong ?? (bring.error ? describeError(t, bring.error).detail : null);
  const forget = () => {
    setWrong(null);
    bring.reset();
  };
  const refuse = (why: string) => {
    setWrong(why);
    input.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    forget();
    if (from === 'url' && url.trim() === '') return refuse(t('workflows.import.noUrl'));
    if (from === 'file' && file === null) return refuse(t('workflows.import.noFile'));
    if (from === 'file' && file && file.size > workflowFileBytes)
      return refuse(t('workflows.import.tooLarge', { most: { size: workflowFileBytes } }));
    const given = from === 'file' && file ? { text: await file.text() } : { url: url.trim() };
    bring.mutate(given, {
      onSuccess: (workflow) => {
        notify({ text: t('workflows.import.done', { name: workflow.name }), detail: t('workflows.import.next') });
        router.push(`/workflows/${workflow.id}`);
      },
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('workflows.import.title')}
      help={t('workflows.import.help')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={bring.isPending}>
            {t('workflows.import.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
        <Segments
          label={t('workflows.import.from')}
          value={from}
          options={[
            { value: 'file', label: t('workflows.import.file') },
            { value: 'url', label: t('workflows.import.url') },
          ]}
          onChange={(value) => {
            setFrom(value === 'url' ? 'url' : 'file');
            forget();
          }}
        />
        {from === 'file' ? (
          <Field id={id} label={t('workflows.import.file')} error={error} help={t('workflows.import.fileHelp')}>
            <FilePicker
              {...fieldProps(id, error, true)}
              ref={input}
              accept=".json,application/json"
              onFile={(chosen) => {
                setFile(chosen);
                forget();
              }}
            />
          </Field>
        ) : (
          <Field id={id} label={t('workflows.import.url')} error={error} help={t('workflows.import.urlHelp')}>
            <TextInput
              {...fieldProps(id, error, true)}
              ref={input}
              type="url"
              inputMode="url"
              maxLength={2000}
              placeholder="https://"
              value={url}
              onChange={(event) => {
                setUrl(event.target.value);
                forget();
              }}
            />
          </Field>
        )}
      </form>
    </Dialog>
  );
}
