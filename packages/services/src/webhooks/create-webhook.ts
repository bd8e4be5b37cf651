import type { CreateWebhook, MadeWebhook } from '@signalbox/contract';
import { newId, requireRight, userError } from '@signalbox/domain';
import { newWebhookSecret } from '@signalbox/runner';
import type { ActorContext } from '../shared/service-context.ts';
import { readWebhook, webhookView } from './webhook-rows.ts';
import { addSecret } from './webhook-secret.ts';

const mostWebhooks = 50;

/** Makes a webhook; its answer is the only one that holds the secret. */
export function createWebhook({ db, actor, secretKey }: ActorContext, { name, url, events }: CreateWebhook): Promise<MadeWebhook> {
  requireRight(actor, 'webhook.edit');
  const [id, secret] = [newId(), newWebhookSecret()];
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [{ count } = { count: 0 }] = await sql<{ count: number }>(
      'select count(*)::int as count from webhook where account_id = $1 and archived_at is null',
    );
    if (count >= mostWebhooks) throw userError('webhook.too_many', { most: mostWebhooks }, { status: 409 });
    await sql('insert into webhook (account_id, id, name, url, events) values ($1, $2, $3, $4, $5)', [id, name, url, [...new Set(events)]]);
    await addSecret(sql, { webhookId: id, secretKey, userId: actor.userId }, secret);
    return { webhook: webhookView(await readWebhook(sql, id)), secret };
  });
}
