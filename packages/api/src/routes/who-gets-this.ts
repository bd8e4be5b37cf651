import { createRoute } from '@hono/zod-openapi';
import { AskWho, WhoGets } from '@signalbox/contract';
import { askWhoExample, whoGetsExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const ask = createRoute({
  method: 'post',
  path: '/who-gets-this',
  operationId: 'askWho',
  summary: 'Who would get this',
  description:
    'Asks what decides it when such a message, publish or request comes in, and undoes everything: nothing is kept, sent or started. Says which workflow would start, which waiting run would take it first, and why not the others.',
  request: { body: body(AskWho, askWhoExample) },
  responses: { 200: answers(WhoGets, 'Who gets it', whoGetsExample) },
});

export const whoGetsThisRoutes: ResourceRoutes = {
  tag: 'Who gets this',
  description: 'What would become of something that comes in.',
  add(app) {
    app.openapi(ask, async (c) => c.json(await c.var.services.whoGetsThis.ask(c.var.actor, c.req.valid('json')), 200));
  },
};
