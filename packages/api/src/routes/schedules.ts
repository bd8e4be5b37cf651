import { createRoute } from '@hono/zod-openapi';
import { ChangeSchedule, Schedule, SchedulePage, ScheduleQuery, StartedRun } from '@signalbox/contract';
import { changeScheduleExample, scheduleExample, schedulePageExample, startedRunExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/schedules',
  operationId: 'listSchedules',
  summary: 'What is due at set times',
  description: 'The schedules of workflows that are live, newest first.',
  request: { query: ScheduleQuery },
  responses: { 200: answers(SchedulePage, 'A page of schedules', schedulePageExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/schedules/{id}',
  operationId: 'changeSchedule',
  summary: 'Pause a schedule, or let it go on',
  description: 'What was due while it was paused is not caught up on. Its times are settings of the workflow.',
  request: { params: idOf('schedule'), body: body(ChangeSchedule, changeScheduleExample) },
  responses: { 200: answers(Schedule, 'The schedule', { ...scheduleExample, state: 'paused' }) },
});
const runNow = createRoute({
  method: 'post',
  path: '/schedules/{id}/runs',
  operationId: 'runScheduleNow',
  summary: 'Start a run of a schedule now',
  description: 'Beside the times that are due, also while it is paused.',
  request: { params: idOf('schedule') },
  responses: { 201: answers(StartedRun, 'The run', startedRunExample) },
});

export const scheduleRoutes: ResourceRoutes = {
  tag: 'Schedules',
  description: 'What workflows do at set times.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.schedules.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(change, async (c) =>
      c.json(await c.var.services.schedules.change(c.var.actor, c.req.valid('param').id, c.req.valid('json')), 200),
    );
    app.openapi(runNow, async (c) => c.json(await c.var.services.schedules.runNow(c.var.actor, c.req.valid('param').id), 201));
  },
};
