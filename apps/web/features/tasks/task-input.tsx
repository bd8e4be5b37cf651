'use client';
import type { TaskField } from '@signalbox/contract';
import { Field, fieldProps, TextArea, TextInput, useWords } from '@signalbox/ui';

interface TaskInputProps {
  field: TaskField;
  value: string | boolean | undefined;
  error: string | null;
  disabled: boolean;
  onChange: (value: string | boolean) => void;
}

/** One value of a task's form, by its type. */
export function TaskInput({ field, value, error, disabled, onChange }: TaskInputProps) {
  const t = useWords();
  const help = field.type === 'list' || field.type === 'map' ? t(`tasks.input.${field.type}`) : undefined;
  const id = `task-${field.name}`;
  const label = field.title || field.name;
  if (field.type === 'bool')
    return (
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          id={id}
          disabled={disabled}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
          className="size-5 accent-accent"
        />
        {label}
      </label>
    );
  const shared = { ...fieldProps(id, error, help), disabled, value: typeof value === 'string' ? value : '' };
  return (
    <Field id={id} label={label} help={help} error={error} optional={!field.required}>
      {field.type === 'list' || field.type === 'map' || field.type === 'any' ? (
        <TextArea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput
          {...shared}
          type={field.type === 'date' ? 'date' : 'text'}
          inputMode={field.type === 'number' ? 'decimal' : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
