import type { Table, TableDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, type TableColumn, toPublicId } from '@signalbox/domain';
import { findIdUses } from '../shared/find-uses.ts';
import { notFound } from '../shared/page.ts';

export interface TableFacts {
  id: string;
  name: string;
  columns: TableColumn[];
  keyColumn: string | null;
  archived: boolean;
  revision: number;
  updatedAt: Date;
  rowCount: number;
}

/** A constant: the columns of `resource_table t` that make a view. */
export const tableColumns = `t.id, t.name, t.columns, t.key_column as "keyColumn", t.archived_at is not null as archived, t.revision, t.updated_at as "updatedAt",
  (select count(*)::int from resource_row r where r.account_id = t.account_id and r.table_id = t.id) as "rowCount"`;

export const tableView = ({ id, name, columns, keyColumn, archived, revision, updatedAt, rowCount }: TableFacts): Table => ({
  ...{ id: toPublicId('table', id), name, columns, keyColumn, rowCount, archived, revision },
  createdAt: new Date(idTime(id)).toISOString(),
  updatedAt: updatedAt.toISOString(),
});

/** With the workflows that name it, by uuid. Throws `table.not_found`. */
export async function readTable(sql: AccountSql, id: string): Promise<TableDetail> {
  const facts = await readTableFacts(sql, id);
  return { ...tableView(facts), uses: await findIdUses(sql, toPublicId('table', id)) };
}

/** By uuid. Throws `table.not_found`. */
export async function readTableFacts(sql: AccountSql, id: string): Promise<TableFacts> {
  const [row] = await sql<TableFacts>(`select ${tableColumns} from resource_table t where t.account_id = $1 and t.id = $2`, [id]);
  if (!row) throw notFound('table');
  return row;
}
