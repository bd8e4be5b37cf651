import { createRoute } from '@hono/zod-openapi';
import { ApiKey, ApiKeyPage, ApiKeyQuery, CreateApiKey, KeyRefusalList, MadeApiKey } from '@signalbox/contract';
import {
  apiKeyExample,
  apiKeyPageExample,
  createApiKeyExample,
  keyRefusalListExample,
  madeApiKeyExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/api-keys',
  operationId: 'listApiKeys',
  summary: 'API keys, newest first',
  description: 'Also those that ended or were revoked. Of a key only what it begins with is known.',
  request: { query: ApiKeyQuery },
  responses: { 200: answers(ApiKeyPage, 'A page of keys', apiKeyPageExample) },
});
const create = createRoute({
  method: 'post',
  path: '/api-keys',
  operationId: 'createApiKey',
  summary: 'Make an API key',
  description:
    'A key never may more than whoever makes it, now or later. With a right to change something comes the right to read it. A key for single workflows has rights `workflow.*` and `run.*` only. Keys make no keys: this takes a session.',
  request: { body: body(CreateApiKey, createApiKeyExample) },
  responses: { 201: answers(MadeApiKey, 'The key, which is shown this once', madeApiKeyExample) },
});
const get = createRoute({
  method: 'get',
  path: '/api-keys/{id}',
  operationId: 'getApiKey',
  summary: 'An API key',
  description: 'What it may do and when it was last used.',
  request: { params: idOf('apiKey') },
  responses: { 200: answers(ApiKey, 'The key without its secret', apiKeyExample) },
});
const revoke = createRoute({
  method: 'delete',
  path: '/api-keys/{id}',
  operationId: 'revokeApiKey',
  summary: 'Revoke an API key',
  description: 'Its next request is refused. It stays in the list.',
  request: { params: idOf('apiKey') },
  responses: {
    200: answers(ApiKey, 'The key as it is now', { ...apiKeyExample, state: 'revoked', revokedAt: '2026-03-03T08:00:00.000Z' }),
  },
});
const refusals = createRoute({
  method: 'get',
  path: '/api-keys/{id}/refusals',
  operationId: 'listKeyRefusals',
  summary: 'What was refused to an API key',
  description: 'Newest first. The same refusal again is counted, not listed again.',
  request: { params: idOf('apiKey') },
  responses: { 200: answers(KeyRefusalList, 'All of them', keyRefusalListExample) },
});

export const apiKeyRoutes: ResourceRoutes = {
  tag: 'API keys',
  description: 'With what programs call this API.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.apiKeys.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.apiKeys.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.apiKeys.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(revoke, async (c) => c.json(await c.var.services.apiKeys.revoke(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(refusals, async (c) => c.json(await c.var.services.apiKeys.refusals(c.var.actor, c.req.valid('param').id), 200));
  },
};
