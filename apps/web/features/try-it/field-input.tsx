import type { ContactField } from '@signalbox/contract';
import { Field, fieldProps, Select, TextInput, useWords } from '@signalbox/ui';

interface FieldInputProps {
  field: ContactField;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

/** One of the account's own fields of a contact, with its label. */
export function FieldInput({ field, value, error, onChange }: FieldInputProps) {
  const id = `contact-field-${field.key}`;
  return (
    <Field id={id} label={field.title} error={error} optional={!field.required}>
      <FieldControl {...fieldProps(id, error)} field={field} value={value} onChange={onChange} />
    </Field>
  );
}

interface FieldControlProps {
  id: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
  field: ContactField;
  value: string;
  onChange: (value: string) => void;
}

/** The control of a field, by its kind. */
export function FieldControl({ field, onChange, ...common }: FieldControlProps) {
  const t = useWords();
  const none = { value: '', label: t('common.value.notSet') };
  const given = field.type === 'choice' && common.value !== '' && !field.choices.includes(common.value) ? [common.value] : [];
  const options =
    field.type === 'boolean'
      ? [none, { value: 'true', label: t('common.value.yes') }, { value: 'false', label: t('common.value.no') }]
      : field.type === 'choice'
        ? [none, ...[...field.choices, ...given].map((choice) => ({ value: choice, label: choice }))]
        : null;
  if (options) return <Select {...common} options={options} onChange={(event) => onChange(event.target.value)} />;
  return (
    <TextInput
      {...common}
      type={field.type === 'date' || field.type === 'time' ? field.type : 'text'}
      inputMode={modes[field.type] ?? 'text'}
      maxLength={2000}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const modes: Partial<Record<ContactField['type'], 'decimal' | 'tel' | 'email'>> = { number: 'decimal', phone: 'tel', email: 'email' };
