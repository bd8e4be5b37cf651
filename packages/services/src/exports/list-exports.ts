import type { Export, ExportPage, ExportQuery } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { findableId, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type ExportRow, exportColumns, exportView, readExport } from './find-export.ts';

/** Who exported what and when, newest first: one's own, and those of others with the right for it. */
export async function listExports({ db, actor }: ActorContext, query: ExportQuery): Promise<ExportPage> {
  const { before, take } = readPage('export', query);
  const t = wordsFor(actor.language);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<ExportRow>(
      `select ${exportColumns} from export e left join app_user u on u.id = e.user_id
       where e.account_id = $1 and e.id < $2 and ($3::uuid is null or e.user_id = $3) order by e.id desc limit $4`,
      [before, may(actor, 'export.read') && !query.mine ? null : actor.userId, take],
    ),
  );
  return toPage('export', rows, { take, view: (row) => exportView(t, row) });
}

/** How far one is. */
export function getExport({ db, actor }: ActorContext, id: string): Promise<Export> {
  const exportId = findableId('export', id);
  return db.withAccountSql(actor.accountId, (sql) => readExport(sql, wordsFor(actor.language), exportId, actor));
}
