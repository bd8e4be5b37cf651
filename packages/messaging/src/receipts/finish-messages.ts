import { type AccountSql, lookAtAllPartitions, rowsOf } from '@signalbox/db';
import { groupBy, messageRanks, stateOfRank } from '@signalbox/domain';
import type { ReceiptDeps } from './match-receipts.ts';

export interface FinishedMessage {
  accountId: number;
  messageId: string;
  /** 0 = it went back into the queue. */
  state: number;
  errorCode: string | null;
  rawCode: string | null;
}

/** Notes why messages failed, per account, and tells the runs that wait for a delivery which will never come. */
export async function finishMessages({ db, waker }: ReceiptDeps, rows: readonly FinishedMessage[]): Promise<void> {
  for (const [accountId, messages] of groupBy(rows, (row) => row.accountId)) {
    waker.live({ account: accountId, messages: messages.map(({ messageId }) => messageId) });
    const told = messages.filter(
      ({ errorCode, rawCode, state }) => errorCode !== null || (rawCode !== null && state !== messageRanks.accepted),
    );
    if (told.length > 0) await db.withAccountSql(accountId, (sql) => noteReasons(sql, told));
    const failed = messages.filter(({ state }) => state === messageRanks.failed || state === messageRanks.expired);
    if (failed.length === 0) continue;
    const at = new Date().toISOString();
    const woken = await db.router<{ id: string | null }>(
      `select id from unnest(array['delivery', 'failure']) k(kind) cross join lateral answer_waits(k.kind, $1::integer[], $2::text[], $3::jsonb[]) a(id)`,
      [
        failed.map(() => accountId),
        failed.map(({ messageId }) => messageId),
        failed.map(({ messageId, state }) => JSON.stringify({ messageId, state: stateOfRank(state), at })),
      ],
      'answer_delivery',
    );
    waker.runs(
      accountId,
      woken.map(({ id }) => id),
    );
  }
}

async function noteReasons(sql: AccountSql, rows: readonly FinishedMessage[]): Promise<void> {
  lookAtAllPartitions(sql);
  await sql(
    `with r as materialized (select * from ${reasons.from('$2')}),
       latest as (select distinct on (a.message_id) a.message_id, a.no, r.raw_code from r
         join attempt a on a.account_id = $1 and a.message_id = any ($3::uuid[]) and a.message_id = r.id where r.raw_code is not null order by a.message_id, a.no desc),
       noted as (update attempt a set raw_code = l.raw_code from latest l where a.account_id = $1 and a.message_id = l.message_id and a.no = l.no)
     update message m set error_code = r.error_code from r
       where m.account_id = $1 and m.id = any ($3::uuid[]) and m.id = r.id and r.error_code is not null and m.state = r.state`,
    [
      reasons.of(
        rows.map(({ messageId, rawCode, errorCode, state }) => ({ id: messageId, raw_code: rawCode, error_code: errorCode, state })),
      ),
      rows.map(({ messageId }) => messageId),
    ],
    'note_reasons',
  );
}

const reasons = rowsOf({ id: 'uuid', raw_code: 'text?', error_code: 'text?', state: 'smallint' });
