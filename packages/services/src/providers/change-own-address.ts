import type { ChangeOwnAddress, OwnAddress } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { listenAnew } from './listen-anew.ts';
import { readOwnAddress } from './read-own-addresses.ts';

/** Whether messages may leave from an address, and whether what comes to it is taken. */
export function changeOwnAddress(context: ActorContext, publicId: string, change: ChangeOwnAddress): Promise<OwnAddress> {
  requireRight(context.actor.role, 'provider.edit');
  const id = findableId('ownAddress', publicId);
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    const before = await readOwnAddress(sql, id);
    await sql(
      `update own_address set can_send = coalesce($3, can_send), can_receive = coalesce($4, can_receive), revision = revision + 1
       where account_id = $1 and id = $2`,
      [id, change.canSend ?? null, change.canReceive ?? null],
    );
    if (change.canReceive !== undefined && change.canReceive !== before.canReceive) await listenAnew(context, sql);
    return readOwnAddress(sql, id);
  });
}
