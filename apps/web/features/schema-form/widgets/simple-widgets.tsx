'use client';
import { Duration } from '@signalbox/flow';
import { fieldProps, Select, Switch, TextInput, useWords } from '@signalbox/ui';
import { NameNotes } from '../../channels/name-notes.tsx';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';

export function TextWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const { readOnly } = useFormFacts();
  return (
    <TextInput
      {...fieldProps(id, error, schema.description)}
      value={asText(value)}
      readOnly={readOnly}
      maxLength={schema.maxLength}
      placeholder={schema.placeholder}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A number; an empty field is what the setting has for none. */
export function NumberField({
  props: { id, schema, value, onChange, error },
  none,
  ...bounds
}: {
  props: WidgetProps;
  none: null | undefined;
  min?: number | undefined;
  max?: number | undefined;
  placeholder?: string;
}) {
  const { readOnly } = useFormFacts();
  return (
    <TextInput
      {...fieldProps(id, error, schema.description)}
      {...bounds}
      type="number"
      inputMode="numeric"
      className="num max-w-32"
      value={typeof value === 'number' ? value : ''}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value === '' ? none : Number(event.target.value))}
    />
  );
}

export const NumberWidget = (props: WidgetProps) => (
  <NumberField props={props} none={undefined} min={props.schema.minimum} max={props.schema.maximum} />
);

export function ToggleWidget({ id, value, onChange }: WidgetProps) {
  const { readOnly } = useFormFacts();
  return <Switch id={id} checked={value === true} disabled={readOnly} onCheckedChange={(checked) => onChange(checked)} />;
}

export function ChoiceWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const options = Object.entries(schema.options ?? {}).map(([option, label]) => ({ value: option, label }));
  const isKnown = options.some((option) => option.value === value);
  return (
    <Select
      {...fieldProps(id, error, schema.description)}
      disabled={readOnly}
      value={asText(value)}
      options={isKnown ? options : [{ value: asText(value), label: t('form.choose') }, ...options]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const units = Duration.shape.unit.options;
export function DurationWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const span = Duration.partial().safeParse(value).data ?? {};
  const unit = span.unit ?? 'minutes';
  return (
    <div className="flex gap-2">
      <TextInput
        {...fieldProps(id, error, schema.description)}
        type="number"
        inputMode="numeric"
        min={1}
        max={10_000}
        readOnly={readOnly}
        className="num max-w-28"
        value={span.amount ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? { unit } : { amount: Number(event.target.value), unit })}
      />
      <Select
        aria-label={schema.title ? t('form.unit.of', { title: schema.title }) : t('form.unit.label')}
        disabled={readOnly}
        value={unit}
        options={units.map((one) => ({ value: one, label: t(`form.unit.${one}`) }))}
        onChange={(event) => onChange({ ...span, unit: event.target.value })}
      />
    </div>
  );
}

export function OwnAddressWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { ownAddresses, readOnly } = useFormFacts();
  const chosen = asText(value);
  const usual = ownAddresses.filter((address) => address.usual);
  const options = [
    { value: '', label: usual.length > 0 ? t('form.usualSender', { addresses: usual.map(({ value }) => value) }) : t('form.notChosen') },
    ...ownAddresses.map((address) => ({ value: address.id, label: `${address.value} · ${address.providerName}` })),
    ...(chosen && !ownAddresses.some((address) => address.id === chosen) ? [{ value: chosen, label: t('form.pick.numberGone') }] : []),
  ];
  return (
    <>
      <Select
        {...fieldProps(id, error, schema.description)}
        disabled={readOnly}
        value={chosen}
        options={options}
        onChange={(event) => onChange(event.target.value)}
      />
      {ownAddresses.some((address) => address.id === chosen && address.kind === 'name') && <NameNotes />}
    </>
  );
}
