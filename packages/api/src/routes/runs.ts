import { createRoute } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import {
  ChildPage,
  ChildrenQuery,
  RetriedRun,
  RetriedRuns,
  RetryRun,
  RetryRuns,
  RunDetail,
  TerminatedRun,
  TerminateRun,
} from '../contract/run-detail.ts';
import { RunPage, RunQuery } from '../contract/runs.ts';
import { answers, body, IdParam, problems } from '../describe.ts';

const tags = ['Runs'];
const list = createRoute({
  method: 'get',
  path: '/runs',
  tags,
  summary: 'Runs, newest first',
  request: { query: RunQuery },
  responses: { 200: answers(RunPage, 'A page of runs'), ...problems },
});
const get = createRoute({
  method: 'get',
  path: '/runs/{id}',
  tags,
  summary: 'A run with its steps',
  request: { params: IdParam },
  responses: { 200: answers(RunDetail, 'The run'), ...problems },
});
const cancel = createRoute({
  method: 'post',
  path: '/runs/{id}/cancel',
  tags,
  summary: 'Ask a run to end',
  request: { params: IdParam },
  responses: { 202: { description: 'Ends with its next step' }, ...problems },
});
const terminate = createRoute({
  method: 'post',
  path: '/runs/{id}/terminate',
  tags,
  summary: 'End a run at once, whatever it is doing',
  request: { params: IdParam, body: body(TerminateRun) },
  responses: { 200: answers(TerminatedRun, 'Ended'), ...problems },
});
const children = createRoute({
  method: 'get',
  path: '/runs/{id}/children',
  tags,
  summary: 'The items and called workflows of a run',
  request: { params: IdParam, query: ChildrenQuery },
  responses: { 200: answers(ChildPage, 'A page of runs in the order of the items'), ...problems },
});
const retry = createRoute({
  method: 'post',
  path: '/runs/{id}/retry',
  tags,
  summary: 'Repeat a run as a new one',
  request: { params: IdParam, body: body(RetryRun) },
  responses: { 202: answers(RetriedRun, 'The new run is ready'), ...problems },
});
const retryMany = createRoute({
  method: 'post',
  path: '/runs/retry',
  tags,
  summary: 'Repeat the failed runs of a workflow',
  request: { body: body(RetryRuns) },
  responses: { 200: answers(RetriedRuns, 'How many were repeated'), ...problems },
});

export function addRunRoutes(app: ApiApp, { runs }: Services): void {
  app.openapi(list, async (c) => c.json(await runs.list(c.get('actor'), c.req.valid('query')), 200));
  app.openapi(get, async (c) => c.json(await runs.get(c.get('actor'), c.req.valid('param').id), 200));
  app.openapi(cancel, async (c) => {
    await runs.cancel(c.get('actor'), c.req.valid('param').id);
    return c.body(null, 202);
  });
  app.openapi(terminate, async (c) => c.json(await runs.terminate(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 200));
  app.openapi(children, async (c) => c.json(await runs.children(c.get('actor'), c.req.valid('param').id, c.req.valid('query')), 200));
  app.openapi(retryMany, async (c) => c.json(await runs.retryMany(c.get('actor'), c.req.valid('json')), 200));
  app.openapi(retry, async (c) => c.json(await runs.retry(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 202));
}
