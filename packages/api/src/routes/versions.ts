import { createRoute } from '@hono/zod-openapi';
import { DiffQuery, Publish, Published, VersionDetail, VersionList, WorkflowDiff } from '@signalbox/contract';
import {
  publishExample,
  publishedExample,
  versionDetailExample,
  versionListExample,
  workflowDiffExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const params = z.object({ id: pathId('workflow'), versionId: pathId('version') });
const publish = createRoute({
  method: 'post',
  path: '/workflows/{id}/publish',
  operationId: 'publishWorkflow',
  summary: 'Make the draft live',
  description: 'Runs that are under way keep their version. 422 `workflow.has_errors` with `issues` when the compiler finds errors.',
  request: { params: idOf('workflow'), body: body(Publish, publishExample) },
  responses: { 200: answers(Published, 'Live', publishedExample) },
});
const list = createRoute({
  method: 'get',
  path: '/workflows/{id}/versions',
  operationId: 'listVersions',
  summary: 'Published versions',
  description: 'With who published each, and how many runs still go by it.',
  request: { params: idOf('workflow') },
  responses: { 200: answers(VersionList, 'Newest first', versionListExample) },
});
const get = createRoute({
  method: 'get',
  path: '/workflows/{id}/versions/{versionId}',
  operationId: 'getVersion',
  summary: 'A version with its graph',
  description: 'A version never changes.',
  request: { params },
  responses: { 200: answers(VersionDetail, 'The version', versionDetailExample) },
});
const again = createRoute({
  method: 'post',
  path: '/workflows/{id}/versions/{versionId}/publish',
  operationId: 'publishVersion',
  summary: 'Make an old version live again',
  description: 'The draft stays as it is.',
  request: { params },
  responses: { 200: answers(Published, 'Live', publishedExample) },
});
const diff = createRoute({
  method: 'get',
  path: '/workflows/{id}/diff',
  operationId: 'diffWorkflow',
  summary: 'What lies between two versions or a version and the draft',
  description: 'Both graphs, and the steps and tracks that were added, removed and changed.',
  request: { params: idOf('workflow'), query: DiffQuery },
  responses: { 200: answers(WorkflowDiff, 'Both sides and their differences', workflowDiffExample) },
});

export const versionRoutes: ResourceRoutes = {
  tag: 'Versions',
  description: 'Publishing, and what was published.',
  add(app) {
    app.openapi(publish, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.publish(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(list, async (c) => c.json(await c.var.services.workflows.versions(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(get, async (c) => {
      const { id, versionId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.version(c.var.actor, id, versionId), 200);
    });
    app.openapi(again, async (c) => {
      const { id, versionId } = c.req.valid('param');
      return c.json(await c.var.services.workflows.publishVersion(c.var.actor, id, versionId), 200);
    });
    app.openapi(diff, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.diff(c.var.actor, id, c.req.valid('query')), 200);
    });
  },
};
