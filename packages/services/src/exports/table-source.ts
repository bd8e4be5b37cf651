import type { CellValues } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ReadContext } from '../shared/service-context.ts';
import { readTableFacts, type TableFacts } from '../tables/table-view.ts';
import type { Asked, Source } from './export-source.ts';

/** The rows of a table as they stand in it. What it writes can be read back in. */
export const tableSource: Source = {
  right: 'table.read',
  columns: async (context, asked) =>
    (await tableOf(context, asked)).columns.map(({ key, title }) => ({
      ...{ id: key, head: () => title },
      cell: (row) => (row as CellValues)[key] ?? null,
    })),
  read: async ({ db, actor }, asked, { before = firstId, limit }) => {
    const rows = await db.withAccountSql(actor.accountId, (sql) =>
      sql<{ id: string; cells: CellValues }>(
        'select id, cells from resource_row where account_id = $1 and table_id = $2 and id > $3 order by id limit $4',
        [idOf(asked), before, limit],
      ),
    );
    return { items: rows.map(({ cells }) => cells), next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
  },
};

/** Throws `table.not_found`. */
export const tableOf = ({ db, actor }: ReadContext, asked: Pick<Asked, 'table'>): Promise<TableFacts> =>
  db.withAccountSql(actor.accountId, (sql) => readTableFacts(sql, idOf(asked)));

function idOf({ table }: Pick<Asked, 'table'>): string {
  if (table === null) throw notFound('table');
  return findableId('table', table);
}
const firstId = '00000000-0000-0000-0000-000000000000';
