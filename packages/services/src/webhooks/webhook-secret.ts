import { type AccountSql, sealSecret } from '@signalbox/db';

interface SecretOf {
  webhookId: string;
  /** SECRET_KEY, under which it is sealed. */
  secretKey: string;
  userId: string;
}

/** Seals a new secret, which signs from now on. Those before it sign for a day longer, so that the other side has time to take it over. */
export async function addSecret(sql: AccountSql, { webhookId, secretKey, userId }: SecretOf, secret: string): Promise<void> {
  const [{ no } = { no: 1 }] = await sql<{ no: number }>(
    'select coalesce(max(no), 0) + 1 as no from webhook_secret where account_id = $1 and webhook_id = $2',
    [webhookId],
  );
  await sql(`delete from webhook_secret where account_id = $1 and webhook_id = $2 and ends_at < now()`, [webhookId]);
  await sql(`update webhook_secret set ends_at = now() + interval '1 day' where account_id = $1 and webhook_id = $2 and ends_at is null`, [
    webhookId,
  ]);
  const place = { accountId: sql.accountId, table: 'webhook_secret', row: webhookId, field: String(no) };
  const { keyId, wrappedKey, nonce, sealed } = sealSecret(secretKey, place, secret);
  await sql(
    'insert into webhook_secret (account_id, webhook_id, no, key_id, wrapped_key, nonce, sealed, set_by) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [webhookId, no, keyId, wrappedKey, nonce, sealed, userId],
  );
}
