import type { ChangeWebhook, MadeWebhook, Webhook } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { newWebhookSecret } from '@signalbox/runner';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readWebhook, webhookView } from './webhook-rows.ts';
import { addSecret } from './webhook-secret.ts';

/** Changes what is given; switched on again it sends what waits. Throws `webhook.changed_elsewhere` (409) when `revision` is not the stored one. */
export function changeWebhook({ db, actor }: ActorContext, id: string, change: ChangeWebhook): Promise<Webhook> {
  requireRight(actor, 'webhook.edit');
  const webhookId = findableId('webhook', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockWebhook(sql, webhookId);
    const before = await readWebhook(sql, webhookId);
    if (before.revision !== change.revision) throw userError('webhook.changed_elsewhere', {}, { status: 409, field: 'revision' });
    const state = change.isOn === undefined ? before.state : change.isOn ? 'on' : 'off';
    await sql(
      `update webhook set name = $3, url = $4, events = $5, state = $6, failing_since = case when $7 then null else failing_since end,
         revision = revision + 1, updated_at = now() where account_id = $1 and id = $2`,
      [
        ...[webhookId, change.name ?? before.name, change.url ?? before.url, [...new Set(change.events ?? before.events)], state],
        state === 'on' && before.state !== 'on',
      ],
    );
    return webhookView(await readWebhook(sql, webhookId));
  });
}

/** A new secret: it signs from now on, the one before it for a day as well. Its answer is the only one that holds it. */
export function rotateWebhook({ db, actor, secretKey }: ActorContext, id: string): Promise<MadeWebhook> {
  requireRight(actor, 'webhook.edit');
  const [webhookId, secret] = [findableId('webhook', id), newWebhookSecret()];
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockWebhook(sql, webhookId);
    await addSecret(sql, { webhookId, secretKey, userId: actor.userId }, secret);
    return { webhook: webhookView(await readWebhook(sql, webhookId)), secret };
  });
}

/** Takes it out of the lists; nothing is sent to it any more. */
export async function archiveWebhook({ db, actor }: ActorContext, id: string): Promise<void> {
  requireRight(actor, 'webhook.edit');
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql(
      `update webhook set archived_at = now(), state = 'off', revision = revision + 1 where account_id = $1 and id = $2 and archived_at is null returning 1`,
      [findableId('webhook', id)],
    ),
  );
  if (rows.length === 0) throw notFound('webhook');
}

/** What people do with one webhook happens one after the other. Throws `webhook.not_found`. */
async function lockWebhook(sql: AccountSql, id: string): Promise<void> {
  const rows = await sql('select 1 from webhook where account_id = $1 and id = $2 and archived_at is null for no key update', [id]);
  if (rows.length === 0) throw notFound('webhook');
}
