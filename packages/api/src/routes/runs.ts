import { createRoute } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { RunDetail, RunPage, RunQuery } from '../contract/runs.ts';
import { answers, IdParam, problems } from '../describe.ts';

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

export function addRunRoutes(app: ApiApp, { runs }: Services): void {
  app.openapi(list, async (c) => c.json(await runs.list(c.get('actor'), c.req.valid('query')), 200));
  app.openapi(get, async (c) => c.json(await runs.get(c.get('actor'), c.req.valid('param').id), 200));
  app.openapi(cancel, async (c) => {
    await runs.cancel(c.get('actor'), c.req.valid('param').id);
    return c.body(null, 202);
  });
}
