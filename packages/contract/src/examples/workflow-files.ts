import type { z } from 'zod';
import type { FolderList, RenameFolder } from '../folders.ts';
import { type CopyWorkflow, type ImportWorkflow, type RestoreWorkflow, type WorkflowFile, workflowFileSchema } from '../workflow-files.ts';
import { graphExample } from './workflows.ts';

export const workflowFileExample: WorkflowFile = {
  schema: workflowFileSchema,
  name: 'Burst pipe',
  class: 'interactive',
  graph: graphExample,
  leftOut: [],
};
export const importWorkflowExample: ImportWorkflow = { url: 'https://example.com/burst-pipe.json' };
export const restoreWorkflowExample: z.input<typeof RestoreWorkflow> = { enabled: true };
export const copyWorkflowExample: CopyWorkflow = { name: 'Burst pipe, copy' };
export const folderListExample: FolderList = { items: [{ name: 'North', count: 3 }] };
export const renameFolderExample: RenameFolder = { from: 'North', to: 'North and east' };
