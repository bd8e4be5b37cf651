import type { KeyRefusal } from '@signalbox/contract';
import type { Database } from '@signalbox/db';

export interface RefusedKey {
  accountId: number;
  /** uuid */
  keyId: string;
}

/** Notes that a request with a key was refused; the same again is counted. `operation` is that of the API, empty before one was found. */
export async function noteRefusal(
  db: Database,
  { accountId, keyId }: RefusedKey,
  reason: KeyRefusal['reason'],
  operation = '',
): Promise<void> {
  await db.withAccountSql(accountId, (sql) =>
    sql(
      `insert into api_key_refusal (account_id, key_id, reason, operation) values ($1, $2, $3, $4)
       on conflict (account_id, key_id, reason, operation) do update set times = least(api_key_refusal.times, 2000000000) + 1, last_at = now()`,
      [keyId, reason, operation.slice(0, 60)],
    ),
  );
}
