'use client';
import { Button, buttonClass, ErrorState, Field, FilePicker, fieldProps, TextArea, useFormat, useWords } from '@signalbox/ui';
import { ClipboardPaste, Upload as UploadIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type DragEvent, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { uploadFile } from './import-queries.ts';
import { ProgressLine } from './progress-line.tsx';

/** A file is dropped or chosen, or rows are pasted; then the import has a page of its own. */
export function Upload() {
  const t = useWords();
  const router = useRouter();
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const send = async (file: File) => {
    setError(null);
    setSending({ name: file.name, share: 0 });
    try {
      const { id } = await uploadFile(file, (share) => setSending({ name: file.name, share }));
      router.push(`/contacts/imports/${id}`);
    } catch (problem) {
      setError(problem);
      setSending(null);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void send(file);
  };
  // A file that is written to while it is read is not readable any more.
  const changed = error instanceof DOMException && error.name === 'NotReadableError';
  return (
    <section
      aria-label={t('imports.step.file')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="grid gap-4 px-7 py-5 phone:px-4"
    >
      <div className="grid min-h-40 place-content-center justify-items-center gap-3 rounded-lg border-2 border-dashed border-line-strong bg-surface p-5 text-center">
        {sending ? (
          <Sending {...sending} />
        ) : (
          <>
            <UploadIcon size={28} strokeWidth={1.6} aria-hidden className="text-muted" />
            <p className="font-label">{t('imports.file.drop')}</p>
            <p className="text-sm text-muted">{t('imports.file.kinds')}</p>
            <span className="flex flex-wrap justify-center gap-2">
              <FilePicker
                id="import-file"
                aria-label={t('imports.file.choose')}
                accept=".csv,.txt,.tsv,.xlsx,.json,.vcf"
                onFile={(file) => (file ? void send(file) : undefined)}
              />
              <Button onClick={() => setPasted(pasted === null ? '' : null)} aria-expanded={pasted !== null}>
                <ClipboardPaste size={18} strokeWidth={1.8} aria-hidden />
                {t('imports.file.paste')}
              </Button>
              <a href={example} download="contacts.csv" className={buttonClass({ look: 'quiet' })}>
                {t('imports.file.example')}
              </a>
            </span>
          </>
        )}
      </div>
      {error ? (
        changed ? (
          <p role="alert" className="text-bad">
            {t('imports.file.changed')}
          </p>
        ) : (
          <ErrorState title={t('imports.state.failed')} {...describeError(t, error)} />
        )
      ) : null}
      {pasted === null || sending ? null : (
        <div className="grid gap-3">
          <Field id="import-paste" label={t('imports.file.pasteLabel')}>
            <TextArea {...fieldProps('import-paste')} rows={6} value={pasted} onChange={(event) => setPasted(event.target.value)} />
          </Field>
          <Button
            look="primary"
            className="justify-self-start"
            disabled={pasted.trim() === ''}
            onClick={() => void send(new File([pasted], t('imports.file.pastedName')))}
          >
            {t('imports.file.usePasted')}
          </Button>
        </div>
      )}
    </section>
  );
}

const example = `data:text/csv;charset=utf-8,${encodeURIComponent('\uFEFFName,Phone,E-mail,Language,Groups\r\nMaja Lindqvist,+46701740612,maja@mail.example,sv,Lake Street\r\n')}`;

function Sending({ name, share }: { name: string; share: number }) {
  const t = useWords();
  const f = useFormat();
  return (
    <>
      <p role="status" className="wrap-anywhere">
        {t('imports.file.sending', { name })}
      </p>
      <ProgressLine label={t('imports.file.sending', { name })} share={share} />
      <p className="num text-sm text-muted">{f.number(Math.round(share * 100))} %</p>
    </>
  );
}
