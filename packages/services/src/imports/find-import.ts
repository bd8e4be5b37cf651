import type { ImportDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import { type ErrorFacts, type Say, wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type ImportDetailRow, importDetail, importDetailColumns } from './import-view.ts';

/** An import by uuid, with the first of its errors. Throws `import.not_found`. */
export async function readImport(sql: AccountSql, t: Say, importId: string): Promise<ImportDetail> {
  const [row] = await sql<ImportDetailRow>(
    `select ${importDetailColumns} from import i join app_user u on u.id = i.user_id where i.account_id = $1 and i.id = $2`,
    [importId],
  );
  if (!row) throw notFound('import');
  const errors = await sql<{ row: number; error: ErrorFacts }>(
    'select row_no as row, error from import_error where account_id = $1 and import_id = $2 order by row_no limit 50',
    [importId],
  );
  return importDetail(t, row, errors);
}

/** Does something with an import that nobody else changes meanwhile, and answers how it is then. 409 `import.state` when it is in none of these states. */
export function changing(
  { db, actor }: ActorContext,
  id: string,
  { states, change }: { states: readonly ImportDetail['state'][]; change: (sql: AccountSql, importId: string) => Promise<void> },
): Promise<ImportDetail> {
  const importId = findableId('import', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [row] = await sql<{ state: ImportDetail['state'] }>(
      'select state from import where account_id = $1 and id = $2 for no key update',
      [importId],
    );
    if (!row) throw notFound('import');
    if (!states.includes(row.state)) throw userError('import.state', {}, { status: 409 });
    await change(sql, importId);
    return readImport(sql, wordsFor(actor.language), importId);
  });
}
