import type { SeenMessage } from '@signalbox/channels';
import { messageRanks, newId } from '@signalbox/domain';
import { insertProviderEvents } from '../provider-events/keep-provider-event.ts';
import { createReceipts } from '../receipts/create-receipts.ts';
import { settle } from '../sending/settler.ts';
import type { LookUpDeps, UnclearAttempt } from './unclear-attempt.ts';

/** As if its answer had come late: reports that are there already are matched, and what the provider says of its delivery is one more of them. */
export async function takeFound(
  { db, waker }: LookUpDeps,
  attempt: UnclearAttempt,
  { ref, state, costMicros }: SeenMessage,
): Promise<void> {
  const { account_id: accountId, message_id: messageId, attempt_no: no, provider_id: providerId, owner_id: ownerId } = attempt;
  await settle({ db, waker, providerId }, [
    {
      ...{ accountId, messageId, attempt: no, result: 'accepted', ref, rawCode: null, tookMs: null },
      ...{ state: messageRanks.accepted, retryAt: null, errorCode: null },
      ...(costMicros === undefined ? {} : { costMicros }),
    },
  ]);
  await db.withAccountSql(accountId, (sql) =>
    sql(
      `update message set error_code = null where account_id = $1 and id = $2 and error_code = 'send.unknown'`,
      [messageId],
      'clear_unknown',
    ),
  );
  await db.withAccountSql(ownerId, (sql) =>
    insertProviderEvents(sql, providerId, [{ id: newId(), level: 'info', code: 'look_up.found', raw: { ref, state } }]),
  );
  if (state === 'accepted') return;
  const receipts = createReceipts({ db, waker, onError: () => {} });
  await receipts.store({ accountId: ownerId, providerId }, { ref, state, rawCode: null, raw: { looked_up: true } });
  await receipts.close();
}
