import type { ChangeOwnAddress, OwnAddress } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { listenAnew } from './listen-anew.ts';
import { readOwnAddress } from './read-own-addresses.ts';

/** Whether messages may leave from an address, whether it is the usual one of its channel, and whether what comes to it is taken. */
export function changeOwnAddress(context: ActorContext, publicId: string, change: ChangeOwnAddress): Promise<OwnAddress> {
  requireRight(context.actor, 'provider.edit');
  const id = findableId('ownAddress', publicId);
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    const before = await readOwnAddress(sql, id);
    if (change.usual) await leaveUsual(sql, before.channel);
    await sql(
      `update own_address set usual = coalesce($5, usual), can_send = coalesce($3, can_send), can_receive = coalesce($4, can_receive), revision = revision + 1
       where account_id = $1 and id = $2`,
      [id, change.canSend ?? null, change.canReceive ?? null, change.usual ?? null],
    );
    if (change.canReceive !== undefined && change.canReceive !== before.canReceive) await listenAnew(context, sql);
    return readOwnAddress(sql, id);
  });
}

/** One of a channel at most. The account's row keeps two who choose at once apart. */
async function leaveUsual(sql: AccountSql, channel: string): Promise<void> {
  await sql('select 1 from account where id = $1 for no key update');
  await sql(
    `update own_address o set usual = false, revision = o.revision + 1 from provider_grant g
     where o.account_id = $1 and o.usual and g.account_id = $1 and g.provider_id = o.provider_id and g.channel = $2`,
    [channel],
  );
}
