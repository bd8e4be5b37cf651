import { createRoute } from '@hono/zod-openapi';
import { PhoneMessages, PhoneOutcome, PhoneQuery, PhoneSend, TryIt } from '@signalbox/contract';
import { phoneMessagesExample, phoneOutcomeExample, phoneSendExample, tryItExample } from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const params = z.object({
  number: z.string().min(1).max(30).meta({ description: 'Number of the practice phone of the account.', example: '+46701740612' }),
});
const tryIt = createRoute({
  method: 'get',
  path: '/try-it',
  operationId: 'getTryIt',
  summary: 'The demo',
  description: 'Which word to text to which number, and from which practice phone. 404 when the demo workflow is gone.',
  responses: { 200: answers(TryIt, 'What to text where', tryItExample) },
});
const setUp = createRoute({
  method: 'post',
  path: '/try-it/phone',
  operationId: 'setUpPhone',
  summary: 'Give the account a practice phone',
  description: 'Where there is one already nothing changes.',
  responses: { 200: answers(TryIt, 'What to text where', tryItExample) },
});
const read = createRoute({
  method: 'get',
  path: '/practice/phones/{number}/messages',
  operationId: 'readPhone',
  summary: 'Texts on the practice phone',
  description: 'Those that are new or changed since the answer before; waits for the first one when it is asked to.',
  request: { params, query: PhoneQuery },
  responses: { 200: answers(PhoneMessages, 'New and changed texts', phoneMessagesExample) },
});
const send = createRoute({
  method: 'post',
  path: '/practice/phones/{number}/messages',
  operationId: 'sendFromPhone',
  summary: 'Text from the practice phone',
  description: 'Goes over the simulator to one of the account’s own numbers.',
  request: { params, body: body(PhoneSend, phoneSendExample) },
  responses: { 202: { description: 'On its way' } },
});
const outcome = createRoute({
  method: 'put',
  path: '/practice/phones/{number}/outcome',
  operationId: 'setPhoneOutcome',
  summary: 'What happens to the next texts',
  description: 'Delivered, late, lost, refused: to see what a workflow does about it.',
  request: { params, body: body(PhoneOutcome, phoneOutcomeExample) },
  responses: { 204: { description: 'Set' } },
});

export const practiceRoutes: ResourceRoutes = {
  tag: 'Practice',
  description: 'The demo and its phone.',
  add(app) {
    app.openapi(tryIt, async (c) => c.json(await c.var.services.practice.tryIt(c.var.actor), 200));
    app.openapi(setUp, async (c) => c.json(await c.var.services.practice.setUpPhone(c.var.actor), 200));
    app.openapi(read, async (c) => {
      const { number } = c.req.valid('param');
      return c.json(await c.var.services.practice.read(c.var.actor, number, c.req.valid('query'), c.req.raw.signal), 200);
    });
    app.openapi(send, async (c) => {
      await c.var.services.practice.send(c.var.actor, c.req.valid('param').number, c.req.valid('json'));
      return c.body(null, 202);
    });
    app.openapi(outcome, async (c) => {
      await c.var.services.practice.setOutcome(c.var.actor, c.req.valid('param').number, c.req.valid('json'));
      return c.body(null, 204);
    });
  },
};
