import { columnTypes, RowCondition, TableColumn, tableLimits } from '@signalbox/domain';
import { z } from 'zod';
import { importLimits } from './imports.ts';
import { PageQuery, page, QueryFlag } from './page.ts';
import { At } from './time.ts';

export const Table = z.object({
  id: z.string(),
  name: z.string(),
  columns: z.array(TableColumn),
  /** The column that has a different value in every row, and that rows are found by; null = none. */
  keyColumn: z.string().nullable(),
  rowCount: z.number().int(),
  archived: z.boolean(),
  /** Counts the changes of name and columns; whoever changes it says which state they saw. */
  revision: z.number().int(),
  createdAt: At,
  updatedAt: At,
});
export type Table = z.output<typeof Table>;
export const TablePage = page(Table);
export type TablePage = z.output<typeof TablePage>;
export const TableQuery = PageQuery.extend({
  search: z.string().max(100).describe('Part of the name.').optional(),
  archived: QueryFlag.describe('Only the archived ones.').optional(),
});
export type TableQuery = z.output<typeof TableQuery>;
/** `uses` are the workflows that name it, live or as a draft. */
export const TableDetail = Table.extend({ uses: z.array(z.object({ id: z.string(), name: z.string() })) });
export type TableDetail = z.output<typeof TableDetail>;

const Name = z.string().trim().min(1).max(120);
const Key = z.string().max(40);
/** Without a key it is a new column, whose key is made of the title. */
export const WantedColumn = z.object({
  key: Key.optional(),
  title: z.string().trim().min(1).max(100),
  type: z.enum(columnTypes),
  choices: z.array(z.string().trim().min(1).max(100)).max(200).default([]),
});
export type WantedColumn = z.output<typeof WantedColumn>;
const Columns = z.array(WantedColumn).max(tableLimits.columns);
export const CreateTable = z.object({
  name: Name,
  columns: Columns.default([]),
  keyColumn: z.string().max(100).nullable().default(null).describe('The title of the column by which rows are found.'),
});
export type CreateTable = z.input<typeof CreateTable>;
/**
 * Only what is given is changed. A column that is left out goes with its values, one of another kind keeps those that fit; with values that would go
 * it is 409 `table.loses` unless `mayLose` says that they may. 409 `table.changed_elsewhere` when `revision` is not the stored one, 409 `table.used` for
 * archiving one that workflows name, 422 `table.key_twice` for a key column whose values are not all different.
 */
export const ChangeTable = z.object({
  revision: z.number().int(),
  name: Name.optional(),
  archived: z.boolean().optional(),
  columns: Columns.optional(),
  keyColumn: Key.nullable().optional(),
  mayLose: z.boolean().optional(),
});
export type ChangeTable = z.output<typeof ChangeTable>;
export const PreviewColumns = z.object({ columns: Columns });
export type PreviewColumns = z.output<typeof PreviewColumns>;
/** The columns that other columns would do something to: how many values would be converted, how many would go, and the first of those. */
export const ColumnsPreview = z.object({
  items: z.array(
    z.object({
      key: Key,
      title: z.string(),
      removed: z.boolean(),
      kept: z.number().int(),
      lost: z.number().int(),
      examples: z.array(z.string()),
    }),
  ),
});
export type ColumnsPreview = z.output<typeof ColumnsPreview>;

const Cell = z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]);
const Cells = z.record(Key, Cell);
/** A cell that is empty is not among the values. */
export const TableRow = z.object({ id: z.string(), values: Cells });
export type TableRow = z.output<typeof TableRow>;
/** What rows have to be like, all of it. */
export const RowConditions = z.array(RowCondition).max(10);
export const TableRowQuery = z.object({
  after: z.string().max(60).describe('The `next` of the rows before, in the order in which rows were added.').optional(),
  at: z.coerce.number().int().min(0).max(tableLimits.rows).describe('How many rows to leave out, to look in the middle.').optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
  search: z.string().max(100).describe('Part of any value.').optional(),
  where: z
    .string()
    .max(4000)
    .describe('What rows have to be like, as JSON: `[{"column":"floors","test":"more","value":3}]`; all of it has to hold.')
    .optional(),
  sort: Key.describe('The key of a column; missing = as they were added.').optional(),
  order: z.enum(['up', 'down']).optional(),
});
export type TableRowQuery = z.output<typeof TableRowQuery>;
/** `total` counts all that are like this; `next` is there in the order in which rows were added. */
export const TableRows = z.object({ items: z.array(TableRow), next: z.string().nullable(), total: z.number().int() });
export type TableRows = z.output<typeof TableRows>;

/**
 * Rows that are put in, changed and taken out, all of them or none. A row without an id is new; one with an id gets the values that are named, and is put
 * back in its place when it had been taken out. With `was` a row is changed only while these cells are as they were seen: 409 `table.row_changed`.
 * With `byKey` a row without an id changes the one that has its key. 422 `table.cell` at `set.<row>.<column>`, 409 `table.key_taken`.
 */
export const ChangeTableRows = z.object({
  set: z
    .array(z.object({ id: z.string().max(60).optional(), values: Cells, was: Cells.optional() }))
    .max(tableLimits.atOnce)
    .default([]),
  remove: z.array(z.string().max(60)).max(tableLimits.atOnce).default([]),
  byKey: z.boolean().default(false),
});
export type ChangeTableRows = z.input<typeof ChangeTableRows>;
/** The rows of `set` as they are now, in its order, and those that were taken out as they were. */
export const ChangedTableRows = z.object({ items: z.array(TableRow), removed: z.array(TableRow) });
export type ChangedTableRows = z.output<typeof ChangedTableRows>;

/** How a file is read: its bytes were sent as those of an import. */
export const TableFile = z.object({ file: z.string().max(60).describe('Id of an import whose pieces are all there.') });
export type TableFile = z.output<typeof TableFile>;
export const TableFileForm = z.object({
  delimiter: z.enum([',', ';', '\t', '|']),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  hasHeads: z.boolean(),
  dates: z.enum(['ymd', 'dmy', 'mdy']),
  decimal: z.enum([',', '.']),
});
export type TableFileForm = z.output<typeof TableFileForm>;
/** What stands in a file, and where its columns probably go: to the column of a key, to a new one, or nowhere. */
const FileTarget = z
  .union([z.object({ key: Key }), z.object({ title: z.string().trim().min(1).max(100), type: z.enum(columnTypes) })])
  .nullable();
export type FileTarget = z.output<typeof FileTarget>;
const Targets = z.array(FileTarget).max(importLimits.columns);
export const TableFileLook = z.object({
  form: TableFileForm,
  heads: z.array(z.string()),
  samples: z.array(z.array(z.string())),
  columns: Targets,
});
export type TableFileLook = z.output<typeof TableFileLook>;
export const tableFillModes = ['add', 'byKey', 'replace'] as const;
/** `add` puts all rows in, `byKey` changes those that are there, `replace` takes out the others before. `dry` only says what would happen. */
export const FillTable = TableFile.extend({
  form: TableFileForm,
  columns: Targets,
  mode: z.enum(tableFillModes),
  dry: z.boolean().default(false),
});
export type FillTable = z.input<typeof FillTable>;
/** Rows that do not fit are left out, and the first of them are told. */
export const FilledTable = z.object({
  rows: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  removed: z.number().int(),
  failed: z.number().int(),
  errors: z.array(z.object({ row: z.number().int(), message: z.string() })),
});
export type FilledTable = z.output<typeof FilledTable>;
