import { createRoute, z } from '@hono/zod-openapi';
import { Graph } from '@signalbox/flow';
import type { Services } from '@signalbox/services';
import type { ApiApp } from '../api-env.ts';
import { DraftFactsOutline, OutsideNames } from '../contract/draft-facts.ts';
import { TestResultOutline, TestRun } from '../contract/test-runs.ts';
import {
  ChangeWorkflow,
  CreateWorkflow,
  IssueView,
  SaveDraft,
  SavedDraft,
  StartedRun,
  StartRun,
  Workflow,
  WorkflowPage,
  WorkflowQuery,
} from '../contract/workflows.ts';
import { answers, body, IdParam, problems } from '../describe.ts';

const tags = ['Workflows'];
const list = createRoute({
  method: 'get',
  path: '/workflows',
  tags,
  summary: 'Workflows, newest first',
  request: { query: WorkflowQuery },
  responses: { 200: answers(WorkflowPage, 'A page of workflows'), ...problems },
});
const create = createRoute({
  method: 'post',
  path: '/workflows',
  tags,
  summary: 'Make a workflow',
  request: { body: body(CreateWorkflow) },
  responses: { 201: answers(Workflow, 'The new workflow'), ...problems },
});
const get = createRoute({
  method: 'get',
  path: '/workflows/{id}',
  tags,
  summary: 'A workflow with its draft',
  request: { params: IdParam },
  responses: { 200: answers(Workflow, 'The workflow'), ...problems },
});
const change = createRoute({
  method: 'patch',
  path: '/workflows/{id}',
  tags,
  summary: 'Rename, switch on or off',
  request: { params: IdParam, body: body(ChangeWorkflow) },
  responses: { 200: answers(Workflow, 'The workflow'), ...problems },
});
const archive = createRoute({
  method: 'delete',
  path: '/workflows/{id}',
  tags,
  summary: 'Archive a workflow',
  request: { params: IdParam },
  responses: { 204: { description: 'Archived' }, ...problems },
});
const draft = createRoute({
  method: 'put',
  path: '/workflows/{id}/draft',
  tags,
  summary: 'Save the draft',
  request: { params: IdParam, body: body(SaveDraft) },
  responses: { 200: answers(SavedDraft, 'Saved'), ...problems },
});
const start = createRoute({
  method: 'post',
  path: '/workflows/{id}/runs',
  tags,
  summary: 'Start a run by hand',
  request: { params: IdParam, body: body(StartRun) },
  responses: { 202: answers(StartedRun, 'Started'), ...problems },
});
const compile = createRoute({
  method: 'post',
  path: '/compile',
  tags,
  summary: 'Check a graph',
  request: { body: body(z.object({ graph: Graph })) },
  responses: { 200: answers(z.object({ issues: z.array(IssueView) }), 'What the compiler found'), ...problems },
});
const facts = createRoute({
  method: 'post',
  path: '/workflows/{id}/facts',
  tags,
  summary: 'What the account has of what a draft names',
  request: { params: IdParam, body: body(OutsideNames) },
  responses: { 200: answers(DraftFactsOutline, 'What Publish would check the draft with'), ...problems },
});
const test = createRoute({
  method: 'post',
  path: '/workflows/{id}/test',
  tags,
  summary: 'Run the draft in memory, without sending or calling anything',
  request: { params: IdParam, body: body(TestRun) },
  responses: { 200: answers(TestResultOutline, 'What would happen'), ...problems },
});

/** Workflows and their drafts. */
export function addWorkflowRoutes(app: ApiApp, { workflows }: Services): void {
  app.openapi(list, async (c) => c.json(await workflows.list(c.get('actor'), c.req.valid('query')), 200));
  app.openapi(create, async (c) => c.json(await workflows.create(c.get('actor'), c.req.valid('json')), 201));
  app.openapi(get, async (c) => c.json(await workflows.get(c.get('actor'), c.req.valid('param').id), 200));
  app.openapi(change, async (c) => c.json(await workflows.change(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 200));
  app.openapi(archive, async (c) => {
    await workflows.archive(c.get('actor'), c.req.valid('param').id);
    return c.body(null, 204);
  });
  app.openapi(draft, async (c) => c.json(await workflows.saveDraft(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 200));
  app.openapi(start, async (c) => c.json(await workflows.start(c.get('actor'), c.req.valid('param').id, c.req.valid('json').inputs), 202));
  app.openapi(compile, async (c) => c.json(await workflows.compile(c.get('actor'), c.req.valid('json').graph), 200));
  app.openapi(facts, async (c) => c.json(await workflows.facts(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 200));
  app.openapi(test, async (c) => c.json(await workflows.test(c.get('actor'), c.req.valid('param').id, c.req.valid('json')), 200));
}
