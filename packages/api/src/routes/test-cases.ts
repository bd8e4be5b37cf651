import { createRoute } from '@hono/zod-openapi';
import { ChangeTestCase, CreateTestCase, Pin, Pins, TestCaseList, TestGate } from '@signalbox/contract';
import {
  changeTestCaseExample,
  createTestCaseExample,
  pinExample,
  pinsExample,
  testCaseListExample,
  testGateExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const oneCase = z.object({ id: pathId('workflow'), caseId: pathId('testCase') });
const oneStep = z.object({
  id: pathId('workflow'),
  nodeId: z.string().min(1).max(60).meta({ description: 'Id of the step in the graph.', example: 'ask' }),
});
const all = { 200: answers(TestCaseList, 'All test cases of the workflow', testCaseListExample) };

const list = createRoute({
  method: 'get',
  path: '/workflows/{id}/test-cases',
  operationId: 'listTestCases',
  summary: 'Saved conversations of a workflow',
  description: 'With the ways of the draft, and which test cases cover each.',
  request: { params: idOf('workflow') },
  responses: all,
});
const create = createRoute({
  method: 'post',
  path: '/workflows/{id}/test-cases',
  operationId: 'createTestCase',
  summary: 'Save a conversation as a test case',
  description: 'The way that it takes with the stored draft is the way that it is to take from now on.',
  request: { params: idOf('workflow'), body: body(CreateTestCase, createTestCaseExample) },
  responses: all,
});
const run = createRoute({
  method: 'post',
  path: '/workflows/{id}/test-cases/run',
  operationId: 'runTestCases',
  summary: 'Run all test cases with the stored draft',
  description: 'In memory: nothing is sent or called. How each came out is kept.',
  request: { params: idOf('workflow') },
  responses: all,
});
const gate = createRoute({
  method: 'put',
  path: '/workflows/{id}/test-cases/gate',
  operationId: 'setTestGate',
  summary: 'Whether test cases have to pass before publishing',
  description: 'Publishing answers 422 `workflow.tests_failed` then, unless it is wanted anyway and has a note.',
  request: { params: idOf('workflow'), body: body(TestGate, testGateExample) },
  responses: all,
});
const change = createRoute({
  method: 'patch',
  path: '/workflows/{id}/test-cases/{caseId}',
  operationId: 'changeTestCase',
  summary: 'Change a test case',
  description: 'Its name; or the way that it takes with the draft is accepted as the one that it is to take.',
  request: { params: oneCase, body: body(ChangeTestCase, changeTestCaseExample) },
  responses: all,
});
const remove = createRoute({
  method: 'delete',
  path: '/workflows/{id}/test-cases/{caseId}',
  operationId: 'deleteTestCase',
  summary: 'Delete a test case',
  description: 'Nothing else changes.',
  request: { params: oneCase },
  responses: all,
});
const pins = { 200: answers(Pins, 'What is pinned in this draft, by step', pinsExample) };
const getPins = createRoute({
  method: 'get',
  path: '/workflows/{id}/pins',
  operationId: 'getPins',
  summary: 'What is pinned for tests',
  description: 'Tests of the draft take it instead of asking the step. No version has it, so it is never used live.',
  request: { params: idOf('workflow') },
  responses: pins,
});
const pin = createRoute({
  method: 'put',
  path: '/workflows/{id}/pins/{nodeId}',
  operationId: 'pinStep',
  summary: 'Pin what a step found',
  description: 'With the way by which it leaves. Triggers and steps with a body cannot be pinned.',
  request: { params: oneStep, body: body(Pin, pinExample) },
  responses: pins,
});
const unpin = createRoute({
  method: 'delete',
  path: '/workflows/{id}/pins/{nodeId}',
  operationId: 'unpinStep',
  summary: 'Unpin a step',
  description: 'Tests ask it again.',
  request: { params: oneStep },
  responses: pins,
});

export const testCaseRoutes: ResourceRoutes = {
  tag: 'Test cases',
  description: 'Saved conversations that run with every draft, and values pinned for tests.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.testCases.list(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(create, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.testCases.create(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(run, async (c) => c.json(await c.var.services.testCases.run(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(gate, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.testCases.gate(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(change, async (c) => {
      const { id, caseId } = c.req.valid('param');
      return c.json(await c.var.services.testCases.change(c.var.actor, id, caseId, c.req.valid('json')), 200);
    });
    app.openapi(remove, async (c) => {
      const { id, caseId } = c.req.valid('param');
      return c.json(await c.var.services.testCases.delete(c.var.actor, id, caseId), 200);
    });
    app.openapi(getPins, async (c) => c.json(await c.var.services.testCases.pins(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(pin, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.testCases.pin(c.var.actor, id, nodeId, c.req.valid('json')), 200);
    });
    app.openapi(unpin, async (c) => {
      const { id, nodeId } = c.req.valid('param');
      return c.json(await c.var.services.testCases.unpin(c.var.actor, id, nodeId), 200);
    });
  },
};
