import type { AccountSql } from '@signalbox/db';
import { cellKey, groupBy, newId, type ReadRowCondition, tableLimits } from '@signalbox/domain';
import type { TableLookup, TablePort, TableRowFacts, TableSet } from '@signalbox/nodes/contract';
import { type OpenTable, readLookup, readWanted, setRows } from '@signalbox/nodes/tables';
import { readTables, type StoredTable } from '../tables/read-tables.ts';
import { orderRows, whereRows } from '../tables/row-sql.ts';
import { lockTable, writeTableRows } from '../tables/write-rows.ts';

/** Tables of the account. Lookups of many runs in one column are one statement; by the key column it goes by an index, else through the rows of the table once. */
export const tablePort = (sql: AccountSql): TablePort => ({
  async find(items) {
    const tables = await readTables(
      sql,
      items.map(({ table }) => table),
    );
    const lookups = items.map((item) => readLookup(tables, item));
    const found = await findRows(
      sql,
      lookups.flatMap((one) => ('error' in one || one.condition === null ? [] : [{ table: one.table, condition: one.condition }])),
    );
    return lookups.map((one) => {
      if ('error' in one) return one;
      const { table, condition } = one;
      return { row: (condition && found.get(markOf({ table, condition }))) ?? null, columns: table.columns };
    });
  },
  set: (items) => setTableRows(sql, items),
  async rows(items) {
    const tables = await readTables(
      sql,
      items.map(({ table }) => table),
    );
    const answers: Awaited<ReturnType<TablePort['rows']>> = [];
    for (const item of items) {
      const wanted = readWanted(tables, item);
      if ('error' in wanted) {
        answers.push(wanted);
        continue;
      }
      const { table, conditions, sort } = wanted;
      const where = whereRows(conditions, 3);
      const from = `from resource_row where account_id = $1 and table_id = $2${where.text}`;
      const values = [table.id, ...where.values];
      const next = 2 + values.length;
      const rows = await sql<TableRowFacts>(
        `select id, cells as values ${from} order by ${orderRows(sort, item.order, `$${next + 1}`)} limit $${next}`,
        [...values, item.most, ...(sort === null ? [] : [sort.key])],
      );
      const [counted] =
        rows.length < item.most ? [{ total: rows.length }] : await sql<{ total: number }>(`select count(*)::int as total ${from}`, values);
      answers.push({ rows, total: counted?.total ?? rows.length, columns: table.columns });
    }
    return answers;
  },
});

interface Asked {
  table: StoredTable;
  condition: ReadRowCondition;
}
const markOf = ({ table, condition: { column, value } }: Asked): string => JSON.stringify([table.id, column.key, value]);

/** The first row of each, by mark; what is not there is not in the answer. */
async function findRows(sql: AccountSql, asked: readonly Asked[]): Promise<Map<string, TableRowFacts>> {
  const found = new Map<string, TableRowFacts>();
  for (const group of groupBy(asked, ({ table, condition: { column } }) => `${table.id} ${column.key}`).values()) {
    const [first] = group;
    if (!first) continue;
    const { table, condition } = first;
    const { column } = condition;
    const keys = [...new Set(group.flatMap((one) => cellKey(one.condition.value) ?? []))];
    const rows =
      column.key === table.keyColumn
        ? await sql<TableRowFacts & { key: string }>(
            'select key, id, cells as values from resource_row where account_id = $1 and table_id = $2 and key = any ($3::text[])',
            [table.id, keys],
            'table_rows_by_key',
          )
        : await sql<TableRowFacts & { key: string }>(
            `select distinct on (k) k as key, id, cells as values from resource_row join unnest($4::text[]) k on left(lower(cells ->> $3), 300) = k
             where account_id = $1 and table_id = $2 order by k, id`,
            [table.id, column.key, keys],
            'table_rows_by_cell',
          );
    const byKey = new Map(rows.map(({ key, ...row }) => [key, row]));
    for (const one of group) {
      const row = byKey.get(cellKey(one.condition.value) ?? '');
      if (row) found.set(markOf(one), row);
    }
  }
  return found;
}

/** Tables that get rows are locked, rows that change are locked after them, both in one order, so that two batches wait for each other and never both. */
async function setTableRows(sql: AccountSql, items: readonly TableSet[]): Promise<Awaited<ReturnType<TablePort['set']>>> {
  const known = await readTables(
    sql,
    items.map(({ table }) => table),
  );
  const adding = new Set(items.flatMap(({ table, adds }) => (adds ? (known.get(table)?.id ?? []) : [])));
  for (const id of [...adding].sort()) await lockTable(sql, id);
  const lookups = items.flatMap((item) => [item, ...keyLookups(known, item)]);
  const found = await findRows(
    sql,
    lookups.flatMap((item) => {
      const read = readLookup(known, item);
      return 'error' in read || read.condition === null ? [] : [{ table: read.table, condition: read.condition }];
    }),
  );
  // Counting a large table takes some milliseconds, and most rows are there already.
  const fresh = new Set(
    items.flatMap((item) => {
      const read = readLookup(known, item);
      return item.adds && 'table' in read && read.condition !== null && !found.has(markOf({ table: read.table, condition: read.condition }))
        ? [read.table.id]
        : [];
    }),
  );
  const counts = await sql<{ id: string; count: number }>(
    'select t as id, (select count(*)::int from resource_row r where r.account_id = $1 and r.table_id = t) as count from unnest($2::uuid[]) t',
    [[...fresh]],
    'table_counts',
  );
  const room = new Map(counts.map(({ id, count }) => [id, tableLimits.rows - count]));
  const rows = await sql<TableRowFacts & { table: string }>(
    `select table_id as "table", id, cells as values from resource_row where account_id = $1 and table_id = any ($2::uuid[]) and id = any ($3::uuid[])
     order by table_id, id for no key update`,
    [[...known.values()].map(({ id }) => id), [...found.values()].map(({ id }) => id)],
    'table_rows_lock',
  );
  const open = new Map(
    [...known].map(([publicId, table]): [string, OpenTable & StoredTable] => [
      publicId,
      { ...table, rows: rows.filter((row) => row.table === table.id), room: room.get(table.id) ?? 0 },
    ]),
  );
  const { answers, touched } = setRows(items, open, newId);
  for (const [table, changed] of touched) await writeTableRows(sql, table as OpenTable & StoredTable, [...changed]);
  return answers.map((answer, at) => ({ ...answer, columns: known.get(items[at]?.table ?? '')?.columns ?? [] }));
}

/** Who has the key that a row is to get. */
const keyLookups = (tables: ReadonlyMap<string, StoredTable>, { table, set }: TableSet): TableLookup[] => {
  const key = tables.get(table)?.keyColumn;
  return key ? set.flatMap(({ column, value }) => (column === key ? [{ table, column, value }] : [])) : [];
};
