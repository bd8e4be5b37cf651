import type { ChangeTable, ColumnsPreview, PreviewColumns, TableDetail } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { lockTable } from '@signalbox/runner';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { convertRows, needsRewrite } from './convert-rows.ts';
import { newColumns, refuseTaken } from './create-table.ts';
import { readTable, readTableFacts } from './table-view.ts';

/**
 * Renames, archives, brings back, changes the columns or by which rows are found; the values of a column that is left out go with it.
 * Throws `table.changed_elsewhere` (409) when `revision` is not the stored one, `table.used` (409) for archiving one that workflows name,
 * `table.loses` (409) for values that would go and may not, `table.key_twice` (422).
 */
export function changeTable({ db, actor }: ActorContext, id: string, change: ChangeTable): Promise<TableDetail> {
  requireRight(actor, 'table.edit');
  const tableId = findableId('table', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockTable(sql, tableId);
    const before = await readTable(sql, tableId);
    if (before.revision !== change.revision) throw userError('table.changed_elsewhere', {}, { status: 409, field: 'revision' });
    const { name = before.name, archived = before.archived } = change;
    if (archived && !before.archived) refuseUsed(before);
    if (!archived) await refuseTaken(sql, tableId, name);
    const columns = change.columns ? newColumns(change.columns, before.columns) : before.columns;
    const wanted = change.keyColumn === undefined ? before.keyColumn : change.keyColumn;
    const keyColumn = columns.some(({ key }) => key === wanted) ? wanted : null;
    if (change.keyColumn && keyColumn === null) throw userError('table.column_gone', {}, { status: 422, field: 'keyColumn' });
    const after = { id: tableId, name, columns, keyColumn };
    if (needsRewrite(before, after)) {
      const { items } = await convertRows(sql, { before, after, writes: true });
      const lost = items.reduce((sum, one) => sum + one.lost, 0);
      if (lost > 0 && !change.mayLose) throw userError('table.loses', { count: lost }, { status: 409, field: 'columns' });
    }
    await sql(
      `update resource_table set name = $3, archived_at = case when $4 then coalesce(archived_at, now()) end, columns = $5::jsonb, key_column = $6,
         revision = revision + 1, updated_at = now() where account_id = $1 and id = $2`,
      [tableId, name, archived, JSON.stringify(columns), keyColumn],
    );
    return readTable(sql, tableId);
  });
}

/** What other columns would do to the values that are there; nothing is changed. */
export function previewColumns({ db, actor }: ActorContext, id: string, { columns }: PreviewColumns): Promise<ColumnsPreview> {
  requireRight(actor, 'table.edit');
  const tableId = findableId('table', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const before = await readTableFacts(sql, tableId);
    const after = { ...before, columns: newColumns(columns, before.columns), keyColumn: null };
    return convertRows(sql, { before, after, writes: false });
  });
}

/** Deletes it with all its rows. Throws `table.used` (409) while workflows name it. */
export function deleteTable({ db, actor }: ActorContext, id: string): Promise<void> {
  requireRight(actor, 'table.edit');
  const tableId = findableId('table', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql('select id from resource_table where account_id = $1 and id = $2 for update', [tableId]);
    refuseUsed(await readTable(sql, tableId));
    await sql('delete from resource_table where account_id = $1 and id = $2', [tableId]);
  });
}

function refuseUsed({ uses }: TableDetail): void {
  if (uses.length > 0) throw userError('table.used', { names: uses.map(({ name }) => name).slice(0, 5) }, { status: 409 });
}
