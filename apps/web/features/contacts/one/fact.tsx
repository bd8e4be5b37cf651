'use client';
import { Button, IconButton, useWords } from '@signalbox/ui';
import { Pencil } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';

export interface FactProps {
  label: string;
  /** As it is read; null = not set. */
  shown: ReactNode;
  /** As it is edited. */
  value: string;
  mayEdit: boolean;
  /** Resolves when it is kept; what it rejects with stands under the field, and what was typed stays. */
  onSave: (value: string) => Promise<unknown>;
  /** The control; `id` and the rest tie it to its label. */
  control: (props: FactControl) => ReactNode;
}
export interface FactControl {
  id: string;
  value: string;
  onChange: (value: string) => void;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

/** A value that is edited where it stands: Enter saves, Escape restores. */
export function Fact({ label, shown, value, mayEdit, onSave, control }: FactProps) {
  const t = useWords();
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (!isEditing && wasEditing.current) pencil.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing)
    return (
      <div className="-mx-2 rounded-md bg-accent-soft px-2 py-2">
        <FactForm label={label} value={value} onSave={onSave} control={control} onDone={() => setEditing(false)} />
      </div>
    );
  return (
    <div className="grid min-h-control-sm grid-cols-[7rem_minmax(0,1fr)_auto] items-center gap-2">
      <span className="text-sm text-muted wrap-anywhere">{label}</span>
      <span className="wrap-anywhere">{shown ?? <span className="text-muted">{t('common.value.notSet')}</span>}</span>
      {mayEdit ? (
        <IconButton ref={pencil} label={t('contacts.fact.edit', { label })} onClick={() => setEditing(true)}>
          <Pencil size={16} strokeWidth={1.8} aria-hidden />
        </IconButton>
      ) : (
        <span />
      )}
    </div>
  );
}

function FactForm({
  label,
  value,
  onSave,
  control,
  onDone,
}: Pick<FactProps, 'label' | 'value' | 'onSave' | 'control'> & { onDone: () => void }) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (typed.trim() === value) return onDone();
    setBusy(true);
    try {
      await onSave(typed.trim());
      onDone();
    } catch (problem) {
      setError(describeError(t, problem).detail);
      setBusy(false);
    }
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
      className="grid gap-2"
    >
      <label htmlFor={id} className="text-sm font-label">
        {label}
      </label>
      {control({
        ...{ id, value: typed, onChange: setTyped },
        ...(error ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-note` } : {}),
      })}
      {error ? (
        <p id={`${id}-note`} role="alert" className="text-sm text-bad">
          {error}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button small look="primary" type="submit" busy={isBusy}>
          {t('common.save')}
        </Button>
        <Button small onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
