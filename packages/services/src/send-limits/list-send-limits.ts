import type { SendLimit, SendLimitList } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, toPublicId } from '@signalbox/domain';
import { windowStart } from '@signalbox/messaging';
import type { ActorContext } from '../shared/service-context.ts';

/** How much the account may send, and how much of it is taken. */
export function listSendLimits({ db, actor }: ActorContext): Promise<SendLimitList> {
  requireRight(actor, 'provider.read');
  return db.withAccountSql(actor.accountId, async (sql) => ({ items: await readSendLimits(sql, Date.now()) }));
}

export async function readSendLimits(sql: AccountSql, now: number): Promise<SendLimit[]> {
  const rows = await sql<Row>(
    `select l.id, l.scope, l.key, l.span, l.most, a.time_zone as zone, o.value as address,
       array(select jsonb_build_array(extract(epoch from c.window_at) * 1000, c.used) from send_count c
         where c.account_id = $1 and c.limit_id = l.id and c.window_at > now() - interval '32 days') as counts
     from send_limit l join account a on a.id = $1
     left join own_address o on o.account_id = $1 and l.scope = 'sender' and o.id::text = l.key and o.archived_at is null
     where l.account_id = $1 order by array_position(array['account', 'sender', 'country', 'category'], l.scope), l.key, l.most`,
  );
  return rows.map(({ id, scope, key, span, most, zone, address, counts }) => {
    const start = windowStart(now, span, zone);
    return {
      ...{ id: toPublicId('limit', id), scope, span, most, address },
      key: scope === 'sender' ? toPublicId('ownAddress', key) : key,
      used: counts.find(([at]) => at === start)?.[1] ?? 0,
    };
  });
}

interface Row extends Pick<SendLimit, 'id' | 'scope' | 'key' | 'span' | 'most' | 'address'> {
  zone: string;
  counts: [at: number, used: number][];
}
