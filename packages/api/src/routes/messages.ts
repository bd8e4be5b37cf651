import { createRoute } from '@hono/zod-openapi';
import { MessageDetail, MessagePage, MessageQuery } from '@signalbox/contract';
import { messageDetailExample, messagePageExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/messages',
  operationId: 'listMessages',
  summary: 'Messages, newest first',
  description: 'What was sent and what came in. A state only ever grows: no late report takes a message back.',
  request: { query: MessageQuery },
  responses: { 200: answers(MessagePage, 'A page of messages', messagePageExample) },
});
const get = createRoute({
  method: 'get',
  path: '/messages/{id}',
  operationId: 'getMessage',
  summary: 'A message with attempts and reports',
  description: 'Every try to hand it to a provider, and every delivery report that came.',
  request: { params: idOf('message') },
  responses: { 200: answers(MessageDetail, 'The message', messageDetailExample) },
});

export const messageRoutes: ResourceRoutes = {
  tag: 'Messages',
  description: 'The history of messages, in and out.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.messages.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(get, async (c) => c.json(await c.var.services.messages.get(c.var.actor, c.req.valid('param').id), 200));
  },
};
