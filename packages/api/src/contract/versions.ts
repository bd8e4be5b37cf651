import { Graph, GraphEdge, GraphNode } from '@signalbox/flow';
import { z } from 'zod';
import { At, PageQuery, Person, page } from './common.ts';

/** `from` and `to` are version ids, `live` or `draft`. Missing: from live to draft. */
export const DiffQuery = z.object({ from: z.string().max(60).optional(), to: z.string().max(60).optional() });
const DiffSide = z.object({
  /** null = the draft. */ versionId: z.string().nullable(),
  number: z.number().int().nullable(),
  graph: Graph,
});
const FieldChange = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });
export const GraphDiff = z.object({
  added: z.array(GraphNode),
  removed: z.array(GraphNode),
  changed: z.array(z.object({ before: GraphNode, after: GraphNode, fields: z.array(FieldChange) })),
  addedEdges: z.array(GraphEdge),
  removedEdges: z.array(GraphEdge),
  moved: z.array(z.string()),
  /** Of the workflow as a whole: `concurrency.mode`, `concurrency.key`. */
  settings: z.array(FieldChange),
});
export const WorkflowDiff = z.object({ from: DiffSide, to: DiffSide, diff: GraphDiff });
export type WorkflowDiff = z.output<typeof WorkflowDiff>;

/** `to` = a version id or `live`. With `dryRun` nothing changes and the answer says what would. */
export const MoveRuns = z.object({ to: z.string().max(60).default('live'), dryRun: z.boolean().default(false) });
export const MovedRuns = z.object({
  moved: z.number().int(),
  /** Runs that stay, by reason. */
  left: z.array(z.object({ code: z.string(), reason: z.string(), count: z.number().int() })),
});
export type MovedRuns = z.output<typeof MovedRuns>;

/** Everyone waiting: how many runs stand at which step of which version. */
export const WaitingCount = z.object({
  versionId: z.string(),
  versionNumber: z.number().int(),
  nodeId: z.string(),
  title: z.string(),
  count: z.number().int(),
});
export const WaitingCounts = z.object({ items: z.array(WaitingCount) });
export const WaitingQuery = PageQuery.extend({ version: z.string().max(60).optional() });
export const WaitingRun = z.object({
  /** Of the wait; the cursor. */ id: z.string(),
  runId: z.string(),
  versionNumber: z.number().int(),
  contact: Person.nullable(),
  since: At,
  dueAt: At.nullable(),
});
export const WaitingPage = page(WaitingRun);
