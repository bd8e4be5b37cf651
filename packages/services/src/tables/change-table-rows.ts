import type { ChangedTableRows, ChangeTableRows, TableRow } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type CellValues, cellKey, newId, readCell, requireRight, tableLimits, toPublicId, userError } from '@signalbox/domain';
import { lockTable, writeTableRows } from '@signalbox/runner';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readTableFacts, type TableFacts } from './table-view.ts';

type Values = Record<string, string | number | boolean | null>;
interface Wanted {
  /** The uuid. */
  id: string;
  values: CellValues;
  was: CellValues | null;
  /** Its place in what was sent. */
  at: number;
}

/** Puts rows in, changes them and takes them out, all or none. */
export function changeTableRows(
  { db, actor }: ActorContext,
  id: string,
  { set = [], remove = [], byKey = false }: ChangeTableRows,
): Promise<ChangedTableRows> {
  requireRight(actor, 'table.edit');
  const tableId = findableId('table', id);
  const gone = remove.map((row) => findableId('tableRow', row));
  const given = set.map(({ id: row, values, was }) => ({ id: row === undefined ? null : findableId('tableRow', row), values, was }));
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockTable(sql, tableId);
    const table = await readTableFacts(sql, tableId);
    if (table.archived) throw userError('table.archived', {}, { status: 409 });
    const removed = await sql<StoredRow>(
      'delete from resource_row where account_id = $1 and table_id = $2 and id = any ($3::uuid[]) returning id, cells',
      [tableId, gone],
    );
    const read = given.map((row, at) => ({ ...row, values: readValues(table, row.values, at), was: row.was ?? null, at }));
    const owners = byKey ? await keyOwners(sql, table, read) : new Map<string, string>();
    const wanted = read.map((row): Wanted => ({ ...row, id: row.id ?? ownerOf(table, row.values, owners, byKey) }));
    const before = await readRows(
      sql,
      tableId,
      wanted.map((row) => row.id),
    );
    const fresh = new Set(wanted.flatMap((row) => (before.has(row.id) ? [] : [row.id])));
    if (fresh.size > 0 && table.rowCount - removed.length + fresh.size > tableLimits.rows)
      throw userError('table.full', { most: tableLimits.rows }, { status: 422 });
    const rows = new Map<string, CellValues>();
    for (const row of wanted) {
      const there = rows.get(row.id) ?? before.get(row.id);
      refuseChanged(table, row, there);
      rows.set(row.id, { ...there, ...row.values });
    }
    await refuseTakenKeys(sql, table, wanted, rows);
    await writeTableRows(
      sql,
      table,
      [...rows].map(([row, values]) => ({ id: row, values })),
    );
    return {
      items: wanted.map((row) => rowView(row.id, rows.get(row.id) ?? {})),
      removed: removed.map((row) => rowView(row.id, row.cells)),
    };
  });
}

interface StoredRow {
  id: string;
  cells: CellValues;
}
/** A row as it leaves the house: empty cells are not among its values. */
export const rowView = (id: string, cells: CellValues): TableRow => ({
  id: toPublicId('tableRow', id),
  values: Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)),
});

async function readRows(sql: AccountSql, tableId: string, ids: readonly string[]): Promise<Map<string, CellValues>> {
  const rows = await sql<StoredRow>(
    'select id, cells from resource_row where account_id = $1 and table_id = $2 and id = any ($3::uuid[]) order by id for no key update',
    [tableId, ids],
  );
  return new Map(rows.map((row) => [row.id, row.cells]));
}

/** Values each of the kind of its column. Throws `table.cell` or `table.column_gone` at `set.<row>.<column>`. */
function readValues({ columns }: TableFacts, values: Values, at: number): CellValues {
  const read: Values = {};
  for (const [key, given] of Object.entries(values)) {
    const column = columns.find((one) => one.key === key);
    const field = `set.${at}.${key}`;
    if (!column) throw userError('table.column_gone', {}, { status: 422, field });
    const value = readCell(column, given);
    if (value === undefined)
      throw userError('table.cell', { value: String(given).slice(0, 60), title: column.title, row: at + 1 }, { status: 422, field });
    read[key] = value;
  }
  return read;
}

/** Throws `table.row_changed` (409) for a row whose cells are not as they were seen, or that is gone. */
function refuseChanged({ columns }: TableFacts, { was, at }: Wanted, there: CellValues | undefined): void {
  if (was === null) return;
  const other = there ? Object.keys(was).find((key) => (was[key] ?? null) !== (there[key] ?? null)) : undefined;
  if (there && other === undefined) return;
  const title = columns.find(({ key }) => key === other)?.title ?? '';
  throw userError(there ? 'table.row_changed' : 'table.row_gone', { title }, { status: 409, field: `set.${at}.${other ?? ''}` });
}

/** The rows that have the keys of these, by key. */
async function keyOwners(
  sql: AccountSql,
  { id, keyColumn }: TableFacts,
  rows: readonly { values: CellValues }[],
): Promise<Map<string, string>> {
  const keys = keyColumn === null ? [] : rows.flatMap(({ values }) => cellKey(values[keyColumn]) ?? []);
  const found = await sql<{ key: string; id: string }>(
    'select key, id from resource_row where account_id = $1 and table_id = $2 and key = any ($3::text[])',
    [id, keys],
  );
  return new Map(found.map((row) => [row.key, row.id]));
}

/** The row that a new one is about by its key; the second of two with one key is about the first. */
function ownerOf({ keyColumn }: TableFacts, values: CellValues, owners: Map<string, string>, byKey: boolean): string {
  const key = byKey && keyColumn !== null ? cellKey(values[keyColumn]) : null;
  const id = (key === null ? null : owners.get(key)) ?? newId();
  if (key !== null) owners.set(key, id);
  return id;
}

/** No two rows have the same key. Throws `table.key_taken` (409) at the row that would be the second. */
async function refuseTakenKeys(
  sql: AccountSql,
  { id, columns, keyColumn }: TableFacts,
  wanted: readonly Wanted[],
  rows: ReadonlyMap<string, CellValues>,
): Promise<void> {
  if (keyColumn === null) return;
  const keys = [...rows].flatMap(([row, values]) => {
    const key = cellKey(values[keyColumn]);
    return key === null ? [] : [{ row, key }];
  });
  const others = await sql<{ key: string }>(
    'select key from resource_row where account_id = $1 and table_id = $2 and key = any ($3::text[]) and id <> all ($4::uuid[])',
    [id, keys.map(({ key }) => key), [...rows.keys()]],
  );
  const taken = new Set(others.map(({ key }) => key));
  const wrong = keys.find(({ key }) => taken.has(key) || !taken.add(key));
  if (!wrong) return;
  const title = columns.find((column) => column.key === keyColumn)?.title ?? keyColumn;
  const at = wanted.findLast((row) => row.id === wrong.row)?.at ?? 0;
  throw userError('table.key_taken', { value: wrong.key.slice(0, 60), title }, { status: 409, field: `set.${at}.${keyColumn}` });
}
