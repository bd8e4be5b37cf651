import type { AccountSql } from '@signalbox/db';

/** The account's time zone, read at most twice a minute. */
export async function timeZoneOf(sql: AccountSql): Promise<string> {
  const kept = zones.get(sql.accountId);
  if (kept && kept.until > Date.now()) return kept.zone;
  const [row] = await sql<{ time_zone: string }>('select time_zone from account where id = $1', [], 'account_zone');
  const zone = row?.time_zone ?? 'UTC';
  zones.set(sql.accountId, { zone, until: Date.now() + keepMs });
  return zone;
}

const zones = new Map<number, { zone: string; until: number }>();
const keepMs = 30_000;
