import { createRoute } from '@hono/zod-openapi';
import { ContactPage, ContactQuery, GroupList, TagList } from '@signalbox/contract';
import { contactPageExample, groupListExample, tagListExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/contacts',
  operationId: 'listContacts',
  summary: 'Contacts, newest first',
  description: 'With their addresses, and the tags and groups they have.',
  request: { query: ContactQuery },
  responses: { 200: answers(ContactPage, 'A page of contacts', contactPageExample) },
});
const tags = createRoute({
  method: 'get',
  path: '/tags',
  operationId: 'listTags',
  summary: 'Tags by name',
  description: 'With the number of contacts that carry each.',
  responses: { 200: answers(TagList, 'All of them', tagListExample) },
});
const groups = createRoute({
  method: 'get',
  path: '/groups',
  operationId: 'listGroups',
  summary: 'Groups by name',
  description: 'With the number of members. A group that fills itself has a number once somebody has counted it.',
  responses: { 200: answers(GroupList, 'All of them', groupListExample) },
});

export const contactRoutes: ResourceRoutes = {
  tag: 'Contacts',
  description: 'Who can be reached, and the tags and groups that sort them.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.contacts.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(tags, async (c) => c.json(await c.var.services.contacts.tags(c.var.actor), 200));
    app.openapi(groups, async (c) => c.json(await c.var.services.contacts.groups(c.var.actor), 200));
  },
};
