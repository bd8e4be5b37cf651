import type { Page, Table, TableDetail, TableQuery } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readTable, type TableFacts, tableColumns, tableView } from './table-view.ts';

/** The tables of the account, newest first; `search` is a part of the name. */
export async function listTables({ db, actor }: ActorContext, query: TableQuery): Promise<Page<Table>> {
  requireRight(actor, 'table.read');
  const { before, take } = readPage('table', query);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<TableFacts>(
      `select ${tableColumns} from resource_table t where t.account_id = $1 and t.id < $2 and (t.archived_at is not null) = $5
       and position(lower($4) in t.name_key) > 0 order by t.id desc limit $3`,
      [before, take, query.search?.trim() ?? '', query.archived ?? false],
    ),
  );
  return toPage('table', rows, { take, view: tableView });
}

/** A table without its rows, also an archived one. */
export function getTable({ db, actor }: ActorContext, id: string): Promise<TableDetail> {
  requireRight(actor, 'table.read');
  const tableId = findableId('table', id);
  return db.withAccountSql(actor.accountId, (sql) => readTable(sql, tableId));
}
