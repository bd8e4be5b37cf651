import { createRoute } from '@hono/zod-openapi';
import { SendEvent, SentEvent } from '@signalbox/contract';
import { sendEventExample, sentEventExample } from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const send = createRoute({
  method: 'post',
  path: '/events',
  operationId: 'sendEvent',
  summary: 'Send an event of your own',
  description:
    'It starts the workflows that begin with it, wakes the runs that wait for it, and is told to webhooks. It is written down before it is answered.',
  request: {
    headers: z.object({
      'idempotency-key': z
        .string()
        .max(255)
        .describe('A repeat with the same key changes nothing and gets the first event again.')
        .optional(),
    }),
    body: body(SendEvent, sendEventExample),
  },
  responses: { 202: answers(SentEvent, 'Written down', sentEventExample) },
});

export const sentEventRoutes: ResourceRoutes = {
  tag: 'Events',
  description: 'Telling workflows what happens outside.',
  add(app) {
    app.openapi(send, async (c) => {
      const key = c.req.header('idempotency-key') ?? null;
      return c.json(await c.var.services.sentEvents.send(c.var.actor, c.req.valid('json'), key), 202);
    });
  },
};
