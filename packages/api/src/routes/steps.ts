import { createRoute } from '@hono/zod-openapi';
import { StepHits, StepQuery } from '@signalbox/contract';
import { stepHitsExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers } from '../describe.ts';

const find = createRoute({
  method: 'get',
  path: '/steps',
  operationId: 'findSteps',
  summary: 'Find steps in all workflows',
  description: 'Looks through the drafts: titles, settings and notes of steps. Archived workflows are left out.',
  request: { query: StepQuery },
  responses: { 200: answers(StepHits, 'Steps that have the words, titles first', stepHitsExample) },
});

export const stepRoutes: ResourceRoutes = {
  tag: 'Steps',
  description: 'Steps of all workflows.',
  add(app) {
    app.openapi(find, async (c) => c.json(await c.var.services.workflows.findSteps(c.var.actor, c.req.valid('query')), 200));
  },
};
