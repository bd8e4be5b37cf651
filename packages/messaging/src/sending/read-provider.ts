import { type AccountSql, type Database, openSecret } from '@signalbox/db';
import type { LogSettings } from '../provider-events/provider-logs.ts';
import type { Prices } from './price-of.ts';

export interface StoredProvider {
  accountId: number;
  providerId: string;
  type: string;
  status: string;
  /** Why it was stopped, or what is wrong with its connection. */
  statusCode: string | null;
  perSecond: number | null;
  resendsAlarms: boolean;
  /** What a part costs, where the account typed it. */
  prices: Prices | null;
  config: unknown;
  /** Counts what people save. */
  revision: number;
  secrets: Record<string, string>;
  log: LogSettings;
  /** Changes with anything that a connection depends on. */
  fingerprint: string;
}

/** A provider with its opened secrets, for the process that talks to it; null when it is gone. */
export async function readProvider(
  db: Database,
  { masterKey, accountId, providerId }: { masterKey: string; accountId: number; providerId: string },
): Promise<StoredProvider | null> {
  return db.withAccountSql(accountId, async (sql) => {
    const [row] = await sql<ProviderRow>(
      `select type, status, status_code, per_second::float8 as per_second, resends_alarms, prices, config, generation, revision, log_level, debug_until from provider where account_id = $1 and id = $2 and archived_at is null`,
      [providerId],
      'read_provider',
    );
    if (!row) return null;
    const sealed = await readSealed(sql, providerId);
    return {
      ...{
        accountId,
        providerId,
        type: row.type,
        status: row.status,
        statusCode: row.status_code,
        perSecond: row.per_second,
        resendsAlarms: row.resends_alarms,
        prices: row.prices,
        config: row.config,
        revision: row.revision,
      },
      secrets: open(sealed, { masterKey, accountId, providerId }),
      log: logOf(row),
      fingerprint: JSON.stringify([row.type, row.config, row.generation, sealed.map(({ field, set_at: setAt }) => [field, setAt])]),
    };
  });
}

/** The opened secrets alone, for whoever tries settings before they are stored. */
export const readSecrets = async (
  sql: AccountSql,
  { masterKey, providerId }: { masterKey: string; providerId: string },
): Promise<Record<string, string>> => open(await readSealed(sql, providerId), { masterKey, accountId: sql.accountId, providerId });

const readSealed = (sql: AccountSql, providerId: string): Promise<SecretRow[]> =>
  sql<SecretRow>(
    'select field, key_id, wrapped_key, nonce, sealed, set_at from provider_secret where account_id = $1 and provider_id = $2 order by field',
    [providerId],
    'read_provider_secrets',
  );

function open(
  sealed: readonly SecretRow[],
  { masterKey, accountId, providerId }: { masterKey: string; accountId: number; providerId: string },
): Record<string, string> {
  const opened = ({ field, key_id: keyId, wrapped_key: wrappedKey, nonce, sealed: bytes }: SecretRow) =>
    openSecret(masterKey, { accountId, table: 'provider_secret', row: providerId, field }, { keyId, wrappedKey, nonce, sealed: bytes });
  return Object.fromEntries(sealed.map((secret) => [secret.field, opened(secret)]));
}

/** What the columns say of the log. */
export const logOf = ({ log_level: level, debug_until: until }: LogColumns): LogSettings => ({
  level,
  debugUntil: until?.getTime() ?? null,
});
export interface LogColumns {
  log_level: LogSettings['level'];
  debug_until: Date | null;
}

interface ProviderRow extends LogColumns {
  generation: number;
  revision: number;
  type: string;
  status: string;
  status_code: string | null;
  per_second: number | null;
  resends_alarms: boolean;
  prices: Prices | null;
  config: unknown;
}
interface SecretRow {
  field: string;
  key_id: string;
  wrapped_key: Buffer<ArrayBuffer>;
  nonce: Buffer<ArrayBuffer>;
  sealed: Buffer<ArrayBuffer>;
  set_at: Date;
}
