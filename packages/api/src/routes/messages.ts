import { createRoute } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { MessageDetail, MessagePage, MessageQuery } from '../contract/runs.ts';
import { answers, IdParam, problems } from '../describe.ts';

const tags = ['Messages'];
const list = createRoute({
  method: 'get',
  path: '/messages',
  tags,
  summary: 'Messages, newest first',
  request: { query: MessageQuery },
  responses: { 200: answers(MessagePage, 'A page of messages'), ...problems },
});
const get = createRoute({
  method: 'get',
  path: '/messages/{id}',
  tags,
  summary: 'A message with attempts and reports',
  request: { params: IdParam },
  responses: { 200: answers(MessageDetail, 'The message'), ...problems },
});

export function addMessageRoutes(app: ApiApp, { messages }: Services): void {
  app.openapi(list, async (c) => c.json(await messages.list(c.get('actor'), c.req.valid('query')), 200));
  app.openapi(get, async (c) => c.json(await messages.get(c.get('actor'), c.req.valid('param').id), 200));
}
