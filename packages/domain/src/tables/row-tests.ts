import { z } from 'zod';
import { readCell } from './read-cell.ts';
import type { CellValue, CellValues, TableColumn } from './table-columns.ts';

/** What a cell may be asked. Texts are compared whatever their case; an empty cell is neither more nor less than anything. */
export const rowTests = ['is', 'isNot', 'contains', 'startsWith', 'more', 'less', 'atLeast', 'atMost', 'isEmpty', 'isNotEmpty'] as const;
export type RowTest = (typeof rowTests)[number];
/** Tests that need no value. */
export const bareTests: ReadonlySet<RowTest> = new Set(['isEmpty', 'isNotEmpty']);

/** One thing that a row has to be like. */
export const RowCondition = z.object({
  column: z.string().max(40),
  test: z.enum(rowTests).default('is'),
  value: z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]).default(null),
});
export type RowCondition = z.output<typeof RowCondition>;

/** A condition as it is compared: by a piece of text, or by a value of the column. null = the value is none of its kind. */
export function readRowCondition(column: TableColumn, { test, value }: Omit<RowCondition, 'column'>): ReadRowCondition | null {
  if (bareTests.has(test)) return { column, test, value: null };
  if (test === 'contains' || test === 'startsWith')
    return {
      column,
      test,
      value: String(value ?? '')
        .trim()
        .toLowerCase(),
    };
  const read = readCell(column, value);
  if (read === undefined) return null;
  return { column, test, value: typeof read === 'string' ? read.toLowerCase() : read };
}
export interface ReadRowCondition {
  column: TableColumn;
  test: RowTest;
  value: CellValue;
}

/** Whether a row is like that. What SQL makes of the same condition is in the runner; a test holds the two together. */
export const rowIsLike = (values: CellValues, conditions: readonly ReadRowCondition[]): boolean =>
  conditions.every(({ column, test, value }) => {
    const cell = values[column.key] ?? null;
    const plain = typeof cell === 'string' ? cell.toLowerCase() : cell;
    return checks[test](plain, value);
  });

type Check = (cell: CellValue, value: CellValue) => boolean;
const order =
  (fits: (sign: number) => boolean): Check =>
  (cell, value) =>
    cell !== null && value !== null && fits(cell === value ? 0 : cell < value ? -1 : 1);
const checks: Readonly<Record<RowTest, Check>> = {
  is: (cell, value) => cell === value,
  isNot: (cell, value) => cell !== value,
  contains: (cell, value) => cell !== null && String(cell).includes(String(value ?? '')),
  startsWith: (cell, value) => cell !== null && String(cell).startsWith(String(value ?? '')),
  more: order((sign) => sign > 0),
  less: order((sign) => sign < 0),
  atLeast: order((sign) => sign >= 0),
  atMost: order((sign) => sign <= 0),
  isEmpty: (cell) => cell === null,
  isNotEmpty: (cell) => cell !== null,
};
