import { messageRanks, newId } from '@signalbox/domain';
import { insertProviderEvents } from '../provider-events/keep-provider-event.ts';
import type { LookUpDeps, UnclearAttempt } from './unclear-attempt.ts';

/** The provider never had it: the same message goes into the queue as for a further try, unless something became of it meanwhile or who gets it has ended messages. */
export async function sendAgain({ db, waker, types }: LookUpDeps, attempt: UnclearAttempt): Promise<void> {
  const { account_id: accountId, message_id: messageId, attempt_no: no, provider_id: providerId, owner_id: ownerId } = attempt;
  const kinds = new Map([...types.values()].map(({ channel }) => [channel.id, channel.optOut?.kind ?? '']));
  const isAgain = await db.withAccountSql(accountId, async (sql) => {
    const rows = await sql<{ batchId: string | null }>(
      `with again as (update message m set state = 0, error_code = null where m.account_id = $1 and m.id = $2 and m.state = ${messageRanks.unknown}
           and not exists (select from opt_out o where o.account_id = $1 and o.kind = ($5::jsonb ->> m.channel) and o.value = m.their_address and o.category in ('*', m.category))
         returning m.id, m.provider_id, m.class, m.batch_id),
       told as (update attempt a set result = 'transient', raw_code = 'look-up: not there' from again where a.account_id = $1 and a.message_id = $2 and a.no = $3 and a.result = 'unknown')
       insert into message_queue (account_id, message_id, provider_id, class, tries, expires_at) select $1, id, provider_id, class, $3, $4 from again
       returning (select batch_id from again) as "batchId"`,
      [messageId, no, attempt.expires_at, JSON.stringify(Object.fromEntries(kinds))],
      'send_again',
    );
    const [row] = rows;
    if (row?.batchId)
      await sql(`update batch set state = 'sending', sent_at = null, done_at = null where account_id = $1 and id = $2 and state = 'done'`, [
        row.batchId,
      ]);
    return rows.length > 0;
  });
  if (!isAgain) return;
  await db.withAccountSql(ownerId, (sql) =>
    insertProviderEvents(sql, providerId, [{ id: newId(), level: 'info', code: 'look_up.absent', raw: {} }]),
  );
  waker.lanes([providerId]);
  waker.live({ account: accountId, messages: [messageId] });
}
