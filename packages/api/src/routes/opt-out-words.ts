import { createRoute } from '@hono/zod-openapi';
import { ChangeOptOutWords, OptOutSettings } from '@signalbox/contract';
import { changeOptOutWordsExample, optOutSettingsExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const get = createRoute({
  method: 'get',
  path: '/opt-out-words',
  operationId: 'getOptOutWords',
  summary: 'The words that end and allow texts',
  description: 'By which words people say that they want no more texts, or texts again. Form, capitals and punctuation make no difference.',
  responses: { 200: answers(OptOutSettings, 'The words', optOutSettingsExample) },
});
const change = createRoute({
  method: 'put',
  path: '/opt-out-words',
  operationId: 'changeOptOutWords',
  summary: 'Give the account words of its own',
  description: 'null brings the usual list back. STOP ends texts whatever the list says.',
  request: { body: body(ChangeOptOutWords, changeOptOutWordsExample) },
  responses: { 200: answers(OptOutSettings, 'The words', optOutSettingsExample) },
});

export const optOutWordRoutes: ResourceRoutes = {
  tag: 'Opt-out words',
  description: 'How people end and allow texts.',
  add(app) {
    app.openapi(get, async (c) => c.json(await c.var.services.optOutWords.get(c.var.actor), 200));
    app.openapi(change, async (c) => c.json(await c.var.services.optOutWords.change(c.var.actor, c.req.valid('json')), 200));
  },
};
