import type { CreateTable, TableDetail, WantedColumn } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { keyOfTitle, newId, requireRight, type TableColumn, tableLimits, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readTable } from './table-view.ts';

/** Makes a table without rows. Throws `table.taken` (409), `table.too_many` (422), `table.column_gone` for a key column that is not among the columns, and what `newColumns` does. */
export function createTable({ db, actor }: ActorContext, { name, columns = [], keyColumn = null }: CreateTable): Promise<TableDetail> {
  requireRight(actor, 'table.edit');
  const made = newColumns(columns, []);
  const key = made.find(({ title }) => title === keyColumn?.trim())?.key ?? null;
  if (keyColumn !== null && key === null) throw userError('table.column_gone', {}, { status: 422, field: 'keyColumn' });
  return db.withAccountSql(actor.accountId, async (sql) => {
    const id = newId();
    await refuseTaken(sql, id, name);
    const [there] = await sql<{ count: number }>('select count(*)::int as count from resource_table where account_id = $1');
    if ((there?.count ?? 0) >= tableLimits.tables) throw userError('table.too_many', { most: tableLimits.tables }, { status: 422 });
    await sql('insert into resource_table (account_id, id, name, columns, key_column) values ($1, $2, $3, $4::jsonb, $5)', [
      ...[id, name, JSON.stringify(made), key],
    ]);
    return readTable(sql, id);
  });
}

/** Only one that is not archived has a name. */
export async function refuseTaken(sql: AccountSql, id: string, name: string): Promise<void> {
  const [other] = await sql(
    'select 1 from resource_table where account_id = $1 and name_key = lower($3) and archived_at is null and id <> $2',
    [id, name],
  );
  if (other) throw userError('table.taken', { name }, { status: 409, field: 'name' });
}

/** Columns as they are to be, after those that were there. Throws `table.column_twice`, `table.no_choices`, `table.column_gone`. */
export function newColumns(
  wanted: readonly (Omit<WantedColumn, 'choices'> & { choices?: readonly string[] | undefined })[],
  before: readonly TableColumn[],
): TableColumn[] {
  const taken = [...before, ...wanted].flatMap(({ key }) => key ?? []);
  const titles = new Set<string>();
  return wanted.map(({ key: given, title, type, choices = [] }, at) => {
    const field = `columns.${at}`;
    if (given !== undefined && !before.some(({ key }) => key === given)) throw userError('table.column_gone', {}, { status: 422, field });
    const plain = title.toLowerCase();
    if (titles.has(plain)) throw userError('table.column_twice', { title }, { status: 422, field });
    titles.add(plain);
    if (type === 'choice' && choices.length === 0) throw userError('table.no_choices', { title }, { status: 422, field });
    const key = given ?? keyOfTitle(title, taken, 'column');
    taken.push(key);
    return { key, title, type, choices: type === 'choice' ? [...new Set(choices)] : [] };
  });
}
