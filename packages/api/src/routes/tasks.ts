import { createRoute } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { AnswerTask, TaskPage, TaskQuery, TaskView } from '../contract/tasks.ts';
import { answers, body, IdParam, problems } from '../describe.ts';

const tags = ['Tasks'];
const list = createRoute({
  method: 'get',
  path: '/tasks',
  tags,
  summary: 'Tasks for people, newest first',
  request: { query: TaskQuery },
  responses: { 200: answers(TaskPage, 'A page of tasks'), ...problems },
});
const get = createRoute({
  method: 'get',
  path: '/tasks/{id}',
  tags,
  summary: 'A task',
  request: { params: IdParam },
  responses: { 200: answers(TaskView, 'The task'), ...problems },
});
const answer = createRoute({
  method: 'post',
  path: '/tasks/{id}/answer',
  tags,
  summary: 'Answer a task; its run goes on',
  request: { params: IdParam, body: body(AnswerTask) },
  responses: { 200: answers(TaskView, 'The task with its answer'), ...problems },
});

/** Work that runs give to people. */
export function addTaskRoutes(app: ApiApp, { tasks }: Services): void {
  app.openapi(list, async (c) => c.json(await tasks.list(c.get('actor'), c.req.valid('query')), 200));
  app.openapi(get, async (c) => c.json(await tasks.get(c.get('actor'), c.req.valid('param').id), 200));
  app.openapi(answer, async (c) => c.json(await tasks.answer(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 200));
}
