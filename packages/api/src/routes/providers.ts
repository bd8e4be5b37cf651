import { createRoute } from '@hono/zod-openapi';
import {
  ChangeProvider,
  ChangeProviderCredit,
  ChangeProviderLog,
  CheckProvider,
  CreateProvider,
  Provider,
  ProviderCheck,
  ProviderEventPage,
  ProviderEventQuery,
  ProviderKindList,
  ProviderList,
  ProviderOrder,
  ProviderPrices,
  ProviderTest,
  ProviderUses,
  TestProvider,
} from '@signalbox/contract';
import {
  changeProviderCreditExample,
  changeProviderExample,
  changeProviderLogExample,
  checkProviderExample,
  createProviderExample,
  providerCheckExample,
  providerEventPageExample,
  providerExample,
  providerKindListExample,
  providerListExample,
  providerOrderExample,
  providerPricesExample,
  providerTestExample,
  providerUsesExample,
  testProviderExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';
import { providerKind } from '../provider-kind.ts';
import { readerWords } from '../reader-words.ts';

const kinds = createRoute({
  method: 'get',
  path: '/provider-kinds',
  operationId: 'listProviderKinds',
  summary: 'What can be connected',
  description: 'Every kind of provider with the settings that it asks for, in the language of the reader.',
  responses: { 200: answers(ProviderKindList, 'All kinds', providerKindListExample) },
});
const list = createRoute({
  method: 'get',
  path: '/providers',
  operationId: 'listProviders',
  summary: 'Providers, without secrets',
  description: 'How messages leave the house: each provider with its settings and its state. No answer has a secret in it.',
  responses: { 200: answers(ProviderList, 'All of them', providerListExample) },
});
const create = createRoute({
  method: 'post',
  path: '/providers',
  operationId: 'createProvider',
  summary: 'Connect a provider',
  description: 'It is on at once, checked or not. 400 names the setting that does not fit.',
  request: { body: body(CreateProvider, createProviderExample) },
  responses: { 201: answers(Provider, 'The new provider', providerExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/providers/{id}',
  operationId: 'changeProvider',
  summary: 'Change, pause or resume a provider',
  description:
    'What is left out stays; a secret that is null is removed. 409 `provider.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('provider'), body: body(ChangeProvider, changeProviderExample) },
  responses: { 200: answers(Provider, 'The provider', providerExample) },
});
const remove = createRoute({
  method: 'delete',
  path: '/providers/{id}',
  operationId: 'deleteProvider',
  summary: 'Delete a provider',
  description:
    'With its secrets; messages that it carried stay. 409 `provider.used` while an address, a workflow or a waiting message needs it.',
  request: { params: idOf('provider') },
  responses: { 204: { description: 'Deleted' } },
});
const copy = createRoute({
  method: 'post',
  path: '/providers/{id}/copy',
  operationId: 'copyProvider',
  summary: 'Copy a provider',
  description: 'The same settings without secrets and addresses, paused.',
  request: { params: idOf('provider') },
  responses: { 201: answers(Provider, 'The copy', providerExample) },
});
const reconnect = createRoute({
  method: 'post',
  path: '/providers/{id}/reconnect',
  operationId: 'reconnectProvider',
  summary: 'Open the connections anew',
  description: 'A provider that was stopped is on again.',
  request: { params: idOf('provider') },
  responses: { 200: answers(Provider, 'The provider', providerExample) },
});
const check = createRoute({
  method: 'post',
  path: '/provider-checks',
  operationId: 'checkProvider',
  summary: 'Try settings',
  description: 'Connects and signs in, and sends nothing. With `id`, secrets that are not given are those that are stored.',
  request: { body: body(CheckProvider, checkProviderExample) },
  responses: { 200: answers(ProviderCheck, 'How it went', providerCheckExample) },
});
const test = createRoute({
  method: 'post',
  path: '/providers/{id}/tests',
  operationId: 'testProvider',
  summary: 'Send a test message',
  description:
    'A real message, which the operator may charge for, outside of all workflows and of the list of messages. It stands in the log of the provider. At most ten an hour; what comes again with the same `key` is refused with 409 `provider.test_repeated`, and nothing is sent.',
  request: { params: idOf('provider'), body: body(TestProvider, testProviderExample) },
  responses: { 200: answers(ProviderTest, 'How it went', providerTestExample) },
});
const uses = createRoute({
  method: 'get',
  path: '/providers/{id}/uses',
  operationId: 'listProviderUses',
  summary: 'What uses a provider',
  description: 'Its addresses, the live workflows that name or hear one of them, and how many messages wait for it.',
  request: { params: idOf('provider') },
  responses: { 200: answers(ProviderUses, 'All of it', providerUsesExample) },
});
const events = createRoute({
  method: 'get',
  path: '/providers/{id}/events',
  operationId: 'listProviderEvents',
  summary: 'The log of a provider',
  description:
    'Connections, sends that failed, and what it brought and nothing could be made of; with `all` sends and reports that went well, with `debug` every line. Kept for 30 days, newest first, without secrets.',
  request: { params: idOf('provider'), query: ProviderEventQuery },
  responses: { 200: answers(ProviderEventPage, 'A page of events', providerEventPageExample) },
});

const setLog = createRoute({
  method: 'put',
  path: '/providers/{id}/log',
  operationId: 'setProviderLog',
  summary: 'Choose what the log holds',
  description: '`errors`, `all`, or `debug` for one hour; then it holds again what it held before.',
  request: { params: idOf('provider'), body: body(ChangeProviderLog, changeProviderLogExample) },
  responses: { 200: answers(Provider, 'The provider', providerExample) },
});

const setOrder = createRoute({
  method: 'put',
  path: '/provider-order',
  operationId: 'setProviderOrder',
  summary: 'In which order providers are used',
  description: 'Messages of a channel leave by the first; while it is stopped they go to the next one.',
  request: { body: body(ProviderOrder, providerOrderExample) },
  responses: { 200: answers(ProviderList, 'All providers', providerListExample) },
});
const setCredit = createRoute({
  method: 'put',
  path: '/providers/{id}/credit',
  operationId: 'setProviderCredit',
  summary: 'Choose who is told of little credit',
  description: 'Asked once a day and when a worker starts; at most one warning a day.',
  request: { params: idOf('provider'), body: body(ChangeProviderCredit, changeProviderCreditExample) },
  responses: { 200: answers(Provider, 'The provider', providerExample) },
});
const setPrices = createRoute({
  method: 'put',
  path: '/providers/{id}/prices',
  operationId: 'setProviderPrices',
  summary: 'Set what a part of a text costs',
  description:
    'By country; all of them at once, an empty list for none. What the operator tells itself comes first. Messages that left keep what they cost.',
  request: { params: idOf('provider'), body: body(ProviderPrices, providerPricesExample) },
  responses: { 200: answers(Provider, 'The provider', providerExample) },
});
const askCredit = createRoute({
  method: 'post',
  path: '/providers/{id}/credit-checks',
  operationId: 'askProviderCredit',
  summary: 'Ask the operator what is left',
  description: 'What was known stays when the operator does not tell.',
  request: { params: idOf('provider') },
  responses: { 200: answers(Provider, 'The provider', providerExample) },
});

export const providerRoutes: ResourceRoutes = {
  tag: 'Providers',
  description: 'The transports of the account.',
  add(app) {
    app.openapi(kinds, (c) => {
      const t = readerWords(c);
      return c.json({ items: c.var.services.providers.types(c.var.actor).map((type) => providerKind(t, type)) }, 200);
    });
    app.openapi(list, async (c) => c.json(await c.var.services.providers.list(c.var.actor), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.providers.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(change, async (c) =>
      c.json(await c.var.services.providers.change(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(remove, async (c) => {
      await c.var.services.providers.remove(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
    app.openapi(copy, async (c) => c.json(await c.var.services.providers.copy(c.var.actor, c.req.valid('param').id), 201));
    app.openapi(reconnect, async (c) => c.json(await c.var.services.providers.reconnect(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(check, async (c) => c.json(await c.var.services.providers.check(c.var.actor, c.req.valid('json')), 200));
    app.openapi(test, async (c) =>
      c.json(await c.var.services.providers.test(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(uses, async (c) => c.json(await c.var.services.providers.uses(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(setLog, async (c) =>
      c.json(await c.var.services.providers.setLog(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(setOrder, async (c) => c.json(await c.var.services.providers.setOrder(c.var.actor, c.req.valid('json')), 200));
    app.openapi(setCredit, async (c) =>
      c.json(await c.var.services.providers.setCredit(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(setPrices, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.providers.setPrices(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(askCredit, async (c) => c.json(await c.var.services.providers.askCredit(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(events, async (c) =>
      c.json(await c.var.services.providers.events(c.var.actor, c.req.valid('param').id, c.req.valid('query')), 200),
    );
  },
};
