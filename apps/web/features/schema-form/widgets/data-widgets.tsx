'use client';
import { Field, fieldProps, Select, TextInput, useWords } from '@signalbox/ui';
import { asText, type FormSchema, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { countriesIn } from './countries.ts';
import { Cell, freeName } from './list-widgets.tsx';
import { asRows, type Row, Rows } from './rows-widget.tsx';
import { TextWidget } from './simple-widgets.tsx';

interface ChoiceCellProps {
  id: string;
  path: string;
  label: string;
  value: unknown;
  options: Readonly<Record<string, string>>;
  put: (value: string) => void;
}
function ChoiceCell({ id, path, label, value, options, put }: ChoiceCellProps) {
  const { issues, readOnly } = useFormFacts();
  const error = issueAt(issues, path);
  return (
    <Field id={id} label={label} error={error}>
      <Select
        {...fieldProps(id, error)}
        disabled={readOnly}
        value={asText(value)}
        options={Object.entries(options).map(([one, word]) => ({ value: one, label: word }))}
        onChange={(event) => put(event.target.value)}
      />
    </Field>
  );
}
const optionsOf = (schema: FormSchema, field: string): Readonly<Record<string, string>> => schema.items?.properties?.[field]?.options ?? {};
const firstOf = (options: Readonly<Record<string, string>>): string => Object.keys(options)[0] ?? '';
/** Tests that look at the item alone. */
const alone: ReadonlySet<string> = new Set(['isEmpty', 'isNotEmpty']);

/** Which items of a list are meant. */
export function ListRulesWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const t = useWords();
  const tests = optionsOf(schema, 'test');
  return (
    <Rows rows={asRows(value)} onChange={onChange} kind="rule" blank={() => ({ path: '', test: firstOf(tests), value: '' })}>
      {(row, index, put) => (
        <>
          <PathCell id={`${id}-${index}-path`} path={`${path}.${index}.path`} row={row} put={put} />
          <ChoiceCell
            id={`${id}-${index}-test`}
            path={`${path}.${index}.test`}
            label={t('form.cell.hasTo')}
            value={row.test}
            options={tests}
            put={(test) => put({ test })}
          />
          {!alone.has(asText(row.test)) && (
            <Cell
              id={`${id}-${index}-value`}
              path={`${path}.${index}.value`}
              label={t('form.cell.this')}
              value={row.value}
              put={(next) => put({ value: next })}
              ui={{ ui: 'value' }}
            />
          )}
        </>
      )}
    </Rows>
  );
}

function PathCell({ id, path, row, put }: { id: string; path: string; row: Row; put: (change: Row) => void }) {
  const t = useWords();
  return (
    <Cell
      id={id}
      path={path}
      label={t('form.cell.itemField')}
      value={row.path}
      put={(next) => put({ path: next })}
      placeholder={t('form.cell.itemItself')}
    />
  );
}

/** By what a list is put in order, the most important first. */
export function SortKeysWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  return (
    <Rows rows={asRows(value)} onChange={onChange} kind="key" ordered blank={() => ({ path: '', order: 'up' })}>
      {(row, index, put) => (
        <>
          <PathCell id={`${id}-${index}-path`} path={`${path}.${index}.path`} row={row} put={put} />
          <ChoiceCell
            id={`${id}-${index}-order`}
            path={`${path}.${index}.order`}
            label={t('form.cell.order')}
            value={row.order}
            options={{ up: t('form.order.up'), down: t('form.order.down') }}
            put={(order) => put({ order })}
          />
        </>
      )}
    </Rows>
  );
}

/** The fields of the items that come out, and where each is taken from. */
export function ColumnsWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const t = useWords();
  const kinds = optionsOf(schema, 'as');
  const rows = asRows(value);
  return (
    <Rows
      rows={rows}
      onChange={onChange}
      kind="field"
      ordered
      blank={() => ({ name: freeName(rows, 'name', 'field'), from: '', as: firstOf(kinds) })}
    >
      {(row, index, put) => (
        <>
          <Cell
            id={`${id}-${index}-name`}
            path={`${path}.${index}.name`}
            label={t('form.cell.name')}
            value={row.name}
            put={(name) => put({ name })}
          />
          <Cell
            id={`${id}-${index}-from`}
            path={`${path}.${index}.from`}
            label={t('form.cell.takenFrom')}
            value={row.from}
            put={(from) => put({ from })}
            placeholder={t('form.example.column', { more: '{first} {last}' })}
          />
          <ChoiceCell
            id={`${id}-${index}-as`}
            path={`${path}.${index}.as`}
            label={t('form.cell.becomes')}
            value={row.as}
            options={kinds}
            put={(as) => put({ as })}
          />
        </>
      )}
    </Rows>
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
