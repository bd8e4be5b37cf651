import type { Page, Webhook, WebhookDelivery, WebhookDeliveryQuery, WebhookQuery } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { findableId, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type DeliveryRow, deliveryColumns, deliveryView, readWebhook, readWebhooks, webhookView } from './webhook-rows.ts';

/** The webhooks of the account, newest first; `search` is a part of the name or the address. */
export async function listWebhooks({ db, actor }: ActorContext, query: WebhookQuery): Promise<Page<Webhook>> {
  requireRight(actor, 'webhook.read');
  const { before, take } = readPage('webhook', query);
  const rows = await db.withAccountSql(actor.accountId, (sql) => readWebhooks(sql, { before, take, search: query.search?.trim() ?? '' }));
  return toPage('webhook', rows, { take, view: webhookView });
}

export function getWebhook({ db, actor }: ActorContext, id: string): Promise<Webhook> {
  requireRight(actor, 'webhook.read');
  return db.withAccountSql(actor.accountId, async (sql) => webhookView(await readWebhook(sql, findableId('webhook', id))));
}

/** What was sent to a webhook in the last thirty days, newest first. */
export async function listDeliveries({ db, actor }: ActorContext, id: string, query: WebhookDeliveryQuery): Promise<Page<WebhookDelivery>> {
  requireRight(actor, 'webhook.read');
  const webhookId = findableId('webhook', id);
  const { before, take } = readPage('webhookDelivery', query);
  const rows = await db.withAccountSql(actor.accountId, async (sql) => {
    await readWebhook(sql, webhookId);
    return sql<DeliveryRow>(
      `select ${deliveryColumns} from webhook_delivery where account_id = $1 and webhook_id = $2 and id < $3 and ($5::text is null or state = $5) order by id desc limit $4`,
      [webhookId, before, take, query.state ?? null],
    );
  });
  return toPage('webhookDelivery', rows, { take, view: deliveryView(wordsFor(actor.language)) });
}
