import { createRoute } from '@hono/zod-openapi';
import {
  ChangeWebhook,
  CreateWebhook,
  MadeWebhook,
  TestWebhook,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDeliveryQuery,
  WebhookPage,
  WebhookQuery,
} from '@signalbox/contract';
import {
  changeWebhookExample,
  createWebhookExample,
  madeWebhookExample,
  testWebhookExample,
  webhookDeliveryExample,
  webhookDeliveryPageExample,
  webhookExample,
  webhookPageExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/webhooks',
  operationId: 'listWebhooks',
  summary: 'Webhooks, newest first',
  description: 'Without the archived ones, and without their secrets.',
  request: { query: WebhookQuery },
  responses: { 200: answers(WebhookPage, 'A page of webhooks', webhookPageExample) },
});
const create = createRoute({
  method: 'post',
  path: '/webhooks',
  operationId: 'createWebhook',
  summary: 'Make a webhook',
  description:
    'What it hears is sent to its address by POST, signed as Standard Webhooks says. The answer holds the secret, this once. A delivery that fails is tried again for about a day.',
  request: { body: body(CreateWebhook, createWebhookExample) },
  responses: { 201: answers(MadeWebhook, 'The webhook and its secret', madeWebhookExample) },
});
const get = createRoute({
  method: 'get',
  path: '/webhooks/{id}',
  operationId: 'getWebhook',
  summary: 'A webhook',
  description: 'Without its secret.',
  request: { params: idOf('webhook') },
  responses: { 200: answers(Webhook, 'The webhook', webhookExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/webhooks/{id}',
  operationId: 'changeWebhook',
  summary: 'Change a webhook, switch it off or on',
  description: 'Switched on, what waits for it is sent. 409 `webhook.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('webhook'), body: body(ChangeWebhook, changeWebhookExample) },
  responses: { 200: answers(Webhook, 'The webhook', { ...webhookExample, state: 'off', revision: 2 }) },
});
const archive = createRoute({
  method: 'delete',
  path: '/webhooks/{id}',
  operationId: 'archiveWebhook',
  summary: 'Archive a webhook',
  description: 'Nothing is sent to it any more.',
  request: { params: idOf('webhook') },
  responses: { 204: { description: 'Archived' } },
});
const rotate = createRoute({
  method: 'post',
  path: '/webhooks/{id}/secrets',
  operationId: 'rotateWebhook',
  summary: 'Give a webhook a new secret',
  description: 'It signs from now on; the one before it signs as well for a day, so each delivery has both signatures.',
  request: { params: idOf('webhook') },
  responses: { 201: answers(MadeWebhook, 'The webhook and its new secret', madeWebhookExample) },
});
const test = createRoute({
  method: 'post',
  path: '/webhooks/{id}/tests',
  operationId: 'testWebhook',
  summary: 'Send an example to a webhook',
  description: 'By the way that all deliveries go: read the delivery to learn how it went.',
  request: { params: idOf('webhook'), body: body(TestWebhook, testWebhookExample) },
  responses: { 202: answers(WebhookDelivery, 'The delivery', { ...webhookDeliveryExample, state: 'waiting', tries: 0, triedAt: null }) },
});
const deliveries = createRoute({
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  operationId: 'listWebhookDeliveries',
  summary: 'What was sent to a webhook',
  description: 'Newest first, of the last thirty days.',
  request: { params: idOf('webhook'), query: WebhookDeliveryQuery },
  responses: { 200: answers(WebhookDeliveryPage, 'A page of deliveries', webhookDeliveryPageExample) },
});
const replay = createRoute({
  method: 'post',
  path: '/webhooks/{id}/deliveries/{delivery}/replays',
  operationId: 'replayWebhookDelivery',
  summary: 'Send a delivery again',
  description: 'With the same id and body.',
  request: { params: idOf('webhook').extend({ delivery: pathId('webhookDelivery') }) },
  responses: { 202: answers(WebhookDelivery, 'The delivery', { ...webhookDeliveryExample, state: 'waiting', tries: 0 }) },
});

export const webhookRoutes: ResourceRoutes = {
  tag: 'Webhooks',
  description: 'Other systems that hear what happens.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.webhooks.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.webhooks.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.webhooks.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.webhooks.change(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(archive, async (c) => {
      await c.var.services.webhooks.archive(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
    app.openapi(rotate, async (c) => c.json(await c.var.services.webhooks.rotate(c.var.actor, c.req.valid('param').id), 201));
    app.openapi(test, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.webhooks.test(c.var.actor, id, c.req.valid('json')), 202);
    });
    app.openapi(deliveries, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.webhooks.deliveries(c.var.actor, id, c.req.valid('query')), 200);
    });
    app.openapi(replay, async (c) => {
      const { id, delivery } = c.req.valid('param');
      return c.json(await c.var.services.webhooks.replay(c.var.actor, id, delivery), 202);
    });
  },
};
