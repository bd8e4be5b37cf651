import type { Page } from '../page.ts';
import type { SendEvent, SentEvent } from '../sent-events.ts';
import type { ChangeWebhook, CreateWebhook, MadeWebhook, TestWebhook, Webhook, WebhookDelivery } from '../webhooks.ts';
import { exampleId } from './ids.ts';

export const webhookExample: Webhook = {
  id: exampleId('webhook'),
  name: 'Order system',
  url: 'https://orders.example.org/hooks/signalbox',
  events: ['contact.opted_out', 'message.failed'],
  state: 'on',
  failingSince: null,
  lastOkAt: '2026-03-02T09:12:00.000Z',
  oldSecretUntil: null,
  waiting: 0,
  revision: 1,
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
};
export const webhookPageExample: Page<Webhook> = { items: [webhookExample], next: null };
export const createWebhookExample: CreateWebhook = {
  name: 'Order system',
  url: 'https://orders.example.org/hooks/signalbox',
  events: ['contact.opted_out', 'message.failed'],
};
export const changeWebhookExample: ChangeWebhook = { revision: 1, isOn: false };
export const madeWebhookExample: MadeWebhook = {
  webhook: { ...webhookExample, lastOkAt: null },
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
};
export const testWebhookExample: TestWebhook = { event: 'contact.opted_out' };
export const webhookDeliveryExample: WebhookDelivery = {
  id: exampleId('webhookDelivery'),
  event: 'contact.opted_out',
  state: 'done',
  tries: 1,
  at: '2026-03-02T09:12:00.000Z',
  triedAt: '2026-03-02T09:12:00.000Z',
  nextAt: null,
  tookMs: 84,
  statusCode: 204,
  problem: null,
  body: '{"type":"contact.opted_out","timestamp":"2026-03-02T09:12:00.000Z","key":"","data":{"address":"+46701740612"}}',
  response: '',
};
export const webhookDeliveryPageExample: Page<WebhookDelivery> = { items: [webhookDeliveryExample], next: null };
export const sendEventExample: SendEvent = { name: 'order.paid', key: '7', values: { amount: 12.5 } };
export const sentEventExample: SentEvent = { id: exampleId('event'), isRepeat: false };
