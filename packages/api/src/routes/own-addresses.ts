import { createRoute } from '@hono/zod-openapi';
import { ChangeOwnAddress, CreateOwnAddress, OwnAddress, OwnAddressList } from '@signalbox/contract';
import { changeOwnAddressExample, createOwnAddressExample, ownAddressExample, ownAddressListExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/own-addresses',
  operationId: 'listOwnAddresses',
  summary: 'Numbers of the account',
  description: 'The numbers, short codes and sender names that messages leave from and come to.',
  responses: { 200: answers(OwnAddressList, 'All of them', ownAddressListExample) },
});
const create = createRoute({
  method: 'post',
  path: '/own-addresses',
  operationId: 'createOwnAddress',
  summary: 'Add a number, short code or sender name',
  description: 'Live workflows that hear every number hear the new one, too. 409 `ownAddress.taken` when the account has it already.',
  request: { body: body(CreateOwnAddress, createOwnAddressExample) },
  responses: { 201: answers(OwnAddress, 'The new address', ownAddressExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/own-addresses/{id}',
  operationId: 'changeOwnAddress',
  summary: 'Whether an address sends and receives',
  description: 'What is left out stays.',
  request: { params: idOf('ownAddress'), body: body(ChangeOwnAddress, changeOwnAddressExample) },
  responses: { 200: answers(OwnAddress, 'The address', ownAddressExample) },
});
const remove = createRoute({
  method: 'delete',
  path: '/own-addresses/{id}',
  operationId: 'deleteOwnAddress',
  summary: 'Remove an address',
  description: '409 `ownAddress.used` while a live workflow names it.',
  request: { params: idOf('ownAddress') },
  responses: { 204: { description: 'Removed' } },
});

export const ownAddressRoutes: ResourceRoutes = {
  tag: 'Own addresses',
  description: 'What messages leave from and come to.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.providers.ownAddresses(c.var.actor), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.providers.createAddress(c.var.actor, c.req.valid('json')), 201));
    app.openapi(change, async (c) =>
      c.json(await c.var.services.providers.changeAddress(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(remove, async (c) => {
      await c.var.services.providers.removeAddress(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
  },
};
