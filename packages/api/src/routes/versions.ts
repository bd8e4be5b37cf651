import { createRoute } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { DiffQuery, MovedRuns, MoveRuns, WorkflowDiff } from '../contract/versions.ts';
import { Publish, Published, VersionDetail, VersionList } from '../contract/workflows.ts';
import { answers, body, IdParam, problems, VersionParam } from '../describe.ts';

const tags = ['Workflows'];
const publish = createRoute({
  method: 'post',
  path: '/workflows/{id}/publish',
  tags,
  summary: 'Make the draft live',
  request: { params: IdParam, body: body(Publish) },
  responses: { 200: answers(Published, 'Live'), ...problems },
});
const list = createRoute({
  method: 'get',
  path: '/workflows/{id}/versions',
  tags,
  summary: 'Published versions',
  request: { params: IdParam },
  responses: { 200: answers(VersionList, 'Newest first'), ...problems },
});
const get = createRoute({
  method: 'get',
  path: '/workflows/{id}/versions/{versionId}',
  tags,
  summary: 'A version with its graph',
  request: { params: VersionParam },
  responses: { 200: answers(VersionDetail, 'The version'), ...problems },
});
const again = createRoute({
  method: 'post',
  path: '/workflows/{id}/versions/{versionId}/publish',
  tags,
  summary: 'Make an old version live again',
  request: { params: VersionParam },
  responses: { 200: answers(Published, 'Live'), ...problems },
});
const diff = createRoute({
  method: 'get',
  path: '/workflows/{id}/diff',
  tags,
  summary: 'What lies between two versions or a version and the draft',
  request: { params: IdParam, query: DiffQuery },
  responses: { 200: answers(WorkflowDiff, 'Both sides and their differences'), ...problems },
});
const move = createRoute({
  method: 'post',
  path: '/workflows/{id}/versions/{versionId}/move',
  tags,
  summary: 'Move the waiting runs of a version to another one',
  request: { params: VersionParam, body: body(MoveRuns) },
  responses: { 200: answers(MovedRuns, 'How many moved, and why others stay'), ...problems },
});

/** Publishing and what was published. */
export function addVersionRoutes(app: ApiApp, { workflows }: Services): void {
  app.openapi(publish, async (c) => c.json(await workflows.publish(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 200));
  app.openapi(list, async (c) => c.json(await workflows.versions(c.get('actor'), c.req.valid('param').id), 200));
  app.openapi(get, async (c) => {
    const { id, versionId } = c.req.valid('param');
    return c.json(await workflows.version(c.get('actor'), id, versionId), 200);
  });
  app.openapi(again, async (c) => {
    const { id, versionId } = c.req.valid('param');
    return c.json(await workflows.publishVersion(c.get('actor'), id, versionId), 200);
  });
  app.openapi(diff, async (c) => c.json(await workflows.diff(c.get('actor'), c.req.valid('param').id, c.req.valid('query')), 200));
  app.openapi(move, async (c) => {
    const { id, versionId } = c.req.valid('param');
    return c.json(await workflows.move(c.get('actor'), id, versionId, c.req.valid('json')), 200);
  });
}
