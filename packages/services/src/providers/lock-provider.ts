import type { AccountSql } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';

export interface LockedProvider {
  id: string;
  type: string;
  name: string;
  status: string;
  revision: number;
  config: Record<string, unknown>;
}

/** The row of a provider, held until the end of the transaction. Throws `provider.not_found`, and `provider.changed_elsewhere` when somebody saved it since. */
export async function lockProvider(sql: AccountSql, publicId: string, revision?: number): Promise<LockedProvider> {
  const [row] = await sql<LockedProvider>(
    'select id, type, name, status, revision, config from provider where account_id = $1 and id = $2 and archived_at is null for update',
    [findableId('provider', publicId)],
  );
  if (!row) throw notFound('provider');
  if (revision !== undefined && row.revision !== revision)
    throw userError('provider.changed_elsewhere', {}, { status: 409, field: 'revision' });
  return row;
}
