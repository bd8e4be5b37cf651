import { createRoute } from '@hono/zod-openapi';
import { ContactPage, ContactQuery, CreateGroup, CreateLabel, Group, GroupList, GroupQuery, Tag, TagList } from '@signalbox/contract';
import {
  contactPageExample,
  createGroupExample,
  createLabelExample,
  groupExample,
  groupListExample,
  tagExample,
  tagListExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';
import { addContactDetailRoutes } from './contact-details.ts';
import { addContactFieldRoutes } from './contact-fields.ts';
import { addGroupRoutes } from './groups.ts';
import { addTagRoutes } from './tags.ts';

const list = createRoute({
  method: 'get',
  path: '/contacts',
  operationId: 'listContacts',
  summary: 'Contacts, newest first',
  description: 'With their addresses, and the tags and groups they have. The archived ones only when asked for.',
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
  request: { query: GroupQuery },
  responses: { 200: answers(GroupList, 'All of them', groupListExample) },
});

const createTag = createRoute({
  method: 'post',
  path: '/tags',
  operationId: 'createTag',
  summary: 'Make a tag',
  description: 'Nobody has it yet. A tag of that name that is there already is given back.',
  request: { body: body(CreateLabel, createLabelExample) },
  responses: { 200: answers(Tag, 'The tag', tagExample) },
});
const createGroup = createRoute({
  method: 'post',
  path: '/groups',
  operationId: 'createGroup',
  summary: 'Make a group',
  description: 'Nobody is in it yet, or it fills itself by a condition. A group of that name that is there already is given back.',
  request: { body: body(CreateGroup, createGroupExample) },
  responses: { 200: answers(Group, 'The group', groupExample) },
});
export const contactRoutes: ResourceRoutes = {
  tag: 'Contacts',
  description: 'Who can be reached, and the tags and groups that sort them.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.contacts.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(tags, async (c) => c.json(await c.var.services.contacts.tags(c.var.actor), 200));
    app.openapi(createTag, async (c) => c.json(await c.var.services.contacts.createTag(c.var.actor, c.req.valid('json')), 200));
    app.openapi(createGroup, async (c) => c.json(await c.var.services.contacts.createGroup(c.var.actor, c.req.valid('json')), 200));
    addContactFieldRoutes(app);
    addGroupRoutes(app);
    addTagRoutes(app);
    addContactDetailRoutes(app);
    app.openapi(groups, async (c) => c.json(await c.var.services.contacts.groups(c.var.actor, c.req.valid('query')), 200));
  },
};
