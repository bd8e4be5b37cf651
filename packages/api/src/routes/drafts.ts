import { createRoute } from '@hono/zod-openapi';
import { CheckGraph, DraftFacts, IssueList, OutsideNames, SaveDraft, SavedDraft, TestResult, TestRun } from '@signalbox/contract';
import {
  checkGraphExample,
  draftFactsExample,
  issueListExample,
  outsideNamesExample,
  saveDraftExample,
  savedDraftExample,
  testResultExample,
  testRunExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const save = createRoute({
  method: 'put',
  path: '/workflows/{id}/draft',
  operationId: 'saveDraft',
  summary: 'Save the draft',
  description: 'Errors in the graph do not stop it. 409 `draft.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('workflow'), body: body(SaveDraft, saveDraftExample) },
  responses: { 200: answers(SavedDraft, 'Saved', savedDraftExample) },
});
const compile = createRoute({
  method: 'post',
  path: '/compile',
  operationId: 'checkGraph',
  summary: 'Check a graph',
  description: 'What the compiler finds in a graph that is not stored.',
  request: { body: body(CheckGraph, checkGraphExample) },
  responses: { 200: answers(IssueList, 'What the compiler found', issueListExample) },
});
const facts = createRoute({
  method: 'post',
  path: '/workflows/{id}/facts',
  operationId: 'readDraftFacts',
  summary: 'What the account has of what a draft names',
  description: 'Which of these names there are, and the ones that somebody may have meant by the others.',
  request: { params: idOf('workflow'), body: body(OutsideNames, outsideNamesExample) },
  responses: { 200: answers(DraftFacts, 'What Publish would check the draft with', draftFactsExample) },
});
const test = createRoute({
  method: 'post',
  path: '/workflows/{id}/test',
  operationId: 'testDraft',
  summary: 'Run the draft in memory, without sending or calling anything',
  description: 'Waits pass on a clock of its own. Answers and the results of outside calls are given with the request.',
  request: { params: idOf('workflow'), body: body(TestRun, testRunExample) },
  responses: { 200: answers(TestResult, 'What would happen', testResultExample) },
});

export const draftRoutes: ResourceRoutes = {
  tag: 'Drafts',
  description: 'Saving what is being drawn, checking it and trying it out.',
  add(app) {
    app.openapi(save, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.saveDraft(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(compile, async (c) => c.json(await c.var.services.workflows.compile(c.var.actor, c.req.valid('json')), 200));
    app.openapi(facts, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.facts(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(test, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.test(c.var.actor, id, c.req.valid('json')), 200);
    });
  },
};
