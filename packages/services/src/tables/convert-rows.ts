import type { ColumnsPreview } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type CellValue, type CellValues, cellKey, readCell, type TableColumn, type TableShape, userError } from '@signalbox/domain';
import { writeTableRows } from '@signalbox/runner';

const slice = 5000;
const mostExamples = 5;

interface Convert {
  before: TableShape;
  after: TableShape & { id: string };
  writes: boolean;
}

/** Whether rows have to be written anew for these columns: titles, order, new columns and choices that are added change nothing in them. */
export const needsRewrite = (before: TableShape, after: TableShape): boolean =>
  before.keyColumn !== after.keyColumn || touchedColumns(before, after).length > 0;

interface Touched {
  was: TableColumn;
  now: TableColumn | null;
}
const touchedColumns = (before: TableShape, after: TableShape): Touched[] =>
  before.columns.flatMap((was) => {
    const now = after.columns.find(({ key }) => key === was.key) ?? null;
    const isSame = now?.type === was.type && was.choices.every((choice) => now.choices.includes(choice));
    return isSame ? [] : [{ was, now }];
  });

/**
 * Goes through all rows of a table for other columns: what each column keeps and loses, and with `writes` the rows as they are then.
 * Throws `table.key_twice` (422) where two rows would have the same key.
 */
export async function convertRows(sql: AccountSql, { before, after, writes }: Convert): Promise<ColumnsPreview> {
  const touched = touchedColumns(before, after).map((one) => ({ ...one, kept: 0, lost: 0, examples: new Set<string>() }));
  const keys = new Set<string>();
  // Keys may change places among the rows.
  if (writes) await sql('update resource_row set key = null where account_id = $1 and table_id = $2 and key is not null', [after.id]);
  for (let last = firstId; ; ) {
    const rows = await sql<{ id: string; cells: CellValues }>(
      'select id, cells from resource_row where account_id = $1 and table_id = $2 and id > $3 order by id limit $4',
      [after.id, last, slice],
    );
    const converted = rows.map(({ id, cells }) => {
      const values: Record<string, CellValue> = { ...cells };
      for (const one of touched) {
        const had = cells[one.was.key] ?? null;
        if (had === null) continue;
        const read = one.now === null ? undefined : readCell(one.now, converting(had, one.was, one.now));
        values[one.was.key] = read ?? null;
        if (read !== undefined && read !== null) one.kept += 1;
        else {
          one.lost += 1;
          if (one.examples.size < mostExamples) one.examples.add(String(had).slice(0, 60));
        }
      }
      return { id, values };
    });
    for (const { values } of converted) refuseTwice(after, values, keys);
    if (writes) await writeTableRows(sql, after, converted);
    if (rows.length < slice) break;
    last = rows.at(-1)?.id ?? last;
  }
  return {
    items: touched.map(({ was, now, kept, lost, examples }) => ({
      ...{ key: was.key, title: was.title, removed: now === null, kept, lost, examples: [...examples] },
    })),
  };
}

/** A yes is no 1 and no text `true` of its own accord, but what people would type for it. */
const converting = (had: CellValue, was: TableColumn, now: TableColumn): CellValue =>
  was.type === 'boolean' && now.type === 'number' ? Number(had) : had;

function refuseTwice({ columns, keyColumn }: TableShape, values: CellValues, keys: Set<string>): void {
  const column = columns.find(({ key }) => key === keyColumn);
  const key = column ? cellKey(values[column.key]) : null;
  if (!column || key === null) return;
  if (keys.has(key))
    throw userError('table.key_twice', { title: column.title, value: key.slice(0, 60) }, { status: 422, field: 'keyColumn' });
  keys.add(key);
}

const firstId = '00000000-0000-0000-0000-000000000000';
