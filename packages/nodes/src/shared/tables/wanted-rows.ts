import { type ReadRowCondition, readRowCondition, type TableColumn, type TableShape } from '@signalbox/domain';
import { type NodeError, nodeError } from '@signalbox/flow';
import type { TableRowsWanted } from '../../contract/table-port.ts';
import { type PlainRow, plainOf, wrongCell } from './set-rows.ts';

interface Wanted<Table> {
  table: Table;
  conditions: ReadRowCondition[];
  sort: TableColumn | null;
}
/** What rows have to be like, read; the error of the first part that cannot be. */
export function readWanted<Table extends TableShape>(
  tables: ReadonlyMap<string, Table>,
  { table: id, where, sort: by }: TableRowsWanted,
): Wanted<Table> | { error: NodeError } {
  const table = tables.get(id);
  if (!table) return { error: nodeError('table.unknown', {}, 'table') };
  const columnOf = (key: string) => table.columns.find((one) => one.key === key);
  const conditions: ReadRowCondition[] = [];
  for (const [at, { column: key, test, value }] of where.entries()) {
    const column = columnOf(key);
    if (!column) return { error: nodeError('table.column_unknown', { column: key, name: table.name }, `where.${at}.column`) };
    const read = readRowCondition(column, { test, value: plainOf(value) });
    if (read === null) return { error: wrongCell(column, value, `where.${at}.value`) };
    conditions.push(read);
  }
  const sort = by === '' ? null : columnOf(by);
  if (sort === undefined) return { error: nodeError('table.column_unknown', { column: by, name: table.name }, 'sort') };
  return { table, conditions, sort };
}

/** By a column, empty ones last; equal ones as they were. */
export function sortedRows(rows: readonly PlainRow[], sort: TableColumn | null, order: 'up' | 'down'): readonly PlainRow[] {
  if (sort === null) return rows;
  const cell = ({ values }: PlainRow) => {
    const value = values[sort.key] ?? null;
    return typeof value === 'string' ? value.toLowerCase() : value;
  };
  const way = order === 'down' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [cell(one), cell(other)];
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -way : way;
  });
}
