import type { ApiKey, KeyRefusalList } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import { findableId, lastId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { apiKeyView, readApiKeys } from './api-key-rows.ts';

export function getApiKey({ db, actor }: ActorContext, id: string): Promise<ApiKey> {
  requireRight(actor, 'apiKey.read');
  return db.withAccountSql(actor.accountId, async (sql) => apiKeyView(await readApiKey(sql, findableId('apiKey', id))));
}

/** What was refused to a key, newest first: the same is one line with how often. */
export function listKeyRefusals({ db, actor }: ActorContext, id: string): Promise<KeyRefusalList> {
  requireRight(actor, 'apiKey.read');
  const keyId = findableId('apiKey', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await readApiKey(sql, keyId);
    const rows = await sql<RefusalRow>(
      `select reason, operation, times, first_at, last_at from api_key_refusal where account_id = $1 and key_id = $2 order by last_at desc limit 500`,
      [keyId],
    );
    return {
      items: rows.map(({ first_at, last_at, ...row }) => ({ ...row, firstAt: first_at.toISOString(), lastAt: last_at.toISOString() })),
    };
  });
}
interface RefusalRow extends Pick<KeyRefusalList['items'][number], 'reason' | 'operation' | 'times'> {
  first_at: Date;
  last_at: Date;
}

/** The same inside an open transaction, by uuid. */
export async function readApiKey(sql: AccountSql, id: string) {
  const [row] = await readApiKeys(sql, { before: lastId, take: 1, id });
  if (!row) throw notFound('apiKey');
  return row;
}
