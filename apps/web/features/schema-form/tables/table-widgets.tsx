'use client';
import { bareTests, may, type RowTest, type TableColumn } from '@signalbox/domain';
import { Button, type Complaint, fieldProps, loadable, Select, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { ResourcePick } from '../../one/resource-pick.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { useChangeTable, useCreateTable, useTable, useTables } from '../../tables/table-queries.ts';
import { asText, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { asRows } from '../rows/as-rows.ts';
import { type CellPlace, RowTable } from '../rows/row-table.tsx';
import { CellFrame, ChoiceCell, TemplateCell } from '../rows/table-cells.tsx';
import { useStepSettings } from '../step-settings.tsx';

const NameDialog = loadable(() => import('../../one/name-dialog.tsx'));

/** Chooses a table by its name, or makes one on the spot; its id is what is kept, so another name changes nothing. */
export function TableWidget({ id, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const me = useMe().data;
  const chosenId = asText(value);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const { data } = useTables({ limit: 50, ...(search === '' ? {} : { search }) });
  const chosen = useTable(chosenId || undefined);
  const create = useCreateTable();
  const [isMaking, setMaking] = useState(false);
  const gone = chosenId !== '' && chosen.error !== null;
  const mayMake = !readOnly && me !== undefined && may(me.role, 'table.edit');
  return (
    <div className="grid gap-1.5">
      <ResourcePick
        {...{ id, value: chosenId, onChange, readOnly, error }}
        options={(data?.items ?? []).map((one) => ({
          value: one.id,
          label: one.name,
          hint: t('form.table.rows', { count: one.rowCount }),
        }))}
        name={chosenId === '' ? '' : (chosen.data?.name ?? (gone ? t('form.table.goneName') : ''))}
        onSearch={setTyped}
        placeholder={t('form.table.choose')}
      />
      <div className="flex min-h-6 flex-wrap items-center gap-x-4">
        {chosen.data ? (
          <Link href={`/tables/${chosenId}`} className="text-sm text-accent-text underline">
            {t('form.table.open')}
          </Link>
        ) : null}
        {mayMake ? (
          <Button small look="quiet" onClick={() => setMaking(true)}>
            {t('form.table.new')}
          </Button>
        ) : null}
      </div>
      {isMaking ? (
        <NameDialog
          title={t('form.table.new')}
          act={t('form.table.make')}
          name={typed}
          save={(name) => {
            const first = t('form.table.firstColumn');
            return create
              .mutateAsync({ name, columns: [{ title: first, type: 'text' }], keyColumn: first })
              .then((made) => onChange(made.id));
          }}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </div>
  );
}

/** The table that the step looks into, as it is now. */
const useChosenTable = () => useTable(asText(useStepSettings().input.table) || undefined).data;

/** A column by its title; its key is what is kept, so another title changes nothing. */
export function TableColumnWidget({ id, schema, value, onChange, error }: WidgetProps) {
  return <ColumnSelect {...{ id, value, onChange, error }} keyed={schema.keyed === true} isOptional={schema.minLength === undefined} />;
}

interface ColumnSelectProps {
  id: string;
  value: unknown;
  onChange: (key: string) => void;
  error: Complaint | null;
  keyed?: boolean;
  isOptional?: boolean;
}
function ColumnSelect({ id, value, onChange, error, keyed = false, isOptional = false }: ColumnSelectProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const table = useChosenTable();
  const change = useChangeTable(table?.id ?? '');
  const [isMaking, setMaking] = useState(false);
  const key = asText(value);
  const columns = table?.columns ?? [];
  const keyTitle = columns.find((one) => one.key === table?.keyColumn)?.title;
  const none = keyed
    ? keyTitle === undefined
      ? t('form.table.column')
      : t('form.table.keyColumn', { title: keyTitle })
    : t(isOptional ? 'form.table.noColumn' : 'form.table.column');
  const isGone = table !== undefined && key !== '' && !columns.some((one) => one.key === key);
  const options = [
    { value: '', label: none },
    ...columns.map((one) => ({ value: one.key, label: one.title })),
    ...(isGone || (table === undefined && key !== '') ? [{ value: key, label: isGone ? t('form.table.columnGone', { key }) : key }] : []),
    ...(table && !readOnly ? [{ value: newColumn, label: t('form.table.newColumn') }] : []),
  ];
  const save = async (title: string) => {
    if (!table) return;
    const next = await change.mutateAsync({ revision: table.revision, columns: [...table.columns, { title, type: 'text', choices: [] }] });
    const made = next.columns.at(-1);
    if (made) onChange(made.key);
  };
  return (
    <>
      <Select
        {...fieldProps(id, error)}
        disabled={readOnly}
        value={key}
        options={options}
        onChange={({ target }) => (target.value === newColumn ? setMaking(true) : onChange(target.value))}
      />
      {isMaking ? (
        <NameDialog title={t('form.table.newColumnTitle')} act={t('form.table.addColumn')} save={save} onClose={() => setMaking(false)} />
      ) : null}
    </>
  );
}
/** No key of a column is this. */
const newColumn = '+';

function ColumnCell({ place }: { place: CellPlace }) {
  const { issues } = useFormFacts();
  const error = issueAt(issues, place.path);
  return (
    <CellFrame place={place} error={error}>
      <ColumnSelect id={place.id} value={place.value} onChange={place.put} error={error} />
    </CellFrame>
  );
}

/** What is written into the row, a column a line. */
export function TableCellsWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const rows = asRows(value);
  const columns = useChosenTable()?.columns ?? [];
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="value"
      blank={() => ({ column: free(columns, rows), value: '' })}
      columns={[
        { key: 'column', title: t('form.table.columnHead'), width: 'minmax(0,0.8fr)', cell: (place) => <ColumnCell place={place} /> },
        { key: 'value', title: t('form.cell.is'), cell: (place) => <TemplateCell place={place} schema={{ ui: 'value' }} /> },
      ]}
    />
  );
}

/** The first column that no row has yet. */
const free = (columns: readonly TableColumn[], rows: readonly Record<string, unknown>[]): string =>
  columns.find(({ key }) => !rows.some((row) => row.column === key))?.key ?? '';

/** What rows are like, a condition a line. */
export function TableConditionsWidget({ id, path, schema, value, onChange }: WidgetProps) {
  const t = useWords();
  const columns = useChosenTable()?.columns ?? [];
  const tests = schema.items?.properties?.test?.options ?? {};
  return (
    <RowTable
      {...{ id, path, onChange }}
      rows={asRows(value)}
      kind="condition"
      blank={() => ({ column: columns[0]?.key ?? '', test: 'is', value: '' })}
      columns={[
        { key: 'column', title: t('form.table.columnHead'), cell: (place) => <ColumnCell place={place} /> },
        { key: 'test', title: schema.items?.properties?.test?.title ?? '', cell: (place) => <ChoiceCell place={place} options={tests} /> },
        {
          key: 'value',
          title: t('form.cell.value'),
          cell: (place) =>
            bareTests.has(asText(place.row.test) as RowTest) ? null : <TemplateCell place={place} schema={{ ui: 'value' }} />,
        },
      ]}
    />
  );
}
