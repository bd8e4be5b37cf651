'use client';
import { Field, fieldProps, Select, TextInput, useWords, type Words } from '@signalbox/ui';
import { asText, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { Cell, freeName, WayCell } from './list-widgets.tsx';
import { TagWidget } from './pick-widgets.tsx';
import { asRows, type Row, Rows } from './rows-widget.tsx';

/** Ways that are all taken. A way keeps its port when its word changes, so its track stays. */
export const BranchesWidget = ({ id, path, value, onChange }: WidgetProps) => (
  <Rows
    rows={asRows(value)}
    onChange={onChange}
    kind="way"
    ordered
    blank={() => ({ port: freeName(asRows(value), 'port', 'way'), title: '' })}
  >
    {(row, index, put) => <WayCell id={`${id}-${index}`} path={`${path}.${index}`} row={row} put={put} />}
  </Rows>
);

const weightOf = (row: Row): number => (typeof row.weight === 'number' ? row.weight : 0);

/** Ways of which chance takes one, with the share of each. */
export function WeightsWidget({ id, path, value, onChange }: WidgetProps) {
  const { issues, readOnly } = useFormFacts();
  const t = useWords();
  const rows = asRows(value);
  const total = rows.reduce((sum, row) => sum + weightOf(row), 0);
  return (
    <Rows rows={rows} onChange={onChange} kind="way" ordered blank={() => ({ port: freeName(rows, 'port', 'way'), title: '', weight: 1 })}>
      {(row, index, put) => (
        <>
          <WayCell id={`${id}-${index}`} path={`${path}.${index}`} row={row} put={put} />
          <Field
            id={`${id}-${index}-weight`}
            label={t('form.cell.weight')}
            error={issueAt(issues, `${path}.${index}.weight`)}
            help={total === 0 ? t('form.share.never') : t('form.share.some', { percent: Math.round((weightOf(row) / total) * 1000) / 10 })}
          >
            <TextInput
              small
              type="number"
              className="num max-w-28"
              {...fieldProps(`${id}-${index}-weight`, issueAt(issues, `${path}.${index}.weight`), 'x')}
              min={0}
              max={10_000}
              value={typeof row.weight === 'number' ? row.weight : ''}
              readOnly={readOnly}
              onChange={(event) => put({ weight: event.target.value === '' ? undefined : Number(event.target.value) })}
            />
          </Field>
        </>
      )}
    </Rows>
  );
}

/** What each kind of condition asks for. */
const asks = (t: Words): Readonly<Record<string, { label: string; placeholder?: string; pick?: 'tag' }>> => ({
  reply: { label: t('form.wait.reply'), placeholder: t('form.wait.replyEmpty') },
  event: { label: t('form.wait.event'), placeholder: 'order.paid' },
  tag: { label: t('form.wait.tag'), pick: 'tag' },
  form: { label: t('form.wait.form') },
  delivery: { label: t('form.wait.delivery'), placeholder: '{{ send1.messageId }}' },
  callback: { label: t('form.wait.callback'), placeholder: '{{ createCallback1.token }}' },
});

/** What a step waits for; the first that happens decides the way. */
export function WaitConditionsWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const rows = asRows(value);
  return (
    <Rows
      rows={rows}
      onChange={onChange}
      kind="condition"
      ordered
      blank={() => ({ port: freeName(rows, 'port', 'condition'), title: '', kind: 'reply', value: '', key: '' })}
    >
      {(row, index, put) => (
        <Condition id={`${id}-${index}`} path={`${path}.${index}`} row={row} put={put} options={schema.options ?? {}} />
      )}
    </Rows>
  );
}

function Condition({
  id,
  path,
  row,
  put,
  options,
}: {
  id: string;
  path: string;
  row: Row;
  put: (change: Row) => void;
  options: Record<string, string>;
}) {
  const t = useWords();
  const { issues, readOnly } = useFormFacts();
  const kind = asText(row.kind);
  const ask = asks(t)[kind] ?? { label: t('form.wait.which') };
  return (
    <>
      <Field id={`${id}-kind`} label={t('form.wait.what')} error={issueAt(issues, `${path}.kind`)}>
        <Select
          id={`${id}-kind`}
          disabled={readOnly}
          value={kind}
          options={Object.entries(options).map(([one, label]) => ({ value: one, label }))}
          onChange={(event) => put({ kind: event.target.value, value: '', key: '' })}
        />
      </Field>
      <WayCell id={id} path={path} row={row} put={put} />
      {ask.pick === 'tag' ? (
        <Field id={`${id}-value`} label={ask.label} error={issueAt(issues, `${path}.value`)}>
          <TagWidget
            id={`${id}-value`}
            path={`${path}.value`}
            schema={{}}
            value={row.value}
            onChange={(next) => put({ value: next })}
            error={issueAt(issues, `${path}.value`)}
          />
        </Field>
      ) : (
        <Cell
          id={`${id}-value`}
          path={`${path}.value`}
          label={ask.label}
          value={row.value}
          put={(next) => put({ value: next })}
          ui={{ ui: 'template', ...(ask.placeholder ? { placeholder: ask.placeholder } : {}) }}
        />
      )}
      {kind === 'event' && (
        <Cell
          id={`${id}-key`}
          path={`${path}.key`}
          label={t('form.wait.about')}
          value={row.key}
          put={(key) => put({ key })}
          ui={{ ui: 'template', placeholder: t('form.wait.aboutEmpty') }}
        />
      )}
    </>
  );
}

/** Fields with a name, a word and a type: what a workflow takes, what a person fills in. */
export function TypedFieldsWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const rows = asRows(value);
  const options = Object.entries(schema.options ?? {}).map(([one, label]) => ({ value: one, label }));
  return (
    <Rows
      rows={rows}
      onChange={onChange}
      kind="field"
      ordered
      blank={() => ({ name: freeName(rows, 'name', 'value'), title: '', type: options[0]?.value ?? 'text', required: false })}
    >
      {(row, index, put) => (
        <>
          <Cell
            id={`${id}-${index}-title`}
            path={`${path}.${index}.title`}
            label={t('form.cell.asksFor')}
            value={row.title}
            put={(title) => put({ title })}
          />
          <div className="grid grid-cols-2 gap-2">
            <Cell
              id={`${id}-${index}-name`}
              path={`${path}.${index}.name`}
              label={t('form.cell.nameInSteps')}
              value={row.name}
              put={(name) => put({ name })}
            />
            <Field id={`${id}-${index}-type`} label={t('form.cell.type')}>
              <Select
                id={`${id}-${index}-type`}
                disabled={readOnly}
                value={asText(row.type)}
                options={options}
                onChange={(event) => put({ type: event.target.value })}
              />
            </Field>
          </div>
          <label className="flex min-h-8 items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={row.required === true}
              disabled={readOnly}
              onChange={(event) => put({ required: event.target.checked })}
            />
            {t('form.cell.required')}
          </label>
        </>
      )}
    </Rows>
  );
}
