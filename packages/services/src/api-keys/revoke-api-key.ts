import type { ApiKey } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { apiKeyView } from './api-key-rows.ts';
import { readApiKey } from './get-api-key.ts';

/** Ends a key at once: its next request is refused. A second time changes nothing. */
export function revokeApiKey({ db, actor }: ActorContext, id: string): Promise<ApiKey> {
  requireRight(actor, 'apiKey.edit');
  const keyId = findableId('apiKey', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql('update api_key set revoked_at = now(), revoked_by = $3 where account_id = $1 and id = $2 and revoked_at is null', [
      keyId,
      actor.userId,
    ]);
    return apiKeyView(await readApiKey(sql, keyId));
  });
}
