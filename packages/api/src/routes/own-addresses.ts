import { createRoute } from '@hono/zod-openapi';
import {
  AddressShare,
  ChangeOwnAddress,
  CreateOwnAddress,
  JoinAddress,
  OwnAddress,
  OwnAddressList,
  SetKeywords,
} from '@signalbox/contract';
import {
  addressShareExample,
  changeOwnAddressExample,
  createOwnAddressExample,
  joinAddressExample,
  ownAddressExample,
  ownAddressListExample,
  setKeywordsExample,
} from '@signalbox/contract/examples';
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

const share = createRoute({
  method: 'put',
  path: '/own-addresses/{id}/share',
  operationId: 'shareOwnAddress',
  summary: 'Share a number with other accounts',
  description:
    'Gives the code with which they get it; the same one again. 409 `ownAddress.not_shareable` for what cannot receive, or is another account’s.',
  request: { params: idOf('ownAddress') },
  responses: { 200: answers(AddressShare, 'The code', addressShareExample) },
});
const unshare = createRoute({
  method: 'delete',
  path: '/own-addresses/{id}/share',
  operationId: 'unshareOwnAddress',
  summary: 'Share a number no longer',
  description: 'The code is worth nothing any more. 409 `ownAddress.shared` as long as other accounts have the number.',
  request: { params: idOf('ownAddress') },
  responses: { 200: answers(OwnAddress, 'The address', ownAddressExample) },
});
const join = createRoute({
  method: 'post',
  path: '/own-addresses/joins',
  operationId: 'joinOwnAddress',
  summary: 'Get a number that another account shares',
  description:
    'By the code that its owner gave away. Texts that begin with words of this account, and answers of people it had last, are its.',
  request: { body: body(JoinAddress, joinAddressExample) },
  responses: { 201: answers(OwnAddress, 'The address', ownAddressExample) },
});
const keywords = createRoute({
  method: 'put',
  path: '/own-addresses/{id}/keywords',
  operationId: 'setKeywords',
  summary: 'Choose the words of a shared number',
  description: 'All of them. 409 `keyword.taken` for a word of another account; whose it is is not said.',
  request: { params: idOf('ownAddress'), body: body(SetKeywords, setKeywordsExample) },
  responses: { 200: answers(OwnAddress, 'The address', ownAddressExample) },
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
    app.openapi(share, async (c) => c.json(await c.var.services.providers.shareAddress(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(unshare, async (c) => c.json(await c.var.services.providers.unshareAddress(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(join, async (c) => c.json(await c.var.services.providers.joinAddress(c.var.actor, c.req.valid('json')), 201));
    app.openapi(keywords, async (c) =>
      c.json(await c.var.services.providers.setKeywords(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(remove, async (c) => {
      await c.var.services.providers.removeAddress(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
  },
};
