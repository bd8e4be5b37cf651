import { createRoute, z } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { PhoneMessages, PhoneOutcome, PhoneSend, TryIt } from '../contract/account.ts';
import { answers, body, problems } from '../describe.ts';

const tags = ['Practice'];
const params = z.object({ number: z.string().min(1).max(30) });
const query = z.object({
  after: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  waitMs: z
    .string()
    .regex(/^\d{1,5}$/)
    .optional(),
});
const tryIt = createRoute({
  method: 'get',
  path: '/try-it',
  tags,
  summary: 'The demo',
  responses: { 200: answers(TryIt, 'What to text where'), ...problems },
});
const read = createRoute({
  method: 'get',
  path: '/practice/phones/{number}/messages',
  tags,
  summary: 'Texts on the practice phone',
  request: { params, query },
  responses: { 200: answers(PhoneMessages, 'New and changed texts'), ...problems },
});
const send = createRoute({
  method: 'post',
  path: '/practice/phones/{number}/messages',
  tags,
  summary: 'Text from the practice phone',
  request: { params, body: body(PhoneSend) },
  responses: { 202: { description: 'On its way' }, ...problems },
});
const outcome = createRoute({
  method: 'put',
  path: '/practice/phones/{number}/outcome',
  tags,
  summary: 'What happens to the next texts',
  request: { params, body: body(PhoneOutcome) },
  responses: { 204: { description: 'Set' }, ...problems },
});

/** The demo and its phone. */
export function addPracticeRoutes(app: ApiApp, { practice }: Services): void {
  app.openapi(tryIt, async (c) => c.json(await practice.tryIt(c.get('actor')), 200));
  app.openapi(read, async (c) => {
    const { after = '0', waitMs = '0' } = c.req.valid('query');
    const range = { after: Number(after), waitMs: Math.min(Number(waitMs), longestWaitMs) };
    return c.json(await practice.read(c.get('actor'), c.req.valid('param').number, range, c.req.raw.signal), 200);
  });
  app.openapi(send, async (c) => {
    await practice.send(c.get('actor'), c.req.valid('param').number, c.req.valid('json'));
    return c.body(null, 202);
  });
  app.openapi(outcome, async (c) => {
    await practice.setOutcome(c.get('actor'), c.req.valid('param').number, c.req.valid('json'));
    return c.body(null, 204);
  });
}

// The simulator's own limit.
const longestWaitMs = 25_000;
