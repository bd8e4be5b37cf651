import type { Database } from '@signalbox/db';

/** Switches a provider off that refuses us (wrong password, no credit): going on would only lock the account there. A person switches it on again. */
export async function tripProvider(
  { db, accountId, providerId }: { db: Database; accountId: number; providerId: string },
  reason: 'auth' | 'credit',
  code: string,
): Promise<void> {
  await db.withAccountSql(accountId, async (sql) => {
    await sql(
      `update provider set status = 'tripped', status_code = $3, updated_at = now() where account_id = $1 and id = $2 and status = 'on'`,
      [providerId, `${reason}:${code}`],
    );
  });
  await db.router(`select pg_notify('providers', $1)`, [providerId]);
}
