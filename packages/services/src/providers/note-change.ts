import type { AccountSql } from '@signalbox/db';
import { newId, type ProviderEventCode } from '@signalbox/domain';
import { insertProviderEvents } from '@signalbox/messaging';
import type { Actor } from '../shared/actor.ts';

/** What a person did with a provider stands in its log, whatever else that holds. */
export async function noteChange(
  sql: AccountSql,
  { providerId, actor }: { providerId: string; actor: Actor },
  code: ProviderEventCode,
): Promise<void> {
  const [person] = await sql.bare<{ name: string }>('select name from app_user where id = $1', [actor.userId]);
  await insertProviderEvents(sql, providerId, [{ id: newId(), level: 'info', code, raw: { by: person?.name ?? null } }]);
}
