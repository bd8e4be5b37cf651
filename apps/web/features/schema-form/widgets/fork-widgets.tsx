'use client';
import { useWords, type Words } from '@signalbox/ui';
import { asText, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { asRows, freeName, type Row } from '../rows/as-rows.ts';
import { type CellPlace, RowTable, type TableColumn } from '../rows/row-table.tsx';
import { CellFrame, ChoiceCell, NumberCell, TemplateCell, TextCell, TickCell } from '../rows/table-cells.tsx';
import { TagWidget } from './pick-widgets.tsx';

/** The word of a way out, as it stands beside its track. */
const wayColumn = (t: Words, width?: string): TableColumn => ({
  key: 'title',
  title: t('form.cell.wayWord'),
  ...(width ? { width } : {}),
  cell: (place) => <TextCell place={place} />,
});

/** Ways that are all taken. A way keeps its port when its word changes, so its track stays. */
export function BranchesWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const rows = asRows(value);
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="way"
      ordered
      blank={() => ({ port: freeName(rows, 'port', 'way'), title: '' })}
      columns={[wayColumn(t)]}
    />
  );
}

const weightOf = (row: Row): number => (typeof row.weight === 'number' ? row.weight : 0);

/** Ways of which chance takes one, with the share of each. */
export function WeightsWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const rows = asRows(value);
  const total = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const share = (row: Row) =>
    total === 0 ? t('form.share.never') : t('form.share.some', { percent: Math.round((weightOf(row) / total) * 1000) / 10 });
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="way"
      ordered
      blank={() => ({ port: freeName(rows, 'port', 'way'), title: '', weight: 1 })}
      columns={[
        wayColumn(t, 'minmax(0,1.4fr)'),
        {
          key: 'weight',
          title: t('form.cell.weight'),
          cell: (place) => <NumberCell place={place} most={10_000} help={share(place.row)} />,
        },
      ]}
    />
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
  const t = useWords();
  const rows = asRows(value);
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="condition"
      ordered
      blank={() => ({ port: freeName(rows, 'port', 'condition'), title: '', kind: 'reply', value: '', key: '' })}
      columns={[
        {
          key: 'kind',
          title: t('form.wait.what'),
          width: 'minmax(0,1.2fr)',
          cell: (place) => (
            <ChoiceCell place={place} options={schema.options ?? {}} onChoose={(kind) => place.change({ kind, value: '', key: '' })} />
          ),
        },
        { key: 'value', title: t('form.wait.which'), width: 'minmax(0,1.2fr)', cell: (place) => <WaitsFor place={place} /> },
        wayColumn(t, 'minmax(0,0.8fr)'),
      ]}
    />
  );
}

/** What is waited for, by its kind; its label says more than the head of the table can. */
function WaitsFor({ place }: { place: CellPlace }) {
  const t = useWords();
  const { issues } = useFormFacts();
  const { id, path, row, change } = place;
  const ask = asks(t)[asText(row.kind)] ?? { label: t('form.wait.which') };
  const here = { ...place, label: ask.label, labelClass: 'text-xs text-muted' };
  const error = issueAt(issues, path);
  if (ask.pick === 'tag')
    return (
      <CellFrame place={here} error={error}>
        <TagWidget {...{ id, path, error }} schema={{}} value={row.value} onChange={place.put} />
      </CellFrame>
    );
  const about = { ...here, id: `${id}-about`, path: path.replace(/value$/, 'key'), value: row.key, label: t('form.wait.about') };
  return (
    <>
      <TemplateCell place={here} schema={{ ui: 'template', ...(ask.placeholder ? { placeholder: ask.placeholder } : {}) }} />
      {row.kind === 'event' && (
        <TemplateCell
          place={{ ...about, put: (key) => change({ key }) }}
          schema={{ ui: 'template', placeholder: t('form.wait.aboutEmpty') }}
        />
      )}
    </>
  );
}

/** Fields with a name, a word and a type: what a workflow takes, what a person fills in. */
export function TypedFieldsWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const t = useWords();
  const rows = asRows(value);
  const types = schema.options ?? {};
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="field"
      ordered
      blank={() => ({ name: freeName(rows, 'name', 'value'), title: '', type: Object.keys(types)[0] ?? 'text', required: false })}
      columns={[
        { key: 'title', title: t('form.cell.asksFor'), width: 'minmax(0,1.2fr)', cell: (place) => <TextCell place={place} /> },
        { key: 'name', title: t('form.cell.nameInSteps'), cell: (place) => <TextCell place={place} /> },
        { key: 'type', title: t('form.cell.type'), cell: (place) => <ChoiceCell place={place} options={types} /> },
        { key: 'required', title: t('form.cell.required'), width: '4.25rem', cell: (place) => <TickCell place={place} /> },
      ]}
    />
  );
}
