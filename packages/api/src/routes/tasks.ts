import { createRoute } from '@hono/zod-openapi';
import { AnswerTask, TaskPage, TaskQuery, TaskView } from '@signalbox/contract';
import { answeredTaskExample, answerTaskExample, taskExample, taskPageExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/tasks',
  operationId: 'listTasks',
  summary: 'Tasks for people, newest first',
  description: 'Approvals to give and forms to fill in: the open ones, or those that are over.',
  request: { query: TaskQuery },
  responses: { 200: answers(TaskPage, 'A page of tasks', taskPageExample) },
});
const get = createRoute({
  method: 'get',
  path: '/tasks/{id}',
  operationId: 'getTask',
  summary: 'A task',
  description: 'What is asked, of whom, until when, and the answer when there is one.',
  request: { params: idOf('task') },
  responses: { 200: answers(TaskView, 'The task', taskExample) },
});
const answer = createRoute({
  method: 'post',
  path: '/tasks/{id}/answer',
  operationId: 'answerTask',
  summary: 'Answer a task; its run goes on',
  description: 'The first answer counts. Whoever comes later, or when the time is over, gets 409 `task.closed`.',
  request: { params: idOf('task'), body: body(AnswerTask, answerTaskExample) },
  responses: { 200: answers(TaskView, 'The task with its answer', answeredTaskExample) },
});

export const taskRoutes: ResourceRoutes = {
  tag: 'Tasks',
  description: 'Work that runs give to people.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.tasks.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(get, async (c) => c.json(await c.var.services.tasks.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(answer, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.tasks.answer(c.var.actor, id, c.req.valid('json')), 200);
    });
  },
};
