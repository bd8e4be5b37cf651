'use client';
import { useWords } from '@signalbox/ui';
import type { WidgetProps } from '../form-context.tsx';
import { asRows, freeName } from '../rows/as-rows.ts';
import { RowTable } from '../rows/row-table.tsx';
import { TemplateCell, TextCell } from '../rows/table-cells.tsx';
import { CallInputs } from './call-inputs.tsx';

export function KeyValuesWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  return (
    <RowTable
      {...{ id, path, onChange }}
      rows={asRows(value)}
      kind="line"
      blank={() => ({ name: '', value: '' })}
      columns={[
        { key: 'name', title: t('form.cell.name'), width: 'minmax(0,0.8fr)', cell: (place) => <TextCell place={place} /> },
        { key: 'value', title: t('form.cell.value'), cell: (place) => <TemplateCell place={place} schema={{ ui: 'template' }} /> },
      ]}
    />
  );
}

export const NamedValuesWidget = (props: WidgetProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
    <CallInputs {...props} />
    <NamedRows {...props} />
  </div>
);

function NamedRows({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const rows = asRows(value);
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="value"
      blank={() => ({ name: freeName(rows, 'name', 'value'), value: '' })}
      columns={[
        {
          key: 'name',
          title: t('form.cell.name'),
          width: 'minmax(0,0.8fr)',
          cell: (place) => <TextCell place={place} placeholder={t('form.example.name')} />,
        },
        { key: 'value', title: t('form.cell.is'), cell: (place) => <TemplateCell place={place} schema={{ ui: 'value' }} /> },
      ]}
    />
  );
}
