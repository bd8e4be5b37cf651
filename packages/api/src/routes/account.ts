import { createRoute, z } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { ChooseAccount, ContactPage, Me, OwnAddressList, ProviderList } from '../contract/account.ts';
import { PageQuery } from '../contract/common.ts';
import { GroupList, TagList } from '../contract/labels.ts';
import { answers, body, problems } from '../describe.ts';

const tags = ['Account'];
const me = createRoute({
  method: 'get',
  path: '/me',
  tags,
  summary: 'Who is signed in',
  responses: { 200: answers(Me, 'The person and the account'), ...problems },
});
const choose = createRoute({
  method: 'post',
  path: '/me/account',
  tags,
  summary: 'Work in another account',
  request: { body: body(ChooseAccount) },
  responses: { 200: answers(Me, 'The person and the account'), ...problems },
});
const contacts = createRoute({
  method: 'get',
  path: '/contacts',
  tags: ['Contacts'],
  summary: 'Contacts, newest first',
  request: { query: PageQuery.extend({ search: z.string().max(100).optional() }) },
  responses: { 200: answers(ContactPage, 'A page of contacts'), ...problems },
});
const addresses = createRoute({
  method: 'get',
  path: '/own-addresses',
  tags,
  summary: 'Numbers of the account',
  responses: { 200: answers(OwnAddressList, 'All of them'), ...problems },
});
const providers = createRoute({
  method: 'get',
  path: '/providers',
  tags,
  summary: 'Providers, without secrets',
  responses: { 200: answers(ProviderList, 'All of them'), ...problems },
});
const tagList = createRoute({
  method: 'get',
  path: '/tags',
  tags: ['Contacts'],
  summary: 'Tags by name',
  responses: { 200: answers(TagList, 'All of them'), ...problems },
});
const groupList = createRoute({
  method: 'get',
  path: '/groups',
  tags: ['Contacts'],
  summary: 'Groups by name',
  responses: { 200: answers(GroupList, 'All of them'), ...problems },
});

/** The person, the account, and what belongs to it. */
export function addAccountRoutes(app: ApiApp, services: Services): void {
  app.openapi(me, async (c) => c.json(await services.auth.me(c.get('actor')), 200));
  app.openapi(choose, async (c) => {
    const session = await services.auth.chooseAccount(c.get('actor'), c.req.valid('json').accountId);
    return c.json(await services.auth.me(session), 200);
  });
  app.openapi(contacts, async (c) => c.json(await services.contacts.list(c.get('actor'), c.req.valid('query')), 200));
  app.openapi(addresses, async (c) => c.json(await services.providers.ownAddresses(c.get('actor')), 200));
  app.openapi(providers, async (c) => c.json(await services.providers.list(c.get('actor')), 200));
  app.openapi(tagList, async (c) => c.json(await services.contacts.tags(c.get('actor')), 200));
  app.openapi(groupList, async (c) => c.json(await services.contacts.groups(c.get('actor')), 200));
}
