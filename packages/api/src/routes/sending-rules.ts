import { createRoute } from '@hono/zod-openapi';
import { ChangeSendingRules, CheckLinkUrl, LinkCheck, SendingRules } from '@signalbox/contract';
import { changeSendingRulesExample, checkLinkUrlExample, linkCheckExample, sendingRulesExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const get = createRoute({
  method: 'get',
  path: '/sending-rules',
  operationId: 'getSendingRules',
  summary: 'What holds for all that is sent',
  description: 'Quiet hours, the order of the channels, and where short links are opened.',
  responses: { 200: answers(SendingRules, 'The rules', sendingRulesExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/sending-rules',
  operationId: 'changeSendingRules',
  summary: 'Change what holds for all that is sent',
  description: 'It holds for what is sent from now on. null takes a rule away; what is missing stays as it is.',
  request: { body: body(ChangeSendingRules, changeSendingRulesExample) },
  responses: { 200: answers(SendingRules, 'The rules', sendingRulesExample) },
});

const check = createRoute({
  method: 'post',
  path: '/sending-rules/link-checks',
  operationId: 'checkLinkUrl',
  summary: 'Try an address for short links',
  description: 'Looks there for a short link made for it. Nothing is saved.',
  request: { body: body(CheckLinkUrl, checkLinkUrlExample) },
  responses: { 200: answers(LinkCheck, 'What was found', linkCheckExample) },
});

export const sendingRuleRoutes: ResourceRoutes = {
  tag: 'Sending rules',
  description: 'When messages may leave, by which channel first, and where their short links lead.',
  add(app) {
    app.openapi(get, async (c) => c.json(await c.var.services.sendingRules.get(c.var.actor), 200));
    app.openapi(check, async (c) => c.json(await c.var.services.sendingRules.checkLinkUrl(c.var.actor, c.req.valid('json')), 200));
    app.openapi(change, async (c) => c.json(await c.var.services.sendingRules.change(c.var.actor, c.req.valid('json')), 200));
  },
};
