import type { Webhook, WebhookDelivery } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, toPublicId } from '@signalbox/domain';
import { errorWords, type Say } from '@signalbox/words';
import { lastId, notFound } from '../shared/page.ts';

export interface WebhookRow {
  id: string;
  name: string;
  url: string;
  events: string[];
  state: Webhook['state'];
  failing_since: Date | null;
  last_ok_at: Date | null;
  old_secret_until: Date | null;
  waiting: number;
  revision: number;
  updated_at: Date;
}

/** Webhooks of the account before an id, newest first; `search` is a part of the name or the address. */
export const readWebhooks = (
  sql: AccountSql,
  { before = lastId, take = 1, search = '', id = null }: { before?: string; take?: number; search?: string; id?: string | null },
): Promise<WebhookRow[]> =>
  sql<WebhookRow>(
    `select w.id, w.name, w.url, w.events, w.state, w.failing_since, w.last_ok_at, w.revision, w.updated_at,
       (select max(s.ends_at) from webhook_secret s where s.account_id = $1 and s.webhook_id = w.id and s.ends_at > now()) as old_secret_until,
       (select count(*)::int from webhook_delivery d where d.account_id = $1 and d.webhook_id = w.id and d.state = 'waiting') as waiting
     from webhook w where w.account_id = $1 and w.id < $2 and w.archived_at is null and ($5::uuid is null or w.id = $5)
       and position(lower($4) in lower(w.name || ' ' || w.url)) > 0 order by w.id desc limit $3`,
    [before, take, search, id],
  );

/** One of them, by uuid. Throws `webhook.not_found`. */
export async function readWebhook(sql: AccountSql, id: string): Promise<WebhookRow> {
  const [row] = await readWebhooks(sql, { id });
  if (!row) throw notFound('webhook');
  return row;
}

/** A webhook as it leaves the house. */
export const webhookView = (row: WebhookRow): Webhook => ({
  id: toPublicId('webhook', row.id),
  ...{ name: row.name, url: row.url, events: row.events, state: row.state, waiting: row.waiting, revision: row.revision },
  failingSince: row.failing_since?.toISOString() ?? null,
  lastOkAt: row.last_ok_at?.toISOString() ?? null,
  oldSecretUntil: row.old_secret_until?.toISOString() ?? null,
  createdAt: new Date(idTime(row.id)).toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

export interface DeliveryRow {
  id: string;
  event: string;
  body: string;
  state: WebhookDelivery['state'];
  tries: number;
  due_at: Date;
  tried_at: Date | null;
  took_ms: number | null;
  status_code: number | null;
  problem: { code: string; values?: Record<string, unknown> } | null;
  response: string | null;
}
export const deliveryColumns = 'id, event, body, state, tries, due_at, tried_at, took_ms, status_code, problem, response';

export const deliveryView =
  (t: Say) =>
  (row: DeliveryRow): WebhookDelivery => ({
    id: toPublicId('webhookDelivery', row.id),
    ...{ event: row.event, state: row.state, tries: row.tries, body: row.body, response: row.response },
    ...{ tookMs: row.took_ms, statusCode: row.status_code },
    problem: row.problem && errorWords(t, row.problem as Parameters<typeof errorWords>[1]),
    at: new Date(idTime(row.id)).toISOString(),
    triedAt: row.tried_at?.toISOString() ?? null,
    nextAt: row.state === 'waiting' ? row.due_at.toISOString() : null,
  });
