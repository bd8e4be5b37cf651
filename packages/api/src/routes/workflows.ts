import { createRoute } from '@hono/zod-openapi';
import { ChangeWorkflow, CreateWorkflow, StartedRun, StartRun, Workflow, WorkflowPage, WorkflowQuery } from '@signalbox/contract';
import {
  changeWorkflowExample,
  createWorkflowExample,
  startedRunExample,
  startRunExample,
  workflowDetailExample,
  workflowPageExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/workflows',
  operationId: 'listWorkflows',
  summary: 'Workflows, newest first',
  description: 'Without the archived ones, or only those.',
  request: { query: WorkflowQuery },
  responses: { 200: answers(WorkflowPage, 'A page of workflows', workflowPageExample) },
});
const create = createRoute({
  method: 'post',
  path: '/workflows',
  operationId: 'createWorkflow',
  summary: 'Make a workflow',
  description: 'With a draft and no live version: nothing can start it before it is published.',
  request: { body: body(CreateWorkflow, createWorkflowExample) },
  responses: { 201: answers(Workflow, 'The new workflow', workflowDetailExample) },
});
const get = createRoute({
  method: 'get',
  path: '/workflows/{id}',
  operationId: 'getWorkflow',
  summary: 'A workflow with its draft',
  description: 'With the findings of the compiler and the addresses of its HTTP triggers.',
  request: { params: idOf('workflow') },
  responses: { 200: answers(Workflow, 'The workflow', workflowDetailExample) },
});
const change = createRoute({
  method: 'patch',
  path: '/workflows/{id}',
  operationId: 'changeWorkflow',
  summary: 'Rename, switch on or off',
  description: 'Also moves it to another priority class. 409 `draft.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('workflow'), body: body(ChangeWorkflow, changeWorkflowExample) },
  responses: { 200: answers(Workflow, 'The workflow', workflowDetailExample) },
});
const archive = createRoute({
  method: 'delete',
  path: '/workflows/{id}',
  operationId: 'archiveWorkflow',
  summary: 'Archive a workflow',
  description: 'Nothing starts it any more; its open runs end as usual and its history stays.',
  request: { params: idOf('workflow') },
  responses: { 204: { description: 'Archived' } },
});
const start = createRoute({
  method: 'post',
  path: '/workflows/{id}/runs',
  operationId: 'startRun',
  summary: 'Start a run by hand',
  description: 'From the manual trigger of the live version, with the values that it asks for.',
  request: { params: idOf('workflow'), body: body(StartRun, startRunExample) },
  responses: { 202: answers(StartedRun, 'Started', startedRunExample) },
});

export const workflowRoutes: ResourceRoutes = {
  tag: 'Workflows',
  description: 'What is drawn in the builder, and starting it.',
  add(app) {
    app.openapi(list, async (c) => c.json(await c.var.services.workflows.list(c.var.actor, c.req.valid('query')), 200));
    app.openapi(create, async (c) => c.json(await c.var.services.workflows.create(c.var.actor, c.req.valid('json')), 201));
    app.openapi(get, async (c) => c.json(await c.var.services.workflows.get(c.var.actor, c.req.valid('param').id), 200));
    app.openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.change(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(archive, async (c) => {
      await c.var.services.workflows.archive(c.var.actor, c.req.valid('param').id);
      return c.body(null, 204);
    });
    app.openapi(start, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.start(c.var.actor, id, c.req.valid('json')), 202);
    });
  },
};
