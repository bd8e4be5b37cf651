import { type AccountSql, sealSecret } from '@signalbox/db';

interface SecretsOf {
  providerId: string;
  /** SECRET_KEY, under which they are sealed. */
  secretKey: string;
  userId: string;
}

/** Seals what is given; null takes a secret away. What a secret is can never be read again, only used. */
export async function writeSecrets(
  sql: AccountSql,
  { providerId, secretKey, userId }: SecretsOf,
  secrets: Readonly<Record<string, string | null>>,
): Promise<void> {
  const names = Object.keys(secrets);
  if (names.length === 0) return;
  await sql('delete from provider_secret where account_id = $1 and provider_id = $2 and field = any ($3::text[])', [providerId, names]);
  for (const [field, text] of Object.entries(secrets)) {
    if (text === null) continue;
    const place = { accountId: sql.accountId, table: 'provider_secret', row: providerId, field };
    const { keyId, wrappedKey, nonce, sealed } = sealSecret(secretKey, place, text);
    await sql(
      `insert into provider_secret (account_id, provider_id, field, key_id, wrapped_key, nonce, sealed, set_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [providerId, field, keyId, wrappedKey, nonce, sealed, userId],
    );
  }
}
