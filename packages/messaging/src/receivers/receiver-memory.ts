import { type Database, rowsOf } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';
import { cleanText } from '../inbound/clean-text.ts';
import { createOwnAddresses } from '../inbound/own-addresses.ts';

export interface ReceiverMemoryDeps {
  db: Database;
  /** The provider and the account that owns it. */
  accountId: number;
  providerId: string;
  channel: Channel;
}

/**
 * What receivers of a provider without ids know of each other. Ids of texts begin with a prefix that says what was said, then name the
 * receiver that took them; a mark of each receiver says up to when all that it took is acknowledged.
 */
export function createReceiverMemory({ db, accountId, providerId, channel }: ReceiverMemoryDeps) {
  const findOwnAddress = createOwnAddresses(db);
  return {
    /** The id of the newest such text that another receiver took and had not acknowledged for sure when it ended. */
    findUnsettled: async ({ to, prefix, except }: { to: string; prefix: string; except: string }): Promise<string | null> => {
      const own = await findOwnAddress(providerId, channel, channel.cleanAddress(cleanText(to)));
      if (!own) return null;
      const taken = await db.withAccountSql(own.accountId, (sql) =>
        sql<{ key: string; at: string }>(
          `select key, received_at::text as at from inbound_event
           where account_id = $1 and source_id = $2 and key >= $3 and key < $3 || 'g' and received_at > now() - interval '1 hour' order by received_at desc limit 20`,
          [own.ownAddressId, prefix],
          'texts_taken_before',
        ),
      );
      const others = taken
        .map(({ key, at }) => ({ key, taken_at: at, receiver: key.slice(prefix.length).split('-', 1)[0] ?? '' }))
        .filter(({ receiver }) => receiver !== except);
      if (others.length === 0) return null;
      const [unsettled] = await db.withAccountSql(accountId, (sql) =>
        sql<{ key: string }>(
          `select d.key from ${candidates.from('$3')} left join receiver_mark m on m.account_id = $1 and m.provider_id = $2 and m.receiver = d.receiver
           where m.settled_until is null or d.taken_at::timestamptz > m.settled_until order by d.taken_at::timestamptz desc limit 1`,
          [providerId, candidates.of(others)],
          'unsettled_texts',
        ),
      );
      return unsettled?.key ?? null;
    },
    /** What this receiver took longer ago is acknowledged for sure. Marks of receivers that ended days ago go. */
    settled: async ({ receiver, agoMs }: { receiver: string; agoMs: number }): Promise<void> => {
      await db.withAccountSql(accountId, (sql) =>
        sql(
          `with gone as (delete from receiver_mark where account_id = $1 and provider_id = $2 and settled_until < now() - interval '1 day')
           insert into receiver_mark (account_id, provider_id, receiver, settled_until) values ($1, $2, $3, clock_timestamp() - make_interval(secs => $4))
           on conflict (account_id, provider_id, receiver) do update set settled_until = greatest(receiver_mark.settled_until, excluded.settled_until)`,
          [providerId, receiver, agoMs / 1000],
          'mark_settled',
        ),
      );
    },
  };
}

const candidates = rowsOf({ key: 'text', taken_at: 'text', receiver: 'text' });
