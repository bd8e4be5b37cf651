import type { SendLimitList, SetSendLimit } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import { isCountry } from '@signalbox/domain/phone-facts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { listSendLimits, readSendLimits } from './list-send-limits.ts';

/** Sets how much may leave; of the same scope, key and span there is one. What waits already keeps its place. */
export function setSendLimit({ db, actor }: ActorContext, { scope, key, span, most }: SetSendLimit): Promise<SendLimitList> {
  requireRight(actor, 'account.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const kept = await keyOf[scope](sql, key);
    await sql(
      `insert into send_limit (account_id, id, scope, key, span, most) values ($1, $2, $3, $4, $5, $6)
       on conflict (account_id, scope, key, span) do update set most = excluded.most`,
      [newId(), scope, kept, span, most],
    );
    return { items: await readSendLimits(sql, Date.now()) };
  });
}

const keyOf: Readonly<Record<SetSendLimit['scope'], (sql: AccountSql, key: string) => Promise<string>>> = {
  account: async () => '',
  sender: async (sql, key) => {
    const id = findableId('ownAddress', key);
    const [there] = await sql('select 1 from own_address where account_id = $1 and id = $2 and archived_at is null', [id]);
    if (!there) throw notFound('ownAddress');
    return id;
  },
  country: async (_, key) => {
    const country = key.toUpperCase();
    if (!isCountry(country)) throw userError('limit.country', {}, { field: 'key' });
    return country;
  },
  category: async (_, key) => {
    if (key === '') throw userError('limit.category', {}, { field: 'key' });
    return key.toLowerCase();
  },
};

/** What it held back keeps its place. */
export async function removeSendLimit(context: ActorContext, id: string): Promise<SendLimitList> {
  const { db, actor } = context;
  requireRight(actor, 'account.edit');
  const gone = await db.withAccountSql(actor.accountId, (sql) =>
    sql('delete from send_limit where account_id = $1 and id = $2 returning id', [findableId('limit', id)]),
  );
  if (gone.length === 0) throw notFound('limit');
  return listSendLimits(context);
}
