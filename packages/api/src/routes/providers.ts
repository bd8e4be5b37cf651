import { createRoute } from '@hono/zod-openapi';
import { OwnAddressList, PageQuery, ProviderEventPage, ProviderList } from '@signalbox/contract';
import { ownAddressListExample, providerEventPageExample, providerListExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, idOf } from '../describe.ts';

const addresses = createRoute({
  method: 'get',
  path: '/own-addresses',
  operationId: 'listOwnAddresses',
  summary: 'Numbers of the account',
  description: 'The numbers, short codes and sender names that messages leave from and come to.',
  responses: { 200: answers(OwnAddressList, 'All of them', ownAddressListExample) },
});
const providers = createRoute({
  method: 'get',
  path: '/providers',
  operationId: 'listProviders',
  summary: 'Providers, without secrets',
  description: 'How messages leave the house: each provider with its settings and its state. No answer has a secret in it.',
  responses: { 200: answers(ProviderList, 'All of them', providerListExample) },
});

const events = createRoute({
  method: 'get',
  path: '/providers/{id}/events',
  operationId: 'listProviderEvents',
  summary: 'What a provider brought that could not be used',
  description:
    'Receipts that name no message, messages to an address that nobody has, and what the database refuses. Kept for 30 days, newest first.',
  request: { params: idOf('provider'), query: PageQuery },
  responses: { 200: answers(ProviderEventPage, 'A page of events', providerEventPageExample) },
});

export const providerRoutes: ResourceRoutes = {
  tag: 'Providers',
  description: 'The transports of the account and its own addresses on them.',
  add(app) {
    app.openapi(addresses, async (c) => c.json(await c.var.services.providers.ownAddresses(c.var.actor), 200));
    app.openapi(events, async (c) =>
      c.json(await c.var.services.providers.events(c.var.actor, c.req.valid('param').id, c.req.valid('query')), 200),
    );
    app.openapi(providers, async (c) => c.json(await c.var.services.providers.list(c.var.actor), 200));
  },
};
