import type { Database } from '@signalbox/db';

/** Keeps the last connection trouble with the provider, for the page Channels; null = it is well. Writes only when it changes. */
export const noteConnection = (
  db: Database,
  { accountId, providerId, code }: { accountId: number; providerId: string; code: string | null },
): Promise<void> =>
  db.withAccountSql(accountId, async (sql) => {
    await sql(
      `update provider set status_code = $3 where account_id = $1 and id = $2 and status = 'on' and status_code is distinct from $3`,
      [providerId, code],
      'note_connection',
    );
  });
