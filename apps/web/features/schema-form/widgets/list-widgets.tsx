'use client';
import { Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { asText, type FormSchema, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { CallInputs } from './call-inputs.tsx';
import { asRows, type Row, Rows } from './rows-widget.tsx';
import { TemplateWidget } from './template-widget.tsx';

interface CellProps {
  id: string;
  path: string;
  label: string;
  value: unknown;
  put: (value: string) => void;
  ui?: FormSchema | undefined;
  placeholder?: string;
}

/** One setting of a row; with a schema it may hold values of earlier steps. */
export function Cell({ id, path, label, value, put, ui, placeholder }: CellProps) {
  const { issues, readOnly } = useFormFacts();
  const error = issueAt(issues, path);
  return (
    <Field id={id} label={label} error={error}>
      {ui ? (
        <TemplateWidget path={path} id={id} schema={ui} value={value} error={error} onChange={(next) => put(asText(next))} />
      ) : (
        <TextInput
          small
          {...fieldProps(id, error)}
          value={asText(value)}
          placeholder={placeholder}
          readOnly={readOnly}
          onChange={(event) => put(event.target.value)}
        />
      )}
    </Field>
  );
}

/** The word of a way out, as it stands beside its track. */
export function WayCell({ id, path, row, put }: { id: string; path: string; row: Row; put: (change: Row) => void }) {
  const t = useWords();
  return (
    <Cell id={`${id}-title`} path={`${path}.title`} label={t('form.cell.wayWord')} value={row.title} put={(title) => put({ title })} />
  );
}

export function KeyValuesWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  return (
    <Rows rows={asRows(value)} onChange={onChange} kind="line" blank={() => ({ name: '', value: '' })}>
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
            id={`${id}-${index}-value`}
            path={`${path}.${index}.value`}
            label={t('form.cell.value')}
            value={row.value}
            put={(next) => put({ value: next })}
            ui={{ ui: 'template' }}
          />
        </>
      )}
    </Rows>
  );
}

export const NamedValuesWidget = (props: WidgetProps) => (
  <div className="grid gap-2">
    <CallInputs {...props} />
    <NamedRows {...props} />
  </div>
);

function NamedRows({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  return (
    <Rows
      rows={asRows(value)}
      onChange={onChange}
      kind="value"
      blank={() => ({ name: freeName(asRows(value), 'name', 'value'), value: '' })}
    >
      {(row, index, put) => (
        <>
          <Cell
            id={`${id}-${index}-name`}
            path={`${path}.${index}.name`}
            label={t('form.cell.name')}
            value={row.name}
            put={(name) => put({ name })}
            placeholder={t('form.example.name')}
          />
          <Cell
            id={`${id}-${index}-value`}
            path={`${path}.${index}.value`}
            label={t('form.cell.is')}
            value={row.value}
            put={(next) => put({ value: next })}
            ui={{ ui: 'value' }}
          />
        </>
      )}
    </Rows>
  );
}

/** `value3`: the first of that kind that no row has yet. */
export function freeName(rows: readonly Record<string, unknown>[], field: string, word: string): string {
  const known = new Set(rows.map((row) => row[field]));
  let number = rows.length + 1;
  while (known.has(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}
