import { RowConditions, type TableRowQuery, type TableRows } from '@signalbox/contract';
import { type CellValues, type ReadRowCondition, readRowCondition, requireRight, userError } from '@signalbox/domain';
import { orderRows, whereRows } from '@signalbox/runner';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { rowView } from './change-table-rows.ts';
import { readTableFacts, type TableFacts } from './table-view.ts';

/** Rows in the order in which they were added, by keyset or from a place in the middle, or by a column. Throws `table.filter` (422). */
export function listTableRows({ db, actor }: ActorContext, id: string, query: TableRowQuery): Promise<TableRows> {
  requireRight(actor, 'table.read');
  const tableId = findableId('table', id);
  const after = query.after === undefined ? firstId : findableId('tableRow', query.after);
  const { limit = 100, at = 0, order = 'up' } = query;
  const search = query.search?.trim().toLowerCase() ?? '';
  return db.withAccountSql(actor.accountId, async (sql) => {
    const table = await readTableFacts(sql, tableId);
    const sort = query.sort === undefined ? null : columnOf(table, query.sort);
    const conditions = readWhere(table, query.where);
    const where = whereRows(conditions, 4);
    const from = `from resource_row where account_id = $1 and table_id = $2 and ($3 = '' or position($3 in words) > 0)${where.text}`;
    const values = [tableId, search, ...where.values];
    const next = 2 + values.length;
    const by = sort === null ? [] : [sort.key];
    const rows = await sql<{ id: string; cells: CellValues }>(
      `select id, cells ${from} and id > $${next} order by ${orderRows(sort, order, `$${next + 3}`)} offset $${next + 1} limit $${next + 2}`,
      [...values, after, at, limit + 1, ...by],
    );
    const isAll = search === '' && conditions.length === 0;
    const [counted] = isAll ? [{ total: table.rowCount }] : await sql<{ total: number }>(`select count(*)::int as total ${from}`, values);
    const items = rows.slice(0, limit).map((row) => rowView(row.id, row.cells));
    const isMore = rows.length > limit && sort === null;
    return { items, next: isMore ? (items.at(-1)?.id ?? null) : null, total: counted?.total ?? 0 };
  });
}

function columnOf({ columns }: TableFacts, key: string) {
  const column = columns.find((one) => one.key === key);
  if (!column) throw userError('table.column_gone', {}, { status: 422 });
  return column;
}

/** Conditions as they stand in an address. Throws `table.filter` for what is none, or a value that no cell of the column can have. */
function readWhere(table: TableFacts, text: string | undefined): ReadRowCondition[] {
  if (text === undefined) return [];
  const parsed = RowConditions.safeParse(jsonOf(text));
  if (!parsed.success) throw userError('table.filter', {}, { status: 422, field: 'where' });
  return parsed.data.map(({ column: key, ...condition }) => {
    const column = columnOf(table, key);
    const read = readRowCondition(column, condition);
    if (read === null)
      throw userError(
        'table.filter.value',
        { title: column.title, value: String(condition.value).slice(0, 60) },
        { status: 422, field: 'where' },
      );
    return read;
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const firstId = '00000000-0000-0000-0000-000000000000';
