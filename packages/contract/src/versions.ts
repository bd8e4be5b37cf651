import { Graph, GraphEdge, GraphNode } from '@signalbox/flow';
import { z } from 'zod';
import { IssueView } from './issues.ts';
import { At } from './time.ts';

export const Version = z.object({
  id: z.string(),
  number: z.number().int(),
  name: z.string().nullable(),
  note: z.string().nullable(),
  publishedBy: z.string().nullable(),
  publishedAt: At,
  live: z.boolean(),
  openRuns: z.number().int(),
});
export type Version = z.output<typeof Version>;
export const VersionList = z.object({ items: z.array(Version) });
export type VersionList = z.output<typeof VersionList>;
export const VersionDetail = Version.extend({ graph: Graph });
export type VersionDetail = z.output<typeof VersionDetail>;

/**
 * 422 `workflow.has_errors` with `issues` when the compiler finds errors; 422 `workflow.tests_failed` with `{ id, name }` of each test case that failed
 * as `issues`, where they have to pass.
 */
export const Publish = z.object({
  draftRevision: z.number().int(),
  name: z.string().trim().max(120).optional(),
  note: z.string().trim().max(500).optional(),
  /** Whatever the test cases say; has to have a note. */ anyway: z.boolean().optional(),
});
export type Publish = z.output<typeof Publish>;
export const Published = z.object({ version: Version, issues: z.array(IssueView) });
export type Published = z.output<typeof Published>;

const Side = z.string().max(60).describe('A version id, `live` or `draft`.');
export const DiffQuery = z.object({ from: Side.default('live'), to: Side.default('draft') });
export type DiffQuery = z.output<typeof DiffQuery>;
export const DiffSide = z.object({
  /** null = the draft. */ versionId: z.string().nullable(),
  number: z.number().int().nullable(),
  graph: Graph,
});
export type DiffSide = z.output<typeof DiffSide>;
/** `before` or `after` is missing where there was or is nothing. */
const FieldChange = z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() });
export const WorkflowDiff = z.object({
  from: DiffSide,
  to: DiffSide,
  diff: z.object({
    added: z.array(GraphNode),
    removed: z.array(GraphNode),
    changed: z.array(z.object({ before: GraphNode, after: GraphNode, fields: z.array(FieldChange) })),
    addedEdges: z.array(GraphEdge),
    removedEdges: z.array(GraphEdge),
    moved: z.array(z.string()),
    /** Of the workflow as a whole: `concurrency.mode`, `concurrency.key`. */
    settings: z.array(FieldChange),
  }),
});
export type WorkflowDiff = z.output<typeof WorkflowDiff>;
