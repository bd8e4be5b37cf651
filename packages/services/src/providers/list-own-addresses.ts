import type { OwnAddressList } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readOwnAddresses } from './read-own-addresses.ts';

/** The numbers, short codes and mailboxes of the account. */
export function listOwnAddresses({ db, actor }: ActorContext): Promise<OwnAddressList> {
  requireRight(actor, 'address.read');
  return db.withAccountSql(actor.accountId, async (sql) => ({ items: await readOwnAddresses(sql) }));
}
