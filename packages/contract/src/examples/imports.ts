import type { ChangeImport, CreateImport, ImportDetail, ImportSummary } from '../imports.ts';
import type { Page } from '../page.ts';
import { exampleId } from './ids.ts';

export const createImportExample: CreateImport = { name: 'residents.csv', sizeBytes: 184_320 };
export const importExample: ImportSummary = {
  ...{ id: exampleId('import'), name: 'residents.csv', state: 'checked', sizeBytes: 184_320, by: 'Maja Lindqvist' },
  counts: { rows: 2310, added: 214, changed: 1082, same: 1000, passed: 0, failed: 14, left: 0 },
  ...{ share: 1, at: '2026-03-02T08:15:00.000Z', startedAt: null, endedAt: null, canUndo: false, error: null },
};
export const importPageExample: Page<ImportSummary> = { items: [importExample], next: null };
export const importDetailExample: ImportDetail = {
  ...importExample,
  kind: 'csv',
  heads: ['Name', 'Mobile', 'Flat'],
  samples: [['Aino Lehtonen', '070-174 06 44', '3']],
  settings: {
    ...{ encoding: 'windows-1252', delimiter: ';', hasHeads: true, dates: 'ymd', decimal: ',' },
    columns: [{ to: 'name' }, { to: 'address', kind: 'phone' }, { to: 'field', key: 'flat' }],
    ...{ mode: 'both', match: 'address', group: null, empty: 'keep', tags: [], groups: ['Lake Street'] },
  },
  rememberedAt: null,
  differences: [{ row: 2, contactId: exampleId('contact'), name: 'Aino Lehtonen', changes: [{ what: 'Flat', was: null, now: '3' }] }],
  errors: [{ row: 118, error: { code: 'phone.invalid', message: '“070-174 06” is not a phone number.' } }],
};
export const changeImportExample: ChangeImport = { mode: 'update', empty: 'clear' };
