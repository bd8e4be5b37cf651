import { z } from 'zod';
import { listNames } from './list-choices.ts';
import { PageQuery, page, QueryFlag } from './page.ts';
import { At } from './time.ts';

export const exportFormats = ['csv', 'xlsx'] as const;
export const exportSources = [...listNames, 'table'] as const;
export const ExportSource = z.enum(exportSources);
export type ExportSource = z.output<typeof ExportSource>;
/** How long a file can be fetched, and rows that a spreadsheet has room for below its heads. */
export const exportLimits = { days: 7, sheetRows: 1_048_575, columns: 300 } as const;

export const CreateExport = z.object({
  of: ExportSource,
  table: z.string().max(60).describe('Id of the table; for `table` alone.').nullable().default(null),
  filters: z
    .record(z.string().max(40), z.string().max(500))
    .describe('Those of the list, as they stand in its address; `{ "groupId": .. }` exports a group.')
    .default({}),
  columns: z
    .array(z.string().max(80))
    .min(1)
    .max(exportLimits.columns)
    .describe('Ids of columns, in this order; null = all.')
    .nullable()
    .default(null),
  format: z.enum(exportFormats),
  timeZone: z.string().max(100).describe('Of the times in it, by its name: `Europe/Stockholm`.').default('UTC'),
});
export type CreateExport = z.output<typeof CreateExport>;

export const ExportColumnQuery = z.object({ of: ExportSource, table: z.string().max(60).optional() });
export type ExportColumnQuery = z.output<typeof ExportColumnQuery>;
export const ExportColumns = z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })) });
export type ExportColumns = z.output<typeof ExportColumns>;

export const exportStates = ['running', 'done', 'failed', 'stopped'] as const;
export const Export = z.object({
  id: z.string(),
  name: z.string().describe('Of the file.'),
  of: ExportSource,
  format: z.enum(exportFormats),
  state: z.enum(exportStates),
  rows: z.number().int().describe('So far.'),
  sizeBytes: z.number().int(),
  by: z.string().describe('The person, or the workflow whose step asked for it.'),
  at: At,
  endedAt: At.nullable(),
  /** Until when the file can be fetched; null = there is none, or none any more. */
  fetchUntil: At.nullable(),
  /** How often the file was fetched, and when last. */
  fetched: z.number().int(),
  fetchedAt: At.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type Export = z.output<typeof Export>;
export const ExportPage = page(Export);
export type ExportPage = z.output<typeof ExportPage>;
export const ExportQuery = PageQuery.extend({ mine: QueryFlag.describe('Only those that the asking person made.').optional() });
export type ExportQuery = z.output<typeof ExportQuery>;
