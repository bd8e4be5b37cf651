import { fieldTypes } from '@signalbox/domain';
import { z } from 'zod';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

/** What a file may have at the most, and the size of the pieces in which it comes: all but the last have exactly that. */
export const importLimits = {
  bytes: 500 * 1024 * 1024,
  pieceBytes: 1024 * 1024,
  columns: 250,
  cellCharacters: 4000,
  /** Files that have to be read as a whole before a row of them is known. */
  wholeBytes: 20 * 1024 * 1024,
  /** What such a file may unpack to. */
  unpackedBytes: 64 * 1024 * 1024,
  undoDays: 30,
  differences: 100,
  errors: 100_000,
} as const;

export const importStates = [
  ...(['upload', 'draft', 'checking', 'checked', 'running', 'paused', 'stopped', 'done', 'failed', 'undoing', 'undone'] as const),
] as const;
export const importEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const importDelimiters = [',', ';', '\t', '|'] as const;
export const importModes = ['both', 'add', 'update', 'replace', 'remove'] as const;

const Title = z.string().trim().min(1).max(100);
/** Where a column goes; null leaves it out. */
export const ImportTarget = z.discriminatedUnion('to', [
  z.object({ to: z.enum(['name', 'firstName', 'lastName', 'language', 'tags', 'groups']) }),
  z.object({ to: z.literal('address'), kind: z.enum(['phone', 'email']) }),
  z.object({ to: z.literal('field'), key: z.string().max(41) }),
  z.object({ to: z.literal('newField'), title: Title, type: z.enum(fieldTypes) }).describe('A field that is made when the import starts.'),
]);
export type ImportTarget = z.output<typeof ImportTarget>;

const Labels = z.array(Title).max(20);
export const ImportSettings = z.object({
  encoding: z.enum(importEncodings),
  delimiter: z.enum(importDelimiters),
  hasHeads: z.boolean().describe('The first row names the columns.'),
  dates: z.enum(['ymd', 'dmy', 'mdy']).describe('In which order day, month and year stand.'),
  decimal: z.enum([',', '.']).describe('What stands between a number and its fraction.'),
  columns: z.array(ImportTarget.nullable()).max(importLimits.columns).describe('Where each column goes, in their order.'),
  mode: z
    .enum(importModes)
    .describe(
      '`both` adds and updates; `replace` does so, and who is not in the file leaves the group; `remove` takes who is in it out of the group.',
    ),
  match: z
    .string()
    .max(41)
    .describe('Who is the same person: `address`, by a number or mailbox, or the key of a field that a column goes to.'),
  group: z.string().max(60).nullable().describe('Id of the group that is replaced or that people are taken out of.'),
  empty: z.enum(['keep', 'clear']).describe('What an empty cell does to a field that has a value.'),
  tags: Labels.describe('What everyone in the file gets.'),
  groups: Labels,
});
export type ImportSettings = z.output<typeof ImportSettings>;
/** Only what is given is changed; a dry run that was made counts no longer. */
export const ChangeImport = ImportSettings.partial();
export type ChangeImport = z.output<typeof ChangeImport>;

const Count = z.number().int();
export const ImportCounts = z.object({
  rows: Count,
  added: Count,
  changed: Count,
  same: Count,
  passed: Count.describe('Rows that the mode leaves out.'),
  failed: Count,
  left: Count.describe('Who leaves the group, or left it.'),
});
export type ImportCounts = z.output<typeof ImportCounts>;
const Told = z.object({ code: z.string(), message: z.string() });

export const ImportSummary = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(importStates),
  sizeBytes: z.number().int(),
  by: z.string(),
  counts: ImportCounts,
  /** Of the pass that is under way: how much of the file is read. */
  share: z.number().min(0).max(1),
  at: At,
  startedAt: At.nullable(),
  endedAt: At.nullable(),
  canUndo: z.boolean(),
  error: Told.nullable(),
});
export type ImportSummary = z.output<typeof ImportSummary>;
export const ImportPage = page(ImportSummary);
export type ImportPage = z.output<typeof ImportPage>;
export const ImportQuery = PageQuery;
export type ImportQuery = z.output<typeof ImportQuery>;

const Difference = z.object({
  row: Count,
  contactId: z.string().nullable().describe('null = somebody new.'),
  name: z.string(),
  changes: z.array(z.object({ what: z.string(), was: z.string().nullable(), now: z.string().nullable() })),
});
export const ImportDetail = ImportSummary.extend({
  kind: z.enum(['csv', 'xlsx', 'json', 'vcard']),
  /** How the columns are called, and their first values. */
  heads: z.array(z.string()),
  samples: z.array(z.array(z.string())),
  settings: ImportSettings.nullable(),
  /** When a file of these columns was imported before; its settings are proposed. */
  rememberedAt: At.nullable(),
  differences: z.array(Difference).describe('The first of the dry run.'),
  errors: z.array(z.object({ row: Count, error: Told })).describe('The first of them; all stand in the error file.'),
});
export type ImportDetail = z.output<typeof ImportDetail>;

/** The bytes follow in pieces. 413 `import.too_large`. */
export const CreateImport = z.object({
  name: z.string().trim().min(1).max(200),
  sizeBytes: z.number().int().min(0),
});
export type CreateImport = z.output<typeof CreateImport>;
