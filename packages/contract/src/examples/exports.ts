import type { CreateExport, Export, ExportColumns } from '../exports.ts';
import type { Page } from '../page.ts';
import { exampleId } from './ids.ts';

export const createExportExample: CreateExport = {
  ...{ of: 'contacts', table: null, filters: { groupId: exampleId('group') } },
  ...{ columns: ['name', 'phones', 'field.flat'], format: 'xlsx', timeZone: 'Europe/Stockholm' },
};
export const exportColumnsExample: ExportColumns = {
  items: [
    { id: 'name', title: 'Name' },
    { id: 'phones', title: 'Number' },
    { id: 'field.flat', title: 'Flat' },
  ],
};
export const exportExample: Export = {
  ...{ id: exampleId('export'), name: 'Contacts 2026-03-02.xlsx', of: 'contacts', format: 'xlsx', state: 'done' },
  ...{ rows: 2310, sizeBytes: 148_211, by: 'Maja Lindqvist', at: '2026-03-02T08:15:00.000Z', endedAt: '2026-03-02T08:15:03.000Z' },
  ...{ fetchUntil: '2026-03-09T08:15:03.000Z', fetched: 1, fetchedAt: '2026-03-02T08:16:20.000Z', error: null },
};
export const exportPageExample: Page<Export> = { items: [exportExample], next: null };
