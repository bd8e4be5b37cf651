import type { ContactFieldList } from '@signalbox/contract';
import { Field, fieldProps, Select, TextInput, useWords } from '@signalbox/ui';

interface FieldInputProps {
  field: ContactFieldList['items'][number];
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

/** One of the account's own fields of a contact, by its kind. */
export function FieldInput({ field, value, error, onChange }: FieldInputProps) {
  const t = useWords();
  const id = `practice-field-${field.key}`;
  const none = { value: '', label: t('common.value.notSet') };
  const options =
    field.type === 'boolean'
      ? [none, { value: 'true', label: t('common.value.yes') }, { value: 'false', label: t('common.value.no') }]
      : field.type === 'choice'
        ? [none, ...field.choices.map((choice) => ({ value: choice, label: choice }))]
        : null;
  const common = { ...fieldProps(id, error), value };
  return (
    <Field id={id} label={field.title} error={error} optional>
      {options ? (
        <Select {...common} options={options} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput
          {...common}
          type={field.type === 'date' || field.type === 'time' ? field.type : 'text'}
          inputMode={field.type === 'number' ? 'decimal' : 'text'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
