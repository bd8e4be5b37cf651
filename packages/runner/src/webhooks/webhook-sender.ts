import type { Database } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes/contract';
import { postWebhook, type WebhookOutcome } from './post-webhook.ts';
import { type ClaimedDelivery, readWebhookSecrets, settleDelivery } from './settle-delivery.ts';

export interface WebhookSenderDeps {
  db: Database;
  /** The way to addresses that people type. */
  http: HttpPort;
  /** SECRET_KEY, which opens the secrets of webhooks. */
  secretKey: string;
  log: { warn(fields: object, message: string): void };
}
export interface WebhookSender {
  /** Something may be due: looks at once. */
  ring(): void;
  /** Looks, and resolves when everything that was due has been tried. */
  drained(): Promise<void>;
  /** Takes nothing more; what is on its way is cut off and tried again by the next. */
  close(): Promise<void>;
}

const [most, perWebhook] = [32, 4];
/** Longer than a try can take, so that nothing is sent twice by two processes that live. */
const lease = '60 seconds';
const lookEveryMs = 1000;

/** Sends what webhooks are owed, a few at a time for each of them: a slow one holds no other up, and nothing here is on the way of a run. */
export function createWebhookSender(deps: WebhookSenderDeps): WebhookSender {
  const ending = new AbortController();
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;

  const send = async (delivery: ClaimedDelivery) => {
    try {
      const outcome = await attempt(deps, delivery, ending.signal);
      if (!ending.signal.aborted || outcome.statusCode !== null) await settleDelivery(deps.db, delivery, outcome);
    } catch (error) {
      // Its lease ends, and it is tried again.
      deps.log.warn({ delivery: delivery.id, error: String(error) }, 'how a webhook went could not be written down');
    }
  };
  const look = async () => {
    do {
      again = false;
      const room = most - underWay.size;
      const claimed = room > 0 && !ending.signal.aborted ? await claim(deps.db, room) : [];
      for (const delivery of claimed) {
        const sent = send(delivery).finally(() => {
          underWay.delete(sent);
          ring();
        });
        underWay.add(sent);
      }
    } while (again);
  };
  const ring = () => {
    again = true;
    looking ??= look()
      .catch((error: unknown) => deps.log.warn({ error: String(error) }, 'webhooks could not be looked for; trying again'))
      .finally(() => {
        looking = null;
      });
  };
  const stop = deps.db.listen('webhooks', ring, ring);
  const timer = setInterval(ring, lookEveryMs);
  ring();

  return {
    ring,
    async drained() {
      ring();
      for (; looking || underWay.size > 0; ) await Promise.all([looking, ...underWay]);
    },
    async close() {
      clearInterval(timer);
      ending.abort();
      await stop();
      await Promise.all([looking, ...underWay]);
    },
  };
}

async function attempt(
  { db, http, secretKey }: WebhookSenderDeps,
  { accountId, webhookId, id, url, body }: ClaimedDelivery,
  signal: AbortSignal,
): Promise<WebhookOutcome> {
  const secrets = await readWebhookSecrets(db, { accountId, webhookId, masterKey: secretKey });
  return postWebhook(http, { url, id: toPublicId('webhookDelivery', id), body, secrets }, signal);
}

async function claim(db: Database, room: number): Promise<ClaimedDelivery[]> {
  const rows = await db.router<{ account_id: number; id: string; webhook_id: string; url: string; body: string; tries: number }>(
    'select account_id, id, webhook_id, url, body, tries from claim_webhook_deliveries($1, $2, $3::interval)',
    [room, perWebhook, lease],
    'claim_webhook_deliveries',
  );
  return rows.map(({ account_id: accountId, webhook_id: webhookId, ...row }) => ({ ...row, accountId, webhookId }));
}
