import { createRoute } from '@hono/zod-openapi';
import { PlannedCalendar, PlannedQuery } from '@signalbox/contract';
import { plannedCalendarExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers } from '../describe.ts';

const read = createRoute({
  method: 'get',
  path: '/planned',
  operationId: 'readPlanned',
  summary: 'What is planned, by day',
  description: 'Times of schedules that are on, runs that wait until a time, and messages that leave later.',
  request: { query: PlannedQuery },
  responses: { 200: answers(PlannedCalendar, 'The days with what is planned on them', plannedCalendarExample) },
});

export const plannedRoutes: ResourceRoutes = {
  tag: 'Planned',
  description: 'Everything that has a time ahead of it.',
  add(app) {
    app.openapi(read, async (c) => c.json(await c.var.services.planned.read(c.var.actor, c.req.valid('query')), 200));
  },
};
