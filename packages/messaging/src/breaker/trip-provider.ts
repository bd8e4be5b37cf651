import type { Database } from '@signalbox/db';
import { newId, toPublicId } from '@signalbox/domain';
import { noteEvents } from '@signalbox/runner';
import { insertProviderEvents } from '../provider-events/keep-provider-event.ts';
import type { TripReason } from './breaker.ts';

interface Trip {
  accountId: number;
  providerId: string;
  reason: TripReason;
  code: string;
  /** Only when another provider can take what waits: a connection that comes back by itself is no reason else. */
  needsNext?: boolean;
}

/**
 * Stops a provider until a probe succeeds or a person switches it on: where we are refused, going on would only lock the account there.
 * What waits for it goes to the next one, see fail-over.ts. False = it was stopped already, or nobody else could take its messages.
 */
export async function tripProvider(db: Database, { accountId, providerId, reason, code, needsNext = false }: Trip): Promise<boolean> {
  const isTripped = await db.withAccountSql(accountId, async (sql) => {
    const rows = await sql<{ name: string }>(
      `update provider p set status = 'tripped', status_code = $3, probe_at = now() + $4::interval, probe_tries = 0, updated_at = now()
       where p.account_id = $1 and p.id = $2 and p.status = 'on' and (not $5::boolean or exists (
         select from provider o join own_address a on a.account_id = o.account_id and a.provider_id = o.id and a.can_send and a.archived_at is null
         where o.account_id = $1 and o.channel = p.channel and o.id <> p.id and o.status = 'on' and o.status_code is null and o.archived_at is null))
       returning p.name`,
      [providerId, `${reason}:${code}`, reason === 'auth' || reason === 'credit' ? '5 minutes' : '10 seconds', needsNext],
    );
    const [tripped] = rows;
    if (!tripped) return false;
    await insertProviderEvents(sql, providerId, [{ id: newId(), level: 'error', code: 'breaker.tripped', raw: { reason, code } }]);
    await noteEvents(sql, 'provider.tripped', [
      { providerId: toPublicId('provider', providerId), providerName: tripped.name, reason, code },
    ]);
    return true;
  });
  if (isTripped) await db.router(`select pg_notify('providers', $1)`, [providerId]);
  return isTripped;
}
