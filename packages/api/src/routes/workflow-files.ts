import { createRoute } from '@hono/zod-openapi';
import { CopyWorkflow, FolderList, ImportWorkflow, RenameFolder, RestoreWorkflow, Workflow, WorkflowFile } from '@signalbox/contract';
import {
  copyWorkflowExample,
  folderListExample,
  importWorkflowExample,
  renameFolderExample,
  restoreWorkflowExample,
  workflowDetailExample,
  workflowFileExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { attachment } from '../attachment.ts';
import { answers, body, idOf } from '../describe.ts';

const copy = createRoute({
  method: 'post',
  path: '/workflows/{id}/copies',
  operationId: 'copyWorkflow',
  summary: 'Duplicate a workflow',
  description: 'A new one with the same draft, class and folder. It has no live version.',
  request: { params: idOf('workflow'), body: body(CopyWorkflow, copyWorkflowExample) },
  responses: { 201: answers(Workflow, 'The copy', workflowDetailExample) },
});
const restore = createRoute({
  method: 'post',
  path: '/workflows/{id}/restore',
  operationId: 'restoreWorkflow',
  summary: 'Bring an archived workflow back',
  description: 'It is off afterwards, unless `enabled` is true.',
  request: { params: idOf('workflow'), body: body(RestoreWorkflow, restoreWorkflowExample) },
  responses: { 200: answers(Workflow, 'The workflow', workflowDetailExample) },
});
const download = createRoute({
  method: 'get',
  path: '/workflows/{id}/export',
  operationId: 'exportWorkflow',
  summary: 'A workflow as a file',
  description: 'The draft without its secrets; `leftOut` says where there was one.',
  request: { params: idOf('workflow') },
  responses: { 200: answers(WorkflowFile, 'The file', workflowFileExample) },
});
const upload = createRoute({
  method: 'post',
  path: '/workflow-files',
  operationId: 'importWorkflow',
  summary: 'Make a workflow from a file',
  description: 'From the text of the file, or from the address where it lies. It is a draft; what the account lacks is among its findings.',
  request: { body: body(ImportWorkflow, importWorkflowExample) },
  responses: { 201: answers(Workflow, 'The new workflow', workflowDetailExample) },
});
const folders = createRoute({
  method: 'get',
  path: '/workflow-folders',
  operationId: 'listFolders',
  summary: 'Folders of workflows',
  description: 'By name. A folder is there as long as something lies in it.',
  responses: { 200: answers(FolderList, 'The folders', folderListExample) },
});
const rename = createRoute({
  method: 'patch',
  path: '/workflow-folders',
  operationId: 'renameFolder',
  summary: 'Rename a folder',
  description: 'Or dissolve it: `to` is null then.',
  request: { body: body(RenameFolder, renameFolderExample) },
  responses: { 204: { description: 'Renamed' } },
});

export const workflowFileRoutes: ResourceRoutes = {
  tag: 'Workflow files',
  description: 'Workflows as files, copies, folders, and what was archived.',
  add(app) {
    app.openapi(copy, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.copy(c.var.actor, id, c.req.valid('json')), 201);
    });
    app.openapi(restore, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await c.var.services.workflows.restore(c.var.actor, id, c.req.valid('json')), 200);
    });
    app.openapi(download, async (c) => {
      const file = await c.var.services.workflows.export(c.var.actor, c.req.valid('param').id);
      c.header('content-disposition', attachment(`${file.name}.json`));
      c.header('cache-control', 'private, no-store');
      return c.json(file, 200);
    });
    app.openapi(upload, async (c) => c.json(await c.var.services.workflows.import(c.var.actor, c.req.valid('json')), 201));
    app.openapi(folders, async (c) => c.json(await c.var.services.workflows.folders(c.var.actor), 200));
    app.openapi(rename, async (c) => {
      await c.var.services.workflows.renameFolder(c.var.actor, c.req.valid('json'));
      return c.body(null, 204);
    });
  },
};
