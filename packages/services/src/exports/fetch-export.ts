import type { Export } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { exportSourceOf } from './export-sources.ts';
import { readExport } from './find-export.ts';

export interface ExportFile extends Pick<Export, 'name' | 'format' | 'sizeBytes'> {
  /** Read from the database as they are taken. */
  pieces: AsyncGenerator<Uint8Array, void>;
}

/** The file, which is noted. Throws `export.over` (410) when it cannot be fetched any more, or not yet. */
export async function fetchExport({ db, actor }: ActorContext, id: string): Promise<ExportFile> {
  const exportId = findableId('export', id);
  const one = await db.withAccountSql(actor.accountId, async (sql) => {
    const found = await readExport(sql, wordsFor(actor.language), exportId, actor);
    requireRight(actor, exportSourceOf[found.of].right);
    if (found.fetchUntil === null) throw userError('export.over', {}, { status: 410 });
    await sql('update export set fetched = fetched + 1, fetched_at = now() where account_id = $1 and id = $2', [exportId]);
    return found;
  });
  return { name: one.name, format: one.format, sizeBytes: one.sizeBytes, pieces: piecesOf() };

  async function* piecesOf(): AsyncGenerator<Uint8Array, void> {
    for (let no = 0; ; no += 1) {
      const [piece] = await db.withAccountSql(actor.accountId, (sql) =>
        sql<{ body: Uint8Array }>('select body from export_piece where account_id = $1 and export_id = $2 and no = $3', [exportId, no]),
      );
      if (!piece) return;
      yield piece.body;
    }
  }
}

/** Ends one that is under way, and deletes the file; that it was made stays known. */
export async function endExport({ db, actor }: ActorContext, id: string): Promise<Export> {
  const exportId = findableId('export', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const t = wordsFor(actor.language);
    await readExport(sql, t, exportId, actor);
    await sql(
      `update export set state = case when state = 'running' then 'stopped' else state end, ended_at = coalesce(ended_at, now()), expires_at = null where account_id = $1 and id = $2`,
      [exportId],
    );
    await sql('delete from export_piece where account_id = $1 and export_id = $2', [exportId]);
    return readExport(sql, t, exportId, actor);
  });
}
