import {
  type CellValue,
  type CellValues,
  type ReadRowCondition,
  readCell,
  readRowCondition,
  rowIsLike,
  type TableColumn,
  type TableShape,
  tableLimits,
} from '@signalbox/domain';
import { type NodeError, nodeError } from '@signalbox/flow';
import type { TableLookup, TableSet, TableSetAnswer } from '../../contract/table-port.ts';

export interface PlainRow {
  id: string;
  values: CellValues;
}
/** A table with those of its rows that may be meant, in the order in which they were added. */
export interface OpenTable extends TableShape {
  archived: boolean;
  rows: PlainRow[];
  /** How many more there may be. */
  room: number;
}

/** By what a row is looked for, read; a condition of null finds nothing: the value that was looked for is empty. */
export function readLookup<Table extends TableShape>(
  tables: ReadonlyMap<string, Table>,
  { table: id, column: key, value }: TableLookup,
): { table: Table; column: TableColumn; condition: ReadRowCondition | null } | { error: NodeError } {
  const table = tables.get(id);
  if (!table) return { error: nodeError('table.unknown', {}, 'table') };
  const wanted = key || table.keyColumn;
  if (!wanted) return { error: nodeError('table.no_key', { name: table.name }, 'column') };
  const column = table.columns.find((one) => one.key === wanted);
  if (!column) return { error: nodeError('table.column_unknown', { column: wanted, name: table.name }, 'column') };
  // What could not stand in the column stands in no row.
  const read = readRowCondition(column, { test: 'is', value: plainOf(value) });
  return { table, column, condition: read === null || read.value === null ? null : read };
}

/** What a run has may be anything; a list or a group of values is in no cell. */
export const plainOf = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** Changes rows, or adds those that are not there, one item after the other; the rows of the tables are as they are then. `touched` = the rows to be kept. */
export function setRows(
  items: readonly TableSet[],
  tables: ReadonlyMap<string, OpenTable>,
  newId: () => string,
): { answers: TableSetAnswer[]; touched: Map<OpenTable, Set<PlainRow>> } {
  const touched = new Map<OpenTable, Set<PlainRow>>();
  const answers = items.map((item): TableSetAnswer => {
    const lookup = readLookup(tables, item);
    if ('error' in lookup) return lookup;
    const { table, column, condition } = lookup;
    if (table.archived) return { error: nodeError('table.archived', {}, 'table') };
    const read = readValues(table, item);
    if ('error' in read) return read;
    const there = condition && table.rows.find(({ values }) => rowIsLike(values, [condition]));
    if (!there && !item.adds) return { row: null };
    const looked = readCell(column, plainOf(item.value));
    if (!there && (looked === undefined || looked === null)) return { error: wrongCell(column, item.value, 'value') };
    if (!there && table.room <= 0) return { error: nodeError('table.full', { most: tableLimits.rows }, 'table') };
    const values = { ...(there?.values ?? { [column.key]: looked ?? null }), ...read.values };
    const taken = takenKey(table, values, there ?? null);
    if (taken) return { error: taken };
    const row = there ?? { id: newId(), values };
    row.values = values;
    if (!there) {
      table.rows.push(row);
      table.room -= 1;
    }
    touched.set(table, (touched.get(table) ?? new Set()).add(row));
    return { row: { id: row.id, values }, added: !there };
  });
  return { answers, touched };
}

function readValues({ columns, name }: TableShape, { set }: TableSet): { values: Record<string, CellValue> } | { error: NodeError } {
  const values: Record<string, CellValue> = {};
  for (const [at, { column: key, value }] of set.entries()) {
    const column = columns.find((one) => one.key === key);
    if (!column) return { error: nodeError('table.column_unknown', { column: key, name }, `set.${at}.column`) };
    const read = readCell(column, value ?? null);
    if (read === undefined) return { error: wrongCell(column, value, `set.${at}.value`) };
    values[key] = read;
  }
  return { values };
}

/** A value that the column cannot have. */
export const wrongCell = ({ title }: TableColumn, value: unknown, field: string): NodeError =>
  nodeError('table.cell.step', { title, value: (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60) }, field);

/** The values of the key column are all different. */
function takenKey({ columns, keyColumn, rows }: OpenTable, values: CellValues, mine: PlainRow | null): NodeError | null {
  const column = columns.find(({ key }) => key === keyColumn);
  const value = column && (values[column.key] ?? null);
  if (!column || value === null || value === undefined) return null;
  const condition = readRowCondition(column, { test: 'is', value });
  const other = condition && rows.find((row) => row !== mine && rowIsLike(row.values, [condition]));
  return other ? nodeError('table.key_taken.step', { title: column.title, value: String(value).slice(0, 60) }, 'set') : null;
}
