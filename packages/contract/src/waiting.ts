import { z } from 'zod';
import { Person } from './contacts.ts';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

/** How many runs stand at which step of which version. */
export const WaitingCount = z.object({
  versionId: z.string(),
  versionNumber: z.number().int(),
  nodeId: z.string(),
  title: z.string(),
  count: z.number().int(),
});
export const WaitingCounts = z.object({ items: z.array(WaitingCount) });
export type WaitingCounts = z.output<typeof WaitingCounts>;
export const WaitingQuery = PageQuery.extend({ version: z.string().max(60).describe('Only of this version.').optional() });
export type WaitingQuery = z.output<typeof WaitingQuery>;
export const WaitingRun = z.object({
  /** Of the wait; the cursor. */ id: z.string(),
  runId: z.string(),
  versionNumber: z.number().int(),
  contact: Person.nullable(),
  since: At,
  dueAt: At.nullable(),
});
export type WaitingRun = z.output<typeof WaitingRun>;
export const WaitingPage = page(WaitingRun);

/** `to` = a version id, `live`, or with `dryRun` the `draft`. With `dryRun` nothing changes and the answer says what would. */
export const MoveRuns = z.object({ to: z.string().max(60).default('live'), dryRun: z.boolean().default(false) });
export type MoveRuns = z.output<typeof MoveRuns>;
export const MovedRuns = z.object({
  moved: z.number().int(),
  /** Runs that stay, by reason. */
  left: z.array(z.object({ code: z.string(), reason: z.string(), count: z.number().int() })),
});
export type MovedRuns = z.output<typeof MovedRuns>;

/** What the last runs did at a step: how many went each way, and with which values the newest of them came there. */
export const StepTries = z.object({
  total: z.number().int(),
  ports: z.record(z.string(), z.number().int()),
  runs: z.array(
    z.object({
      runId: z.string(),
      /** The name of the contact. */
      who: z.string(),
      at: At,
      port: z.string(),
      /** What expressions of the step could read. */
      scope: z.record(z.string(), z.unknown()),
    }),
  ),
});
export type StepTries = z.output<typeof StepTries>;
