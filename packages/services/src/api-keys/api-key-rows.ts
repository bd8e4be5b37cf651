import type { ApiKey } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, type KeyRight, keyRights, toPublicId } from '@signalbox/domain';

interface ApiKeyRow {
  id: string;
  name: string;
  prefix: string;
  rights: string[];
  workflows: { id: string; name: string }[] | null;
  made_by: string | null;
  ends_at: Date | null;
  used_at: Date | null;
  revoked_at: Date | null;
  refused: number;
}

/** Keys of the account before an id, newest first; `search` is a part of the name. */
export async function readApiKeys(
  sql: AccountSql,
  { before, take, search = '', id = null }: { before: string; take: number; search?: string; id?: string | null },
): Promise<ApiKeyRow[]> {
  return sql<ApiKeyRow>(
    `select k.id, k.name, k.prefix, k.rights, k.ends_at, k.used_at, k.revoked_at, u.name as made_by,
       case when k.all_workflows then null else coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.name)
         from workflow w where w.account_id = $1 and w.id = any (k.workflow_ids)), '[]') end as workflows,
       coalesce((select sum(r.times) from api_key_refusal r where r.account_id = $1 and r.key_id = k.id), 0)::float8 as refused
     from api_key k left join app_user u on u.id = k.made_by
     where k.account_id = $1 and k.id < $2 and ($5::uuid is null or k.id = $5) and position(lower($4) in lower(k.name)) > 0
     order by k.id desc limit $3`,
    [before, take, search, id],
  );
}

/** A key as it leaves the house. */
export const apiKeyView = (row: ApiKeyRow): ApiKey => ({
  id: toPublicId('apiKey', row.id),
  name: row.name,
  prefix: row.prefix,
  state: row.revoked_at ? 'revoked' : row.ends_at && row.ends_at.getTime() <= Date.now() ? 'ended' : 'on',
  rights: rightsOf(row.rights),
  workflows: row.workflows?.map(({ id, name }) => ({ id: toPublicId('workflow', id), name })) ?? null,
  madeBy: row.made_by ?? '',
  createdAt: new Date(idTime(row.id)).toISOString(),
  endsAt: row.ends_at?.toISOString() ?? null,
  usedAt: row.used_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
  refused: row.refused,
});

/** The rights that still are some. */
export const rightsOf = (names: readonly string[]): KeyRight[] => keyRights.filter((right) => names.includes(right));
