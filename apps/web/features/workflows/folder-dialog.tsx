'use client';
import { Button, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useFolders } from './file-queries.ts';

interface FolderDialogProps {
  title: string;
  help: string;
  /** What is typed at first. */
  folder: string;
  confirm: string;
  /** Words of the second button; it gives no folder at all. */
  without: string | null;
  error: string | null;
  busy: boolean;
  onChoose: (folder: string | null) => void;
  onClose: () => void;
}

/** Asks for the name of a folder; those that are there are offered while typing. */
export function FolderDialog({ title, help, folder, confirm, without, error, busy, onChoose, onClose }: FolderDialogProps) {
  const t = useWords();
  const folders = useFolders();
  const [name, setName] = useState(folder);
  const [isTried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const [id, formId, listId] = [useId(), useId(), useId()];
  const wrong = error ?? (isTried && name.trim() === '' ? t('workflows.folder.nameless') : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return input.current?.focus();
    onChoose(name.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      help={help}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          {without === null ? null : (
            <Button busy={busy} onClick={() => onChoose(null)}>
              {without}
            </Button>
          )}
          <Button type="submit" form={formId} look="primary" busy={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Field id={id} label={t('workflows.folder.name')} error={wrong}>
          <TextInput
            {...fieldProps(id, wrong)}
            ref={input}
            list={listId}
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <datalist id={listId}>
          {folders.data?.items.map(({ name: there }) => (
            <option key={there} value={there} />
          ))}
        </datalist>
      </form>
    </Dialog>
  );
}
