import { mostPhones, type TryIt } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { getTryIt } from './get-try-it.ts';
import { ownPhone } from './own-phone.ts';
import { readPhones } from './read-phones.ts';
import { takeNumber } from './take-number.ts';

/** Gives the account its first practice phone; where there is one already nothing changes. */
export const setUpPhone = (context: ActorContext): Promise<TryIt> =>
  change(context, async (sql, phones) => {
    if (phones.length === 0) await takeNumber(sql);
  });

/** One more phone, so that a second person can take part. */
export const addPhone = (context: ActorContext): Promise<TryIt> =>
  change(context, async (sql, phones) => {
    if (phones.length >= mostPhones) throw userError('practice.enough', { most: mostPhones }, { status: 409 });
    await takeNumber(sql);
  });

/** Puts a phone away. It stays the account's, with its texts, and is the next one to be added. */
export async function putPhoneAway(context: ActorContext, number: string): Promise<TryIt> {
  const phone = await ownPhone(context, number);
  return change(context, async (sql, phones) => {
    if (phones.length < 2) throw userError('practice.last_phone', {}, { status: 409 });
    await sql('update practice_phone set put_away = true where account_id = $1 and number = $2', [phone]);
  });
}

/** One change after the other: two windows together do not add more than there may be. */
async function change(context: ActorContext, work: (sql: AccountSql, phones: readonly string[]) => Promise<void>): Promise<TryIt> {
  const { db, actor } = context;
  requireRight(actor, 'practice.use');
  await db.withAccountSql(actor.accountId, async (sql) => {
    await sql('select 1 from account where id = $1 for no key update');
    await work(sql, await readPhones(sql));
  });
  return getTryIt(context);
}
