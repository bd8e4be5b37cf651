import { Graph } from '@signalbox/flow';
import { z } from 'zod';
import { At, Person } from './common.ts';
import { MessageSummary, RunState, RunStep, RunSummary } from './runs.ts';
import { TaskView } from './tasks.ts';

/** Whether something can be done with a run, and if not, why in words. */
export const Can = z.object({ allowed: z.boolean(), why: z.string().nullable() });
export type Can = z.output<typeof Can>;

/** The run that this one is an item or a called workflow of. */
export const RunParent = z.object({
  id: z.string(),
  workflowId: z.string(),
  workflowName: z.string(),
  /** The step of the parent that started this run, and the how manieth time it was entered. */
  nodeId: z.string().nullable(),
  visit: z.number().int().nullable(),
  title: z.string().nullable(),
  itemNo: z.number().int().nullable(),
});
/** The children that one step started in one visit. */
export const ChildGroup = z.object({
  nodeId: z.string(),
  visit: z.number().int(),
  total: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
  cancelled: z.number().int(),
  open: z.number().int(),
  /** false = more are still being added (a large group). */
  complete: z.boolean(),
  /** How often each port of a step inside was left, over all visits; traces of items after the first hundred are counted here only. */
  tallies: z.array(z.object({ nodeId: z.string(), port: z.string(), count: z.number().int() })),
});
export type ChildGroup = z.output<typeof ChildGroup>;

export const RunWait = z.object({
  nodeId: z.string(),
  dueAt: At.nullable(),
  /** reply, approval, lock, tag, event, form, delivery, callback, collection, children, branches, timer. */
  kinds: z.array(z.string()),
  /** The same as a phrase: `a reply or the time limit`. */
  words: z.string(),
});
export type RunWait = z.output<typeof RunWait>;

/** A file that a step named and that can still be read; null = it is kept for ever. */
export const FileLife = z.object({ id: z.string(), keptUntil: At.nullable() });
export type FileLife = z.output<typeof FileLife>;

export const RunDetail = RunSummary.extend({
  graph: Graph,
  versionId: z.string(),
  steps: z.array(RunStep),
  messages: z.array(MessageSummary),
  files: z.array(FileLife),
  conductorId: z.string().nullable(),
  waits: z.array(RunWait),
  calls: z.array(z.object({ id: z.string(), nodeId: z.string(), status: z.string(), tries: z.number().int() })),
  parent: RunParent.nullable(),
  /** Of a retry of an item or a called workflow: the run that this was a part of. Nobody waits for the retry. */
  repeatsPartOf: RunParent.nullable(),
  children: z.array(ChildGroup),
  /** The run that this one repeats, and the newest one that repeats this. */
  retryOf: z.string().nullable(),
  retriedBy: z.string().nullable(),
  /** From the step that failed and from its start on its own version, and from its start on the newest. */
  canRetry: z.object({ failedStep: Can, start: Can, newest: Can }),
  tasks: z.array(TaskView),
});
export type RunDetail = z.output<typeof RunDetail>;

export const ChildrenQuery = z.object({
  nodeId: z.string().max(60).optional(),
  visit: z
    .string()
    .regex(/^\d{1,7}$/)
    .optional(),
  state: z.enum(['open', 'done', 'failed', 'cancelled']).optional(),
  /** The `next` of the page before. */
  after: z.string().max(60).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
});
export const ChildRun = z.object({
  id: z.string(),
  nodeId: z.string().nullable(),
  visit: z.number().int().nullable(),
  itemNo: z.number().int(),
  state: RunState,
  contact: Person.nullable(),
  startedAt: At,
  endedAt: At.nullable(),
  error: z.object({ code: z.string(), message: z.string(), nodeId: z.string().nullable() }).nullable(),
});
export type ChildRun = z.output<typeof ChildRun>;
/** In the order of the items; `next` goes into `after`. */
export const ChildPage = z.object({ items: z.array(ChildRun), next: z.string().nullable() });

/** failedStep = goes on there with the values of then; start = the same trigger again. Missing version: `same` for the first, `newest` for the second. */
export const RetryRun = z.object({ from: z.enum(['failedStep', 'start']), version: z.enum(['same', 'newest']).optional() });
export const RetriedRun = z.object({ runId: z.string() });
const RetryManyBase = RetryRun.extend({
  errorCode: z.string().max(100).optional(),
  limit: z.number().int().min(1).max(500).default(500),
  /** true = says what would come of it, and does nothing. */
  dryRun: z.boolean().default(false),
});
/** Failed runs that nobody has repeated yet, oldest first: those of a workflow since a time, or those that one step of an ended run started in one visit. */
export const RetryRuns = z.union([
  RetryManyBase.extend({ workflowId: z.string().max(60), failedSince: z.iso.datetime() }),
  RetryManyBase.extend({
    partsOf: z.object({ runId: z.string().max(60), nodeId: z.string().max(60), visit: z.number().int().min(1) }),
  }),
]);
export const RetriedRuns = z.object({
  /** How many are repeated, or would be. */
  retried: z.number().int(),
  /** Those that cannot be repeated, by reason. */
  refused: z.array(z.object({ code: z.string(), words: z.string(), count: z.number().int() })),
  /** There are more than `limit`: ask again. */
  more: z.boolean(),
});
export const TerminateRun = z.object({ reason: z.string().trim().min(1).max(500) });
/** How many runs ended: the run and its open children. */
export const TerminatedRun = z.object({ ended: z.number().int() });
