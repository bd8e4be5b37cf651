import { z } from 'zod';

/** Whether something can be done with a run, and if not, why in words. */
export const Can = z.object({ allowed: z.boolean(), why: z.string().nullable() });
export type Can = z.output<typeof Can>;
/** From the step that failed and from its start on its own version, and from its start on the newest. */
export const CanRetry = z.object({ failedStep: Can, start: Can, newest: Can });
export type CanRetry = z.output<typeof CanRetry>;

/** failedStep = goes on there with the values of then; start = the same trigger again. Missing version: `same` for the first, `newest` for the second. */
export const RetryRun = z.object({ from: z.enum(['failedStep', 'start']), version: z.enum(['same', 'newest']).optional() });
export type RetryRun = z.output<typeof RetryRun>;
const RetryMany = RetryRun.extend({
  errorCode: z.string().max(100).optional(),
  limit: z.number().int().min(1).max(500).default(500),
  /** true = says what would come of it, and does nothing. */
  dryRun: z.boolean().default(false),
});
/** Failed runs that nobody has repeated yet, oldest first: those of a workflow since a time, or those that one step of an ended run started in one visit. */
export const RetryRuns = z.union([
  RetryMany.extend({ workflowId: z.string().max(60), failedSince: z.iso.datetime() }),
  RetryMany.extend({
    partsOf: z.object({ runId: z.string().max(60), nodeId: z.string().max(60), visit: z.number().int().min(1) }),
  }),
]);
export type RetryRuns = z.output<typeof RetryRuns>;
export const RetriedRuns = z.object({
  /** How many are repeated, or would be. */
  retried: z.number().int(),
  /** Those that cannot be repeated, by reason. */
  refused: z.array(z.object({ code: z.string(), words: z.string(), count: z.number().int() })),
  /** There are more than `limit`: ask again. */
  more: z.boolean(),
});
export type RetriedRuns = z.output<typeof RetriedRuns>;
