import { createRoute } from '@hono/zod-openapi';
import { SendLimitList, SetSendLimit } from '@signalbox/contract';
import { sendLimitListExample, setSendLimitExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/send-limits',
  operationId: 'listSendLimits',
  summary: 'How much may be sent',
  description: 'The limits of the account, and how much of each is taken.',
  responses: { 200: answers(SendLimitList, 'All of them', sendLimitListExample) },
});
const set = createRoute({
  method: 'put',
  path: '/send-limits',
  operationId: 'setSendLimit',
  summary: 'Set how much may be sent',
  description:
    'Of the same scope, key and span there is one limit, so that a second call changes it. Messages over it wait until there is room again; those that would wait for more than a week fail with `send.limited`. Urgent ones count, and are not held back.',
  request: { body: body(SetSendLimit, setSendLimitExample) },
  responses: { 200: answers(SendLimitList, 'All limits', sendLimitListExample) },
});
const remove = createRoute({
  method: 'delete',
  path: '/send-limits/{id}',
  operationId: 'removeSendLimit',
  summary: 'Take a limit away',
  description: 'What it held back leaves when it was to leave.',
  request: { params: idOf('limit') },
  responses: { 200: answers(SendLimitList, 'The limits that are left', sendLimitListExample) },
});

export const sendLimitRoutes: ResourceRoutes = {
  tag: 'Send limits',
  description: 'How much the account may send in an hour, a day or a month.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.sendLimits.list(c.var.actor), 200));
    app.openapi(set, async (c) => c.json(await c.var.services.sendLimits.set(c.var.actor, c.req.valid('json')), 200));
    app.openapi(remove, async (c) => c.json(await c.var.services.sendLimits.remove(c.var.actor, c.req.valid('param').id), 200));
  },
};
