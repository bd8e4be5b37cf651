import { z } from 'zod';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

const EventName = z
  .string()
  .max(100)
  .regex(/^[a-zA-Z][\w.-]*$/);

export const Webhook = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  events: z.array(EventName).describe('What it hears; none = everything.'),
  state: z
    .enum(['on', 'off', 'paused', 'gone'])
    .describe('`paused`: it failed for about a day; `gone`: it answered 410. What waits for it is sent when it is switched on again.'),
  failingSince: At.describe('Since when nothing arrives; null = the last try arrived.').nullable(),
  lastOkAt: At.nullable(),
  oldSecretUntil: At.describe('How long the secret before the last rotation signs as well.').nullable(),
  waiting: z.number().int().describe('Deliveries that are still to be made.'),
  /** Counts the changes; whoever changes it says which state they saw. */
  revision: z.number().int(),
  createdAt: At,
  updatedAt: At,
});
export type Webhook = z.output<typeof Webhook>;
export const WebhookPage = page(Webhook);
export type WebhookPage = z.output<typeof WebhookPage>;
export const WebhookQuery = PageQuery.extend({ search: z.string().max(100).describe('Part of the name or the address.').optional() });
export type WebhookQuery = z.output<typeof WebhookQuery>;

const Name = z.string().trim().min(1).max(120);
const Url = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .describe('Public, unless `EGRESS_ALLOW` names its host.');
const Events = z.array(EventName).max(100).describe('None = everything.');
export const CreateWebhook = z.object({ name: Name, url: Url, events: Events.default([]) });
export type CreateWebhook = z.output<typeof CreateWebhook>;
/** What is left out stays. 409 `webhook.changed_elsewhere` when `revision` is not the stored one. */
export const ChangeWebhook = z.object({
  revision: z.number().int(),
  name: Name.optional(),
  url: Url.optional(),
  events: Events.optional(),
  isOn: z.boolean().optional(),
});
export type ChangeWebhook = z.output<typeof ChangeWebhook>;
/** The only answers that hold the secret. */
export const MadeWebhook = z.object({ webhook: Webhook, secret: z.string().describe('`whsec_…`; shown now and never again.') });
export type MadeWebhook = z.output<typeof MadeWebhook>;
export const TestWebhook = z.object({ event: EventName.describe('Its example is sent.').default('contact.created') });
export type TestWebhook = z.output<typeof TestWebhook>;

export const WebhookDelivery = z.object({
  id: z.string().describe('The header `webhook-id`.'),
  event: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  tries: z.number().int(),
  at: At.describe('When it was written down.'),
  triedAt: At.nullable(),
  nextAt: At.describe('When it is tried (again); null = not any more.').nullable(),
  tookMs: z.number().int().nullable(),
  statusCode: z.number().int().nullable(),
  problem: z.string().describe('Why there was no answer, in words.').nullable(),
  body: z.string().describe('What is sent.'),
  response: z.string().describe('The beginning of the last answer.').nullable(),
});
export type WebhookDelivery = z.output<typeof WebhookDelivery>;
export const WebhookDeliveryPage = page(WebhookDelivery);
export type WebhookDeliveryPage = z.output<typeof WebhookDeliveryPage>;
export const WebhookDeliveryQuery = PageQuery.extend({ state: WebhookDelivery.shape.state.optional() });
export type WebhookDeliveryQuery = z.output<typeof WebhookDeliveryQuery>;
