import type { AccountSql } from '@signalbox/db';

/** The practice phones of the account that are in use, oldest first. */
export async function readPhones(sql: AccountSql): Promise<string[]> {
  const rows = await sql<{ number: string }>(
    'select number from practice_phone where account_id = $1 and not put_away order by added_at, number',
  );
  return rows.map(({ number }) => number);
}
