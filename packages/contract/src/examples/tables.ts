import type { Page } from '../page.ts';
import type {
  ChangedTableRows,
  ChangeTable,
  ChangeTableRows,
  ColumnsPreview,
  CreateTable,
  FilledTable,
  FillTable,
  PreviewColumns,
  Table,
  TableDetail,
  TableFile,
  TableFileLook,
  TableRows,
} from '../tables.ts';
import { exampleId } from './ids.ts';

export const tableExample: Table = {
  ...{ id: exampleId('table'), name: 'Buildings', keyColumn: 'number', rowCount: 412, archived: false, revision: 3 },
  columns: [
    { key: 'number', title: 'Number', type: 'text', choices: [] },
    { key: 'caretaker', title: 'Caretaker', type: 'phone', choices: [] },
    { key: 'heating', title: 'Heating', type: 'choice', choices: ['Radiators', 'Floor'] },
  ],
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};
export const tableDetailExample: TableDetail = { ...tableExample, uses: [{ id: exampleId('workflow'), name: 'Burst pipe' }] };
export const tablePageExample: Page<Table> = { items: [tableExample], next: null };
export const createTableExample: CreateTable = {
  name: 'Buildings',
  columns: [{ title: 'Number', type: 'text', choices: [] }],
  keyColumn: 'Number',
};
export const changeTableExample: ChangeTable = { revision: 2, keyColumn: 'number' };
export const previewColumnsExample: PreviewColumns = { columns: [{ key: 'number', title: 'Number', type: 'number', choices: [] }] };
export const columnsPreviewExample: ColumnsPreview = {
  items: [
    { key: 'number', title: 'Number', removed: false, kept: 410, lost: 2, examples: ['4 B', '7 A'] },
    { key: 'heating', title: 'Heating', removed: true, kept: 0, lost: 380, examples: ['Floor'] },
  ],
};
const row = { id: exampleId('tableRow'), values: { number: '4', caretaker: '+46701740612', heating: 'Floor' } };
export const tableRowsExample: TableRows = { items: [row], next: null, total: 1 };
export const changeTableRowsExample: ChangeTableRows = { set: [{ values: row.values }], remove: [], byKey: true };
export const changedTableRowsExample: ChangedTableRows = { items: [row], removed: [] };
export const tableFileExample: TableFile = { file: exampleId('import') };
const form = { delimiter: ';', encoding: 'utf-8', hasHeads: true, dates: 'ymd', decimal: ',' } as const;
export const tableFileLookExample: TableFileLook = {
  ...{ form, heads: ['Number', 'Lift'], samples: [['4', 'yes']] },
  columns: [{ key: 'number' }, { title: 'Lift', type: 'boolean' }],
};
export const fillTableExample: FillTable = { ...tableFileExample, form, columns: tableFileLookExample.columns, mode: 'byKey', dry: true };
export const filledTableExample: FilledTable = {
  ...{ rows: 412, added: 12, changed: 300, same: 99, removed: 0, failed: 1 },
  errors: [{ row: 17, message: 'Lift, row 17: perhaps does not fit.' }],
};
