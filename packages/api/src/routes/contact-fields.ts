import { createRoute } from '@hono/zod-openapi';
import { ChangeContactField, ContactFieldList, CreateContactField, OrderContactFields } from '@signalbox/contract';
import {
  changeContactFieldExample,
  contactFieldListExample,
  createContactFieldExample,
  orderContactFieldsExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const all = answers(ContactFieldList, 'All of them', contactFieldListExample);
const list = createRoute({
  method: 'get',
  path: '/contact-fields',
  operationId: 'listContactFields',
  summary: 'Own fields of contacts, in their order',
  description: 'What the account keeps about its contacts beyond name and addresses.',
  responses: { 200: all },
});
const create = createRoute({
  method: 'post',
  path: '/contact-fields',
  operationId: 'createContactField',
  summary: 'Make a field',
  description: 'Its key is made of the title and stays. 409 `field.taken` when another one has the title; at most 250.',
  request: { body: body(CreateContactField, createContactFieldExample) },
  responses: { 201: all },
});
const change = createRoute({
  method: 'patch',
  path: '/contact-fields/{id}',
  operationId: 'changeContactField',
  summary: 'Change a field',
  description: 'Its title, its choices, whether it is hidden and whether it has to be filled in. Values stay.',
  request: { params: idOf('field'), body: body(ChangeContactField, changeContactFieldExample) },
  responses: { 200: all },
});
const order = createRoute({
  method: 'put',
  path: '/contact-fields/order',
  operationId: 'orderContactFields',
  summary: 'Put the fields in order',
  description: 'All of them. 409 `field.changed_elsewhere` when there are others by now.',
  request: { body: body(OrderContactFields, orderContactFieldsExample) },
  responses: { 200: all },
});

/** They stand with the other routes of contacts. */
export const addContactFieldRoutes: ResourceRoutes['add'] = (app) => {
  app.openapi(list, async (c) => c.json(await c.var.services.contacts.fields(c.var.actor), 200));
  app.openapi(create, async (c) => c.json(await c.var.services.contacts.createField(c.var.actor, c.req.valid('json')), 201));
  app.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.changeField(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(order, async (c) => c.json(await c.var.services.contacts.orderFields(c.var.actor, c.req.valid('json')), 200));
};
