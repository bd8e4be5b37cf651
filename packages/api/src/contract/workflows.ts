import { Graph } from '@signalbox/flow';
import { z } from 'zod';
import { At, PageQuery, page } from './common.ts';

export const IssueView = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  nodeId: z.string().nullable(),
  field: z.string().nullable(),
  message: z.string(),
  position: z.object({ from: z.number(), to: z.number() }).optional(),
  fix: z.record(z.string(), z.unknown()).optional(),
});
export type IssueView = z.output<typeof IssueView>;

export const LiveVersion = z.object({ versionId: z.string(), number: z.number().int(), publishedAt: At });
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
  class: z.enum(['alarm', 'interactive', 'bulk']),
  live: LiveVersion.nullable(),
  openRuns: z.number().int(),
  updatedAt: At,
  /** What starts it, in words: `Text message HELLO to 71 400`. */
  triggers: z.array(z.object({ kind: z.string(), words: z.string() })),
  /** Workflows that another one can call: what they take and the names of what they give back. */
  call: CallFacts.optional(),
});
export type WorkflowSummary = z.output<typeof WorkflowSummary>;
export const WorkflowPage = page(WorkflowSummary);
/** `callable=1` = only those that a workflow can call, with `call`. */
export const WorkflowQuery = PageQuery.extend({ search: z.string().max(100).optional(), callable: z.enum(['0', '1']).optional() });

export const Draft = z.object({ graph: Graph, revision: z.number().int(), updatedAt: At });
export const Workflow = WorkflowSummary.extend({
  draft: Draft,
  issues: z.array(IssueView),
  /** differs from the live version */ changed: z.boolean(),
  /** Public addresses of the live HTTP triggers, by node id. */
  hooks: z.record(z.string(), z.string()),
});
export type Workflow = z.output<typeof Workflow>;

export const CreateWorkflow = z.object({ name: z.string().trim().min(1).max(120), graph: Graph.optional() });
export const ChangeWorkflow = z.object({
  revision: z.number().int(),
  name: z.string().trim().min(1).max(120).optional(),
  enabled: z.boolean().optional(),
  class: z.enum(['alarm', 'interactive', 'bulk']).optional(),
});
/** 409 `draft.changed_elsewhere` when `revision` is not the stored one. */
export const SaveDraft = z.object({ revision: z.number().int(), graph: Graph });
export const SavedDraft = z.object({ revision: z.number().int(), updatedAt: At, issues: z.array(IssueView) });
/** 422 `workflow.has_errors` with `issues` when the compiler finds errors. */
export const Publish = z.object({ draftRevision: z.number().int(), note: z.string().max(500).optional() });
export const Version = z.object({
  id: z.string(),
  number: z.number().int(),
  note: z.string().nullable(),
  publishedBy: z.string().nullable(),
  publishedAt: At,
  live: z.boolean(),
  openRuns: z.number().int(),
});
export type Version = z.output<typeof Version>;
export const VersionList = z.object({ items: z.array(Version) });
export const VersionDetail = Version.extend({ graph: Graph });
export const Published = z.object({ version: Version, issues: z.array(IssueView) });
export const StartRun = z.object({ inputs: z.record(z.string(), z.unknown()).default({}) });
export const StartedRun = z.object({ runId: z.string() });
