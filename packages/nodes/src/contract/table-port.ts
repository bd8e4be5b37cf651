import type { CellValues, RowCondition, TableColumn } from '@signalbox/domain';
import type { NodeError } from '@signalbox/flow';

/** Rows of tables, by public id of the table; what is answered is in the order of the items. */
export interface TablePort {
  /** The first row whose column has that value; null = none. */
  find(items: TableLookup[]): Promise<({ row: TableRowFacts | null; columns: readonly TableColumn[] } | { error: NodeError })[]>;
  /** Changes the row that `find` would find, or adds one with that value; items of one call count one after the other. */
  set(items: TableSet[]): Promise<(TableSetAnswer & { columns?: readonly TableColumn[] })[]>;
  /** The rows that are like this, so many at the most; `total` counts all of them. */
  rows(
    items: TableRowsWanted[],
  ): Promise<({ rows: TableRowFacts[]; total: number; columns: readonly TableColumn[] } | { error: NodeError })[]>;
}
export interface TableRowFacts {
  /** The uuid. */
  id: string;
  values: CellValues;
}
export interface TableLookup {
  table: string;
  /** The key of a column; empty = the one by which rows of the table are found. */
  column: string;
  value: unknown;
}
export interface TableSet extends TableLookup {
  set: readonly { column: string; value: unknown }[];
  /** Puts a row in that is not there. */
  adds: boolean;
}
/** `row` null = it is not there, and was not to be added. */
export type TableSetAnswer = { row: TableRowFacts | null; added?: boolean } | { error: NodeError };
export interface TableRowsWanted {
  table: string;
  where: readonly (Omit<RowCondition, 'value'> & { value: unknown })[];
  /** The key of a column; empty = as they were added. */
  sort: string;
  order: 'up' | 'down';
  most: number;
}
