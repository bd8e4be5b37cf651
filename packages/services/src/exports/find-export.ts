import type { Export } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, may, toPublicId } from '@signalbox/domain';
import type { ErrorFacts, Say } from '@signalbox/words';
import type { Actor } from '../shared/actor.ts';
import { notFound } from '../shared/page.ts';
import { toldError } from '../shared/told-error.ts';

export interface ExportRow extends Pick<Export, 'name' | 'of' | 'format' | 'state' | 'rows' | 'by' | 'fetched'> {
  id: string;
  sizeBytes: number;
  endedAt: Date | null;
  fetchUntil: Date | null;
  fetchedAt: Date | null;
  error: ErrorFacts | null;
}
/** Of `export e` and `app_user u`. */
export const exportColumns = `e.id, e.name, e.of, e.format, e.state, e.rows, e.size_bytes::float8 as "sizeBytes", coalesce(u.name, (select w.name from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id where r.account_id = e.account_id and r.id = e.run_id), '') as by, e.ended_at as "endedAt",
  case when e.expires_at > now() then e.expires_at end as "fetchUntil", e.fetched, e.fetched_at as "fetchedAt", e.error`;

export const exportView = (t: Say, { error, ...row }: ExportRow): Export => ({
  ...{ ...row, id: toPublicId('export', row.id), at: new Date(idTime(row.id)).toISOString() },
  ...{ endedAt: row.endedAt?.toISOString() ?? null, fetchUntil: row.fetchUntil?.toISOString() ?? null },
  fetchedAt: row.fetchedAt?.toISOString() ?? null,
  error: error === null ? null : toldError(t, error),
});

/** By uuid. Throws `export.not_found`, also for one of somebody else that the asking person may not see. */
export async function readExport(sql: AccountSql, t: Say, id: string, actor?: Actor): Promise<Export> {
  const [row] = await sql<ExportRow>(
    `select ${exportColumns} from export e left join app_user u on u.id = e.user_id where e.account_id = $1 and e.id = $2 and ($3::uuid is null or e.user_id = $3)`,
    [id, actor === undefined || may(actor, 'export.read') ? null : actor.userId],
  );
  if (!row) throw notFound('export');
  return exportView(t, row);
}
