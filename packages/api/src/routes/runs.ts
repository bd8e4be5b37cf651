import { createRoute } from '@hono/zod-openapi';
import { RunDetail, RunPage, RunQuery, TerminatedRun, TerminateRun } from '@signalbox/contract';
import { runDetailExample, runPageExample, terminatedRunExample, terminateRunExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/runs',
  operationId: 'listRuns',
  summary: 'Runs, newest first',
  description: 'Without the items of for-eaches: those are asked for at the run that they belong to.',
  request: { query: RunQuery },
  responses: { 200: answers(RunPage, 'A page of runs', runPageExample) },
});
const get = createRoute({
  method: 'get',
  path: '/runs/{id}',
  operationId: 'getRun',
  summary: 'A run with its steps',
  description: 'The graph it goes by, its trace, its messages and tasks, and what it waits for.',
  request: { params: idOf('run') },
  responses: { 200: answers(RunDetail, 'The run', runDetailExample) },
});
const cancel = createRoute({
  method: 'post',
  path: '/runs/{id}/cancel',
  operationId: 'cancelRun',
  summary: 'Ask a run to end',
  description: 'It does so with its next step. Messages that were handed over already stay sent.',
  request: { params: idOf('run') },
  responses: { 202: { description: 'Ends with its next step' } },
});
const terminate = createRoute({
  method: 'post',
  path: '/runs/{id}/terminate',
  operationId: 'terminateRun',
  summary: 'End a run at once, whatever it is doing',
  description: 'With everything that it started. For runs that do not react to a cancel; the reason and who gave it stay in the trace.',
  request: { params: idOf('run'), body: body(TerminateRun, terminateRunExample) },
  responses: { 200: answers(TerminatedRun, 'Ended', terminatedRunExample) },
});

export const runRoutes: ResourceRoutes = {
  tag: 'Runs',
  description: 'What workflows did and do.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.runs.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(get, async (c) => c.json(await c.var.services.runs.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(cancel, async (c) => {
      await c.var.services.runs.cancel(c.var.actor, c.req.valid('param').id);
      return c.body(null, 202);
    });
    app.openapi(terminate, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.runs.terminate(c.var.actor, id, c.req.valid('json')), 200);
    });
  },
};
