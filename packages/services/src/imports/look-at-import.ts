import { createHash } from 'node:crypto';
import { type ImportDetail, ImportSettings, importLimits } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { readContactFields } from '../contacts/list-contact-fields.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { detectForm } from './detect-form.ts';
import { decodePiece, detectEncoding } from './encodings.ts';
import { changing } from './find-import.ts';
import { guessColumns } from './guess-columns.ts';
import { readBytes, readWindow } from './read-window.ts';
import { tableOf } from './table-of.ts';

/** Looks at a file of which all pieces are there: how it is written, and where its columns probably go. */
export function lookAtImport(context: ActorContext, id: string): Promise<ImportDetail> {
  requireRight(context.actor, 'contact.edit');
  return changing(context, id, {
    states: ['upload'],
    change: async (sql, importId) => {
      const [file] = await sql<{ kind: ImportDetail['kind']; size: number; bytes: number }>(
        `select kind, size_bytes::float8 as size, (select coalesce(sum(length(p.body)), 0)::float8 from import_piece p where p.account_id = $1 and p.import_id = i.id) as bytes
         from import i where i.account_id = $1 and i.id = $2`,
        [importId],
      );
      if (!file || file.bytes !== file.size) throw userError('import.incomplete', {}, { status: 409 });
      if (file.kind !== 'csv') await makeText(sql, importId, file);
      const settings = await detectSettings(sql, importId, file.kind !== 'csv');
      await sql(`update import set state = 'draft', settings = $3 where account_id = $1 and id = $2`, [importId, JSON.stringify(settings)]);
      await readShape(sql, importId, settings, { remember: true });
    },
  });
}

/** Spreadsheets, JSON and contact cards become the text that everything after this reads. */
export async function makeText(
  sql: AccountSql,
  importId: string,
  { kind, size }: { kind: ImportDetail['kind']; size: number },
): Promise<void> {
  const text = Buffer.from(await tableOf(kind, await readBytes(sql, importId, { offset: 0, length: size })));
  await sql('delete from import_piece where account_id = $1 and import_id = $2', [importId]);
  for (let no = 0; no * importLimits.pieceBytes < text.length; no += 1)
    await sql('insert into import_piece (account_id, import_id, no, body) values ($1, $2, $3, $4)', [
      ...[importId, no, text.subarray(no * importLimits.pieceBytes, (no + 1) * importLimits.pieceBytes)],
    ]);
  await sql('update import set size_bytes = $3 where account_id = $1 and id = $2', [importId, text.length]);
}

/** How the file is written, told from its beginning; one that we made of something else is known. */
export async function detectSettings(sql: AccountSql, importId: string, isMade: boolean): Promise<ImportSettings> {
  const usual = { mode: 'both', match: 'address', group: null, empty: 'keep', tags: [], groups: [], columns: [] } as const;
  const bytes = await readBytes(sql, importId, { offset: 0, length: importLimits.pieceBytes });
  const encoding = detectEncoding(bytes);
  const form = detectForm(decodePiece(bytes, encoding).replace(/^\uFEFF/, ''));
  return ImportSettings.parse({
    encoding,
    ...form,
    ...(isMade ? { delimiter: ',', decimal: '.', hasHeads: true, dates: 'ymd' } : {}),
    ...usual,
  });
}

/** Names, examples and the guess for the columns, as the file is read now; what was chosen for the last file of this shape is taken over. Throws `import.too_wide` or `import.empty`. */
export async function readShape(
  sql: AccountSql,
  importId: string,
  settings: ImportSettings,
  { remember }: { remember: boolean },
): Promise<void> {
  const [file] = await sql<{ size: number }>('select size_bytes::float8 as size from import where account_id = $1 and id = $2', [importId]);
  const at = { importId, sizeBytes: file?.size ?? 0, most: 21 };
  const { rows, next } = await readWindow(sql, { ...at, offset: 0 }, settings);
  if (rows.length === 1 && next < at.sizeBytes) rows.push(...(await readWindow(sql, { ...at, offset: next }, settings)).rows);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width > importLimits.columns) throw userError('import.too_wide', { columns: width, most: importLimits.columns }, { status: 422 });
  if (rows.length <= (settings.hasHeads ? 1 : 0)) throw userError('import.no_rows', {}, { status: 422 });
  const heads = Array.from({ length: width }, (_, no) => (settings.hasHeads ? (rows[0]?.[no] ?? '') : '').trim().slice(0, 200));
  const samples = rows.slice(settings.hasHeads ? 1 : 0).map((row) => row.map((cell) => cell.slice(0, 200)));
  const shape = settings.hasHeads ? shapeOf(heads) : null;
  const before = remember && shape !== null ? await lastOfShape(sql, importId, shape) : null;
  const { items: fields } = await readContactFields(sql);
  const columns = before?.settings.columns.length === width ? before.settings.columns : guessColumns(heads, samples, fields);
  const kept = before ? { ...settings, ...choicesOf(before.settings), columns } : { ...settings, columns };
  await sql('update import set heads = $3, samples = $4, shape = $5, settings = $6, remembered_at = $7 where account_id = $1 and id = $2', [
    ...[importId, heads, JSON.stringify(samples.slice(0, 20)), shape, JSON.stringify(kept), before?.at ?? null],
  ]);
}

const shapeOf = (heads: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(heads.map((head) => head.toLowerCase())))
    .digest('base64url')
    .slice(0, 22);

const choicesOf = ({ dates, decimal, mode, match, group, empty, tags, groups }: ImportSettings) => ({
  ...{ dates, decimal, mode, match, group, empty, tags, groups },
});

async function lastOfShape(sql: AccountSql, importId: string, shape: string): Promise<{ settings: ImportSettings; at: Date } | null> {
  const [row] = await sql<{ settings: unknown; at: Date }>(
    `select settings, started_at as at from import where account_id = $1 and shape = $3 and id <> $2 and started_at is not null order by id desc limit 1`,
    [importId, shape],
  );
  const settings = ImportSettings.safeParse(row?.settings);
  return row && settings.success ? { settings: settings.data, at: row.at } : null;
}
