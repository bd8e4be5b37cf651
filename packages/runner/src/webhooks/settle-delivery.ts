import { type AccountSql, type Database, openSecret } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { noteEvents } from '../outbox/note-events.ts';
import type { WebhookOutcome } from './post-webhook.ts';
import { pauseAfter } from './retry-times.ts';

export interface ClaimedDelivery {
  accountId: number;
  id: string;
  webhookId: string;
  url: string;
  body: string;
  /** This try included. */
  tries: number;
}

/** Longer than this without a single success, and a webhook is paused when a delivery to it is given up. */
const patience = '20 hours';

/** Writes down how a try went: done, tried again later, or given up. Who says *gone* gets nothing more, who fails for about a day is paused; both are events. */
export async function settleDelivery(
  db: Database,
  { accountId, id, webhookId, tries }: ClaimedDelivery,
  outcome: WebhookOutcome,
): Promise<void> {
  const pause = outcome.isDone || outcome.isGone ? null : pauseAfter(tries, { retryAfterMs: outcome.retryAfterMs, chance: Math.random() });
  const state = outcome.isDone ? 'done' : pause === null ? 'failed' : 'waiting';
  await db.withAccountSql(accountId, async (sql) => {
    await sql(
      `update webhook_delivery set state = $3, due_at = case when $3 = 'waiting' then now() + $4::float8 * interval '1 ms' else due_at end, leased_until = null,
         tried_at = now(), took_ms = $5, status_code = $6, problem = $7::jsonb, response = $8 where account_id = $1 and id = $2`,
      [
        ...[id, state, pause ?? 0, outcome.tookMs],
        ...[outcome.statusCode, outcome.problem && JSON.stringify(outcome.problem), outcome.response],
      ],
      'settle_delivery',
    );
    const [stopped] = await sql<{ name: string; url: string; state: 'paused' | 'gone' | 'on' }>(
      `update webhook set last_ok_at = case when $3 then now() else last_ok_at end, failing_since = case when $3 then null else coalesce(failing_since, now()) end,
         state = case when $4 then 'gone' when $5 and failing_since < now() - $6::interval then 'paused' else state end
       where account_id = $1 and id = $2 and state = 'on' and ($3 or $4 or $5 or failing_since is null) returning name, url, state`,
      [webhookId, outcome.isDone, outcome.isGone, state === 'failed', patience],
      'settle_webhook',
    );
    if (stopped && stopped.state !== 'on') await tellStopped(sql, webhookId, { ...stopped, reason: stopped.state });
  });
}

const tellStopped = (
  sql: AccountSql,
  webhookId: string,
  { name, url, reason }: { name: string; url: string; reason: string },
): Promise<void> =>
  noteEvents(sql, 'webhook.stopped', [{ webhookId: toPublicId('webhook', webhookId), webhookName: name, url: withoutQuery(url), reason }]);

/** What stands behind the question mark may be a secret. */
const withoutQuery = (url: string): string => url.split('?')[0] ?? '';

/** The secrets that sign now, newest first. */
export async function readWebhookSecrets(
  db: Database,
  { accountId, webhookId, masterKey }: { accountId: number; webhookId: string; masterKey: string },
): Promise<string[]> {
  const rows = await db.withAccountSql(accountId, (sql) =>
    sql<SecretRow>(
      `select no, key_id as "keyId", wrapped_key as "wrappedKey", nonce, sealed from webhook_secret
       where account_id = $1 and webhook_id = $2 and (ends_at is null or ends_at > now()) order by no desc`,
      [webhookId],
      'webhook_secrets',
    ),
  );
  return rows.map(({ no, ...sealed }) =>
    openSecret(masterKey, { accountId, table: 'webhook_secret', row: webhookId, field: String(no) }, sealed),
  );
}
type SecretRow = Parameters<typeof openSecret>[2] & { no: number };
