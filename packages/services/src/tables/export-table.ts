import type { AccountSql } from '@signalbox/db';
import { type CellValue, type CellValues, requireRight, type TableColumn } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { csvLine } from '../lists/csv-line.ts';
import type { ListFile } from '../lists/export-list.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readTableFacts } from './table-view.ts';

const page = 2000;

/** All rows as a file for spreadsheets, read as they are asked for. What it writes can be read back in. */
export async function exportTable({ db, actor }: ActorContext, id: string): Promise<ListFile> {
  requireRight(actor, 'table.read');
  const tableId = findableId('table', id);
  const t = wordsFor(actor.language);
  const inAccount = <Value>(work: (sql: AccountSql) => Promise<Value>): Promise<Value> => db.withAccountSql(actor.accountId, work);
  const { name, columns } = await inAccount((sql) => readTableFacts(sql, tableId));
  return { name: `${name}.csv`, lines: linesOf() };

  async function* linesOf(): AsyncGenerator<string, void> {
    // Where numbers have a comma, spreadsheets part cells by semicolons. The mark in front tells them that it is UTF-8.
    const isComma = new Intl.NumberFormat(t.locale).format(1.5).includes(',');
    const separator = isComma ? ';' : ',';
    const heads = columns.map(({ title }) => title);
    yield `\uFEFF${csvLine(heads, separator)}`;
    for (let after = firstId; ; ) {
      const rows = await inAccount((sql) =>
        sql<{ id: string; cells: CellValues }>(
          'select id, cells from resource_row where account_id = $1 and table_id = $2 and id > $3 order by id limit $4',
          [tableId, after, page],
        ),
      );
      yield rows
        .map(({ cells }) =>
          csvLine(
            columns.map((column) => cellOf(column, cells[column.key] ?? null)),
            separator,
          ),
        )
        .join('');
      if (rows.length < page) return;
      after = rows.at(-1)?.id ?? after;
    }

    function cellOf({ type }: TableColumn, value: CellValue): string | number | null {
      if (typeof value === 'boolean') return t(value ? 'tables.cell.yes' : 'tables.cell.no');
      // As text a negative number would be taken for a formula.
      if (type === 'number' && typeof value === 'number')
        return isComma && !Number.isInteger(value) ? String(value).replace('.', ',') : value;
      return value;
    }
  }
}

const firstId = '00000000-0000-0000-0000-000000000000';
