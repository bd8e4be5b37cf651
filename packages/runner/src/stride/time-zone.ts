import type { Sql } from '@signalbox/db';

/** The account's time zone, read at most twice a minute. */
export async function timeZoneOf(sql: Sql, accountId: number): Promise<string> {
  const kept = zones.get(accountId);
  if (kept && kept.until > Date.now()) return kept.zone;
  const [row] = await sql<{ time_zone: string }>('select time_zone from account where id = $1', [accountId], 'account_zone');
  const zone = row?.time_zone ?? 'UTC';
  zones.set(accountId, { zone, until: Date.now() + keepMs });
  return zone;
}

const zones = new Map<number, { zone: string; until: number }>();
const keepMs = 30_000;
