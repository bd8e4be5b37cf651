'use client';
import { fieldProps, Select, TextInput, useWords, type Words } from '@signalbox/ui';
import { asText, type FormSchema, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { asRows, freeName } from '../rows/as-rows.ts';
import { RowTable, type TableColumn } from '../rows/row-table.tsx';
import { ChoiceCell, TemplateCell, TextCell } from '../rows/table-cells.tsx';
import { countriesIn } from './countries.ts';
import { TextWidget } from './simple-widgets.tsx';

const optionsOf = (schema: FormSchema, field: string): Readonly<Record<string, string>> => schema.items?.properties?.[field]?.options ?? {};
const firstOf = (options: Readonly<Record<string, string>>): string => Object.keys(options)[0] ?? '';
/** Tests that look at the item alone. */
const alone: ReadonlySet<string> = new Set(['isEmpty', 'isNotEmpty']);

/** Which items of a list are meant. */
export function ListRulesWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const t = useWords();
  const tests = optionsOf(schema, 'test');
  return (
    <RowTable
      {...{ id, path, onChange }}
      rows={asRows(value)}
      kind="rule"
      blank={() => ({ path: '', test: firstOf(tests), value: '' })}
      columns={[
        pathColumn(t),
        { key: 'test', title: t('form.cell.hasTo'), cell: (place) => <ChoiceCell place={place} options={tests} /> },
        {
          key: 'value',
          title: t('form.cell.this'),
          cell: (place) => (alone.has(asText(place.row.test)) ? null : <TemplateCell place={place} schema={{ ui: 'value' }} />),
        },
      ]}
    />
  );
}

const pathColumn = (t: Words): TableColumn => ({
  key: 'path',
  title: t('form.cell.itemField'),
  cell: (place) => <TextCell place={place} placeholder={t('form.cell.itemItself')} />,
});

/** By what a list is put in order, the most important first. */
export function SortKeysWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const orders = { up: t('form.order.up'), down: t('form.order.down') };
  return (
    <RowTable
      {...{ id, path, onChange }}
      rows={asRows(value)}
      kind="key"
      ordered
      blank={() => ({ path: '', order: 'up' })}
      columns={[
        pathColumn(t),
        { key: 'order', title: t('form.cell.order'), cell: (place) => <ChoiceCell place={place} options={orders} /> },
      ]}
    />
  );
}

/** The fields of the items that come out, and where each is taken from. */
export function ColumnsWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const t = useWords();
  const kinds = optionsOf(schema, 'as');
  const rows = asRows(value);
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="field"
      ordered
      blank={() => ({ name: freeName(rows, 'name', 'field'), from: '', as: firstOf(kinds) })}
      columns={[
        { key: 'name', title: t('form.cell.name'), width: 'minmax(0,0.8fr)', cell: (place) => <TextCell place={place} /> },
        {
          key: 'from',
          title: t('form.cell.takenFrom'),
          width: 'minmax(0,1.3fr)',
          cell: (place) => <TextCell place={place} placeholder={t('form.example.column', { more: '{first} {last}' })} />,
        },
        { key: 'as', title: t('form.cell.becomes'), cell: (place) => <ChoiceCell place={place} options={kinds} /> },
      ]}
    />
  );
}

export function PatternWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const { readOnly } = useFormFacts();
  return (
    <TextInput
      {...fieldProps(id, error, schema.description)}
      className="font-mono text-sm"
      spellCheck={false}
      autoCapitalize="off"
      value={asText(value)}
      readOnly={readOnly}
      maxLength={schema.maxLength}
      placeholder={schema.placeholder}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export const FieldPathWidget = (props: WidgetProps) => <TextWidget {...props} schema={{ placeholder: 'address.city', ...props.schema }} />;

export function CountryWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const chosen = asText(value);
  const countries = countriesIn(t.language);
  return (
    <Select
      {...fieldProps(id, error, schema.description)}
      disabled={readOnly}
      value={chosen}
      options={[
        { value: '', label: t('form.notChosen') },
        ...countries,
        ...(chosen && !countries.some((one) => one.value === chosen) ? [{ value: chosen, label: chosen }] : []),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
