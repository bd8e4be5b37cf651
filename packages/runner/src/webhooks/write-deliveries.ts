import { type AccountSql, rowsOf } from '@signalbox/db';

/** What is told to webhooks; `values` become the data of the body. */
export interface WebhookEvent {
  name: string;
  key: string;
  /** When it happened, ISO. */
  at: string;
  values: Record<string, unknown>;
}

/** Writes down what is to be sent to every webhook that listens, with the transaction that acts on the events. The sender hears of it with the commit. */
export async function writeDeliveries(sql: AccountSql, events: readonly WebhookEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql(
    `with made as (insert into webhook_delivery (account_id, id, webhook_id, event, body)
       select $1, uuid7(), w.id, d.event, d.body from ${told.from('$2')} join webhook w on w.account_id = $1 and w.state = 'on' and w.archived_at is null
         and (w.events = '{}' or d.event = any (w.events)) order by d.n, w.id returning 1)
     select pg_notify('webhooks', '') from made limit 1`,
    [told.of(events.map((event, n) => ({ n, event: event.name, body: webhookBody(event) })))],
    'write_deliveries',
  );
}

const told = rowsOf({ n: 'int', event: 'text', body: 'text' });

/** As Standard Webhooks shapes it; `key` says what an event of one's own is about. */
export function webhookBody({ name, key, at, values }: WebhookEvent): string {
  const body = JSON.stringify({ type: name, timestamp: at, key, data: values });
  return body.length <= mostLetters ? body : JSON.stringify({ type: name, timestamp: at, key, data: {}, truncated: true });
}
const mostLetters = 60_000;
