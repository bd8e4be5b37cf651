import type { CreateOwnAddress, OwnAddress } from '@signalbox/contract';
import { newId, requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { listenAnew } from './listen-anew.ts';
import { lockProvider } from './lock-provider.ts';
import { requireType } from './provider-types.ts';
import { readOwnAddress } from './read-own-addresses.ts';

/** Gives the account an address on one of its providers. What kinds there are, and what one looks like, the channel says. Live workflows that hear every address hear this one, too. */
export function createOwnAddress(context: ActorContext, { providerId, kind, value: text }: CreateOwnAddress): Promise<OwnAddress> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const provider = await lockProvider(sql, providerId);
    const { channel, capabilities } = requireType(context, provider.type);
    const { sends, receives } = channel.addressKinds;
    if (![...sends, ...receives].includes(kind)) throw userError('ownAddress.kind', {}, { field: 'kind' });
    const value = channel.parseOwnAddress(kind, text);
    const [taken] = await sql(
      'select 1 from own_address where account_id = $1 and kind = $2 and lower(value) = lower($3) and archived_at is null',
      [...[kind, value]],
    );
    if (taken) throw userError('ownAddress.taken', { address: channel.showAddress(value) }, { status: 409, field: 'value' });
    const id = newId();
    const canReceive = capabilities.receives && receives.includes(kind);
    await sql(
      'insert into own_address (account_id, id, kind, value, provider_id, can_send, can_receive) values ($1, $2, $3, $4, $5, $6, $7)',
      [...[id, kind, value, provider.id, sends.includes(kind), canReceive]],
    );
    if (canReceive) await listenAnew(context, sql);
    return readOwnAddress(sql, id);
  });
}
