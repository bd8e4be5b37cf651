import { normalizeAddress, requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readPhones } from './read-phones.ts';

/** The number as it is stored; phones of other accounts are as good as not there. */
export async function ownPhone({ db, actor }: ActorContext, number: string): Promise<string> {
  requireRight(actor, 'practice.use');
  const wanted = normalizeAddress(number.slice(0, 40));
  const phones = await db.withAccountSql(actor.accountId, readPhones);
  if (!phones.includes(wanted)) throw userError('practice.no_phone', {}, { status: 404 });
  return wanted;
}
