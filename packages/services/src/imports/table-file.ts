import { type ImportDetail, importLimits, type TableFileForm, type TableFileLook } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import { notFound } from '../shared/page.ts';
import { detectSettings, makeText } from './look-at-import.ts';
import { readWindow } from './read-window.ts';

/** How a file that was sent for a table is written, its heads and its first rows. Spreadsheets become text at the first look. Throws what the look at an import does. */
export async function openTableFile(sql: AccountSql, fileId: string, tableId: string): Promise<Omit<TableFileLook, 'columns'>> {
  const file = await findFile(sql, fileId);
  if (file.bytes !== file.size) throw userError('import.incomplete', {}, { status: 409 });
  if (file.size > importLimits.unpackedBytes)
    throw userError('import.too_large', { most: { size: importLimits.unpackedBytes } }, { status: 413 });
  const isMade = file.kind !== 'csv';
  if (isMade) await makeText(sql, fileId, file);
  await sql(`update import set kind = 'csv', table_id = $3 where account_id = $1 and id = $2`, [fileId, tableId]);
  const { delimiter, encoding, hasHeads, dates, decimal } = await detectSettings(sql, fileId, isMade);
  const form = { delimiter, encoding, hasHeads, dates, decimal };
  const samples: string[][] = [];
  let heads: string[] = [];
  for await (const { no, cells } of readTableFile(sql, fileId, form, { withHeads: true })) {
    if (cells.length > importLimits.columns)
      throw userError('import.too_wide', { columns: cells.length, most: importLimits.columns }, { status: 422 });
    if (no === 1 && hasHeads) heads = cells;
    else samples.push(cells);
    if (samples.length === 20) break;
  }
  if (samples.length === 0) throw userError('import.no_rows', {}, { status: 422 });
  const width = Math.max(heads.length, ...samples.map(({ length }) => length));
  return {
    form,
    heads: Array.from({ length: width }, (_, at) => (heads[at] ?? '').trim().slice(0, 200)),
    samples: samples.map((row) => row.map((cell) => cell.slice(0, 200))),
  };
}

/** The rows of such a file with their number in it, without empty ones, a thousand at a time: between them others have their turn. */
export async function* readTableFile(
  sql: AccountSql,
  fileId: string,
  form: TableFileForm,
  { withHeads = false }: { withHeads?: boolean } = {},
): AsyncGenerator<{ no: number; cells: string[] }, void> {
  const { size } = await findFile(sql, fileId);
  let no = 0;
  for (let offset = 0; offset < size; ) {
    const { rows, next } = await readWindow(sql, { importId: fileId, sizeBytes: size, offset, most: 1000 }, form);
    for (const cells of rows) {
      no += 1;
      if ((no === 1 && form.hasHeads && !withHeads) || cells.every((cell) => cell.trim() === '')) continue;
      yield { no, cells };
    }
    offset = next;
  }
}

async function findFile(sql: AccountSql, fileId: string): Promise<{ kind: ImportDetail['kind']; size: number; bytes: number }> {
  const [file] = await sql<{ kind: ImportDetail['kind']; size: number; bytes: number; state: string }>(
    `select kind, state, size_bytes::float8 as size, (select coalesce(sum(length(p.body)), 0)::float8 from import_piece p where p.account_id = $1 and p.import_id = i.id) as bytes
     from import i where i.account_id = $1 and i.id = $2`,
    [fileId],
  );
  if (!file) throw notFound('import');
  // One that is read as contacts goes its own way.
  if (file.state !== 'upload') throw userError('import.state', {}, { status: 409 });
  return file;
}
