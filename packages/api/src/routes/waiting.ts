import { createRoute } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { WaitingCounts, WaitingPage, WaitingQuery } from '../contract/versions.ts';
import { answers, IdParam, NodeParam, problems } from '../describe.ts';

const tags = ['Workflows'];
const counts = createRoute({
  method: 'get',
  path: '/workflows/{id}/waiting',
  tags,
  summary: 'How many runs wait at each step',
  request: { params: IdParam },
  responses: { 200: answers(WaitingCounts, 'Counts per version and step'), ...problems },
});
const list = createRoute({
  method: 'get',
  path: '/workflows/{id}/waiting/{nodeId}',
  tags,
  summary: 'Everyone who waits at a step, newest first',
  request: { params: NodeParam, query: WaitingQuery },
  responses: { 200: answers(WaitingPage, 'A page of waiting runs'), ...problems },
});

/** Who waits where. */
export function addWaitingRoutes(app: ApiApp, { workflows }: Services): void {
  app.openapi(counts, async (c) => c.json(await workflows.waiting(c.get('actor'), c.req.valid('param').id), 200));
  app.openapi(list, async (c) => {
    const { id, nodeId } = c.req.valid('param');
    return c.json(await workflows.waitingAt(c.get('actor'), id, nodeId, c.req.valid('query')), 200);
  });
}
