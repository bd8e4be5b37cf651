import { requireRight, userError } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { findNamers } from './find-uses.ts';
import { listenAnew } from './listen-anew.ts';
import { readOwnAddress } from './read-own-addresses.ts';
import { requireUnshared } from './share-own-address.ts';

/** Takes an address from the account; messages that used it keep it. Throws `ownAddress.used` while a live workflow names it. */
export function deleteOwnAddress(context: ActorContext, publicId: string): Promise<void> {
  requireRight(context.actor, 'provider.edit');
  const id = findableId('ownAddress', publicId);
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    await readOwnAddress(sql, id);
    await requireUnshared(sql, id);
    const names = await findNamers(sql, id);
    if (names.length > 0) throw userError('ownAddress.used', { names: names.slice(0, 5) }, { status: 409 });
    await sql('delete from shared_keyword where account_id = $1 and own_address_id = $2', [id]);
    await sql('update own_address set share_code = null, archived_at = now(), revision = revision + 1 where account_id = $1 and id = $2', [
      id,
    ]);
    await listenAnew(context, sql);
  });
}
