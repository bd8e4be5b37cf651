import { z } from 'zod';

/** What a column of a table holds. */
export const columnTypes = ['text', 'number', 'date', 'boolean', 'choice', 'phone', 'email'] as const;
export type ColumnType = (typeof columnTypes)[number];
/** What an account, a table and a cell may have at the most, and rows in one change. */
export const tableLimits = { tables: 200, columns: 50, rows: 100_000, letters: 2000, atOnce: 2000 } as const;

/** A column as it is defined; `key` is what workflows read it by and stays, whatever its title becomes. */
export const TableColumn = z.object({
  key: z.string().regex(/^[a-z][a-zA-Z0-9_]{0,39}$/),
  title: z.string().trim().min(1).max(100),
  type: z.enum(columnTypes),
  choices: z.array(z.string().trim().min(1).max(100)).max(200).default([]),
});
export type TableColumn = z.output<typeof TableColumn>;

/** What stands in a cell; null = nothing. */
export type CellValue = string | number | boolean | null;
export type CellValues = Readonly<Record<string, CellValue>>;
/** What has to be known of a table to read and write its rows. */
export interface TableShape {
  name: string;
  columns: readonly TableColumn[];
  /** The column by which rows are found, and whose values are all different. */
  keyColumn: string | null;
}
