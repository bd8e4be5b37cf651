import type { TestWebhook, WebhookDelivery } from '@signalbox/contract';
import { domainEvents, isDomainEvent, newId, requireRight, userError } from '@signalbox/domain';
import { webhookBody } from '@signalbox/runner';
import { wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type DeliveryRow, deliveryColumns, deliveryView, readWebhook } from './webhook-rows.ts';

/** Sends the example of an event, by the way that all deliveries go. */
export async function testWebhook({ db, actor }: ActorContext, id: string, { event }: TestWebhook): Promise<WebhookDelivery> {
  requireRight(actor, 'webhook.edit');
  const values = isDomainEvent(event) ? domainEvents[event] : {};
  const body = webhookBody({ name: event, key: 'test', at: new Date().toISOString(), values });
  const row = await db.withAccountSql(actor.accountId, async (sql) => {
    const webhook = await readWebhook(sql, findableId('webhook', id));
    if (webhook.state !== 'on') throw userError('webhook.not_on', {}, { status: 409 });
    const [made] = await sql<DeliveryRow>(
      `with told as (select pg_notify('webhooks', ''))
       insert into webhook_delivery (account_id, id, webhook_id, event, body) select $1, $2, $3, $4, $5 from told returning ${deliveryColumns}`,
      [newId(), webhook.id, event, body],
    );
    return made;
  });
  if (!row) throw notFound('webhook');
  return deliveryView(wordsFor(actor.language))(row);
}

/** Sends a delivery again, with the same id and body, from the first try. */
export async function replayDelivery({ db, actor }: ActorContext, id: string, delivery: string): Promise<WebhookDelivery> {
  requireRight(actor, 'webhook.edit');
  const row = await db.withAccountSql(actor.accountId, async (sql) => {
    const webhook = await readWebhook(sql, findableId('webhook', id));
    if (webhook.state !== 'on') throw userError('webhook.not_on', {}, { status: 409 });
    const [again] = await sql<DeliveryRow>(
      `update webhook_delivery set state = 'waiting', tries = 0, due_at = now(), leased_until = null where account_id = $1 and webhook_id = $2 and id = $3
         and (leased_until is null or leased_until < now()) returning ${deliveryColumns}, pg_notify('webhooks', '')`,
      [webhook.id, findableId('webhookDelivery', delivery)],
    );
    return again;
  });
  if (!row) throw notFound('webhookDelivery');
  return deliveryView(wordsFor(actor.language))(row);
}
