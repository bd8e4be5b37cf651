import { type CreateImport, type ImportDetail, importLimits } from '@signalbox/contract';
import { newId, requireRight, userError } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readImport } from './find-import.ts';

/** A place for a file, whose bytes follow in pieces. Throws `import.empty` or `import.too_large`. */
export async function createImport({ db, actor }: ActorContext, { name, sizeBytes }: CreateImport): Promise<ImportDetail> {
  requireRight(actor, 'contact.edit');
  if (sizeBytes === 0) throw userError('import.empty', {}, { field: 'sizeBytes', status: 422 });
  const kind = kindOf(name);
  const most = kind === 'csv' ? importLimits.bytes : importLimits.wholeBytes;
  if (sizeBytes > most)
    throw userError(
      kind === 'csv' ? 'import.too_large' : 'import.too_large.whole',
      { most: { size: most } },
      { field: 'sizeBytes', status: 413 },
    );
  return db.withAccountSql(actor.accountId, async (sql) => {
    const id = newId();
    await sql('insert into import (account_id, id, user_id, name, kind, size_bytes) values ($1, $2, $3, $4, $5, $6)', [
      ...[id, actor.userId, name, kind, sizeBytes],
    ]);
    return readImport(sql, wordsFor(actor.language), id);
  });
}

/** By its ending; what has none of these is text with delimiters. */
function kindOf(name: string): ImportDetail['kind'] {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return endings[ending] ?? 'csv';
}
const endings: Readonly<Record<string, ImportDetail['kind']>> = { xlsx: 'xlsx', json: 'json', vcf: 'vcard', vcard: 'vcard' };

/** Stores a piece of the file; the same one again replaces it. Throws `import.piece` for one that is not as long as its place wants. */
export async function putImportPiece(
  { db, actor }: ActorContext,
  { id, no }: { id: string; no: number },
  bytes: Uint8Array,
): Promise<void> {
  requireRight(actor, 'contact.edit');
  const importId = findableId('import', id);
  await db.withAccountSql(actor.accountId, async (sql) => {
    const [row] = await sql<{ size: number; state: string }>(
      'select size_bytes::float8 as size, state from import where account_id = $1 and id = $2 for no key update',
      [importId],
    );
    if (!row) throw notFound('import');
    if (row.state !== 'upload') throw userError('import.state', {}, { status: 409 });
    const length = Math.min(importLimits.pieceBytes, row.size - no * importLimits.pieceBytes);
    if (length <= 0 || bytes.length !== length) throw userError('import.piece', {}, { status: 422 });
    await sql(
      `insert into import_piece (account_id, import_id, no, body) values ($1, $2, $3, $4)
       on conflict (account_id, import_id, no) do update set body = excluded.body`,
      [importId, no, bytes],
    );
  });
}
