import { type AccountSql, rowsOf } from '@signalbox/db';
import { type CellValues, cellKey, rowWords, type TableShape } from '@signalbox/domain';

export interface WrittenRow {
  /** The uuid. */
  id: string;
  values: CellValues;
}
const kept = rowsOf({ id: 'uuid', key: 'text?', cells: 'jsonb', words: 'text' });

/** Puts rows in, or over those of the same id; with what they are found by. Of two with one id the later one counts. Whoever calls has seen to it that keys differ. */
export async function writeTableRows(sql: AccountSql, table: TableShape & { id: string }, rows: readonly WrittenRow[]): Promise<void> {
  if (rows.length === 0) return;
  const last = [...new Map(rows.map((row) => [row.id, row])).values()];
  await sql(
    `insert into resource_row (account_id, table_id, id, key, cells, words) select $1, $2, d.id, d.key, d.cells, d.words from ${kept.from('$3')}
     on conflict (account_id, table_id, id) do update set key = excluded.key, cells = excluded.cells, words = excluded.words, updated_at = now()`,
    [table.id, kept.of(last.map((row) => storedRow(table, row)))],
    'table_rows_write',
  );
}

/** A row with what it is found by. Empty cells are not kept. */
export function storedRow({ columns, keyColumn }: TableShape, { id, values }: WrittenRow) {
  const cells = Object.fromEntries(
    columns.flatMap(({ key }) => (values[key] === undefined || values[key] === null ? [] : [[key, values[key]]])),
  );
  return { id, cells, words: rowWords(columns, values), key: keyColumn === null ? null : cellKey(values[keyColumn]) };
}

/** Whoever adds rows or changes columns does so one after the other; who only changes cells waits for nobody but the rows. */
export const lockTable = (sql: AccountSql, id: string) =>
  sql('select id from resource_table where account_id = $1 and id = $2 for no key update', [id], 'table_lock');
