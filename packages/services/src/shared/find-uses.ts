import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';

/** The workflows whose steps name something by its public id, live or as a draft, by name. An id is long enough to stand for itself wherever it is. */
export async function findIdUses(sql: AccountSql, publicId: string): Promise<{ id: string; name: string }[]> {
  const rows = await sql<{ id: string; name: string }>(
    `select w.id, w.name from workflow w
     left join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
     left join workflow_version v on v.account_id = w.account_id and v.id = w.live_version_id
     where w.account_id = $1 and w.archived_at is null and (position($2 in d.graph::text) > 0 or position($2 in v.graph::text) > 0)
     order by lower(w.name) limit 500`,
    [publicId],
  );
  return rows.map(({ id, name }) => ({ id: toPublicId('workflow', id), name }));
}
