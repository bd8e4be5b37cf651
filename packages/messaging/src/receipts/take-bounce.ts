import type { Database } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';
import type { Receipts } from './create-receipts.ts';

/** What a server at the end of the way tells of a message of ours. */
export interface Bounce {
  messageId: string;
  /** For good; otherwise it may still arrive. */
  isFinal: boolean;
  /** Nobody is there: not to be tried with another message either. */
  isGone: boolean;
  code: string;
  words: string;
}

/** Fails a message that came back, and keeps others from an address where nobody is; false = there is no such message. Repeats change nothing. */
export async function takeBounce(
  { db, receipts }: { db: Database; receipts: Receipts },
  { accountId, channel, bounce }: { accountId: number; channel: Channel; bounce: Bounce },
): Promise<boolean> {
  const sent = await db.withAccountSql(accountId, async (sql) => {
    const [row] = await sql<{ theirs: string; providerId: string; ref: string | null }>(
      `select m.their_address as theirs, a.provider_id as "providerId", a.provider_ref as ref from message m
       join attempt a on a.account_id = m.account_id and a.message_id = m.id
       where m.account_id = $1 and m.id = $2 and m.channel = $3 and not m.inbound order by a.no desc limit 1`,
      [bounce.messageId, channel.id],
      'bounced_message',
    );
    if (row && bounce.isFinal && bounce.isGone && channel.optOut)
      await sql(
        `insert into opt_out (account_id, kind, value, category, source, message_id) values ($1, $2, $3, '*', 'bounce', $4) on conflict do nothing`,
        [channel.optOut.kind, row.theirs, bounce.messageId],
        'suppress_bounced',
      );
    return row;
  });
  if (!sent) return false;
  const { code, words } = bounce;
  if (bounce.isFinal && sent.ref !== null)
    await receipts.store(
      { accountId, providerId: sent.providerId },
      { ref: sent.ref, state: 'failed', rawCode: code, raw: { code, words } },
    );
  return true;
}
