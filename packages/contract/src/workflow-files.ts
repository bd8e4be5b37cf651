import { classNames } from '@signalbox/domain';
import { z } from 'zod';

/** What a file of a workflow says that it is. A reader knows its own number and those below. */
export const workflowFileSchema = 'signalbox.workflow/1';
/** A workflow as a file: its drawing without secrets. Groups, tags and numbers stand in it by name. */
export const WorkflowFile = z.object({
  schema: z.literal(workflowFileSchema),
  name: z.string().trim().min(1).max(120),
  class: z.enum(classNames).default('interactive'),
  /** Read by the rules of stored graphs, so that files of earlier releases stay good. */
  graph: z.unknown(),
  /** Where something was left out: step id and setting, `ask.headers.0.value`. */
  leftOut: z.array(z.string().max(300)).max(6000).default([]),
});
export type WorkflowFile = z.output<typeof WorkflowFile>;

/** The most that a file of a workflow may have, typed or fetched. */
export const workflowFileBytes = 1_500_000;
/** What stands in the file, or where it lies. */
export const ImportWorkflow = z.union([
  z.object({ text: z.string().max(workflowFileBytes) }).strict(),
  z.object({ url: z.string().trim().min(1).max(2000) }).strict(),
]);
export type ImportWorkflow = z.output<typeof ImportWorkflow>;
/** A workflow that was archived starts nothing until it is switched on: `enabled` does so at once. */
export const RestoreWorkflow = z.object({ enabled: z.boolean().default(false) });
export type RestoreWorkflow = z.output<typeof RestoreWorkflow>;
export const CopyWorkflow = z.object({ name: z.string().trim().min(1).max(120) });
export type CopyWorkflow = z.output<typeof CopyWorkflow>;
