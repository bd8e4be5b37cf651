import { createRoute } from '@hono/zod-openapi';
import { ChildPage, ChildrenQuery, RetriedRuns, RetryRun, RetryRuns, StartedRun } from '@signalbox/contract';
import { childPageExample, retriedRunsExample, retryRunExample, retryRunsExample, startedRunExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const children = createRoute({
  method: 'get',
  path: '/runs/{id}/children',
  operationId: 'listChildren',
  summary: 'The items and called workflows of a run',
  description: 'In the order of the items; `next` goes into `after`.',
  request: { params: idOf('run'), query: ChildrenQuery },
  responses: { 200: answers(ChildPage, 'A page of runs in the order of the items', childPageExample) },
});
const retry = createRoute({
  method: 'post',
  path: '/runs/{id}/retry',
  operationId: 'retryRun',
  summary: 'Repeat a run as a new one',
  description: 'From the step that failed with the values of then, or from its start. The first run stays as it is.',
  request: { params: idOf('run'), body: body(RetryRun, retryRunExample) },
  responses: { 202: answers(StartedRun, 'The new run is ready', startedRunExample) },
});
const retryMany = createRoute({
  method: 'post',
  path: '/runs/retry',
  operationId: 'retryRuns',
  summary: 'Repeat the failed runs of a workflow',
  description: 'Or the failed items of one step; each once, oldest first. `dryRun` only says what would come of it.',
  request: { body: body(RetryRuns, retryRunsExample) },
  responses: { 200: answers(RetriedRuns, 'How many were repeated', retriedRunsExample) },
});

export const retryRoutes: ResourceRoutes = {
  tag: 'Items and retries',
  description: 'The parts of a run, and repeating runs that failed.',
  add(app) {
    app.openapi(children, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.runs.children(c.var.actor, id, c.req.valid('query')), 200);
    });
    app.openapi(retryMany, async (c) => c.json(await c.var.services.runs.retryMany(c.var.actor, c.req.valid('json')), 200));
    app.openapi(retry, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.runs.retry(c.var.actor, id, c.req.valid('json')), 202);
    });
  },
};
