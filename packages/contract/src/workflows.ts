import { classNames } from '@signalbox/domain';
import { Graph } from '@signalbox/flow';
import { z } from 'zod';
import { Draft } from './drafts.ts';
import { IssueView } from './issues.ts';
import { DatedQuery, page, QueryFlag } from './page.ts';
import { At } from './time.ts';

export const FolderName = z.string().trim().min(1).max(60);
export const LiveVersion = z.object({ versionId: z.string(), number: z.number().int(), publishedAt: At });
/** What a workflow takes when another one calls it, and the names of what it gives back. */
export const CallFacts = z.object({
  inputs: z.array(z.object({ name: z.string(), title: z.string(), type: z.string(), required: z.boolean() })),
  returns: z.array(z.string()),
});
export type CallFacts = z.output<typeof CallFacts>;
export const WorkflowSummary = z.object({
  id: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  revision: z.number().int(),
  class: z.enum(classNames),
  live: LiveVersion.nullable(),
  openRuns: z.number().int(),
  /** Of its settings: name, folder, class, on or off, and which version is live. */
  updatedAt: At,
  folder: z.string().nullable(),
  /** The last change of the draft, and whose it was. */
  editedAt: At,
  editedBy: z.string().nullable(),
  archivedAt: At.nullable(),
  /** What starts it, in words: `Text message HELLO to 71 400`. */
  triggers: z.array(z.object({ kind: z.string(), words: z.string() })),
  /** Of workflows that another one can call, when they were asked for. */
  call: CallFacts.optional(),
});
export type WorkflowSummary = z.output<typeof WorkflowSummary>;
export const WorkflowPage = page(WorkflowSummary);
export type WorkflowPage = z.output<typeof WorkflowPage>;
export const WorkflowQuery = DatedQuery.extend({
  search: z.string().max(100).describe('Part of the name.').optional(),
  folder: z.string().max(60).describe('Only those in this folder.').optional(),
  archived: QueryFlag.describe('`1`: only those that are archived.').optional(),
  callable: QueryFlag.describe('`1`: only those that a workflow can call, with what they take and give back.').optional(),
});
export type WorkflowQuery = z.output<typeof WorkflowQuery>;

export const Workflow = WorkflowSummary.extend({
  draft: Draft,
  issues: z.array(IssueView),
  /** differs from the live version */ changed: z.boolean(),
  /** Public addresses of the live HTTP triggers, by node id. */
  hooks: z.record(z.string(), z.string()),
});
export type Workflow = z.output<typeof Workflow>;

export const CreateWorkflow = z.object({ name: z.string().trim().min(1).max(120), graph: Graph.optional() });
export type CreateWorkflow = z.output<typeof CreateWorkflow>;
export const ChangeWorkflow = z.object({
  revision: z.number().int(),
  name: z.string().trim().min(1).max(120).optional(),
  enabled: z.boolean().optional(),
  class: z.enum(classNames).optional(),
  /** null takes it out of its folder. */
  folder: FolderName.nullable().optional(),
});
export type ChangeWorkflow = z.output<typeof ChangeWorkflow>;
