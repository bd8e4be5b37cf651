import type { ImportDetail, ImportPage, ImportQuery } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { findableId, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readImport } from './find-import.ts';
import { type ImportListRow, importColumns, importSummary } from './import-view.ts';

/** The imports of the account, newest first, with how far each is. */
export async function listImports({ db, actor }: ActorContext, query: ImportQuery): Promise<ImportPage> {
  requireRight(actor, 'contact.edit');
  const { before, take } = readPage('import', query);
  const t = wordsFor(actor.language);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<ImportListRow>(
      `select ${importColumns} from import i join app_user u on u.id = i.user_id where i.account_id = $1 and i.id < $2 and i.table_id is null order by i.id desc limit $3`,
      [before, take],
    ),
  );
  return toPage('import', rows, { take, view: (row) => importSummary(t, row) });
}

/** One in full. */
export function getImport({ db, actor }: ActorContext, id: string): Promise<ImportDetail> {
  requireRight(actor, 'contact.edit');
  const importId = findableId('import', id);
  return db.withAccountSql(actor.accountId, (sql) => readImport(sql, wordsFor(actor.language), importId));
}
