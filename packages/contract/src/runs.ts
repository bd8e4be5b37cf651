import { classNames, stepStatuses } from '@signalbox/domain';
import { z } from 'zod';
import { Person } from './contacts.ts';
import { DatedQuery, page } from './page.ts';
import { runStates } from './run-states.ts';
import { At } from './time.ts';

const StepStatus = z.enum(stepStatuses);
/** A business value on a run, to find it by. */
export const RunTag = z.object({ name: z.string(), value: z.string() });
export type RunTag = z.output<typeof RunTag>;
export const RunState = z.enum(runStates);
export type RunState = z.output<typeof RunState>;
/** A line of the trace. */
export const RunStep = z.object({
  seq: z.number().int(),
  nodeId: z.string(),
  visit: z.number().int(),
  status: StepStatus,
  port: z.string().nullable(),
  at: At,
  tookMs: z.number().nullable(),
  input: z.unknown(),
  output: z.unknown(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type RunStep = z.output<typeof RunStep>;

export const RunSummary = z.object({
  id: z.string(),
  workflowId: z.string(),
  workflowName: z.string(),
  versionNumber: z.number().int(),
  state: RunState,
  trigger: z.string(),
  contact: Person.nullable(),
  startedAt: At,
  endedAt: At.nullable(),
  errorCode: z.string().nullable(),
  errorNode: z.string().nullable(),
  /** At most the last nine stops, for the route strip. */
  route: z.array(z.object({ nodeId: z.string(), title: z.string(), status: StepStatus })),
  waitingUntil: At.nullable(),
  /** Messages of the run and of its items that failed, expired or were held back because the person opted out. */
  undelivered: z.number().int(),
  class: z.enum(classNames),
  tags: z.array(RunTag),
});
export type RunSummary = z.output<typeof RunSummary>;
export const RunPage = page(RunSummary);
export type RunPage = z.output<typeof RunPage>;
export const RunQuery = DatedQuery.extend({
  state: RunState.or(z.enum(['open', 'undelivered']))
    .describe('`open`: ready or waiting; `undelivered`: one of its messages did not arrive.')
    .optional(),
  workflowId: z.string().optional(),
  search: z.string().max(100).describe('Begin of a contact’s name or phone number, or part of the workflow’s name.').optional(),
  tag: z.string().max(262).describe('`name:value`, both exactly as the run carries them.').optional(),
});
export type RunQuery = z.output<typeof RunQuery>;

export const StartRun = z.object({
  inputs: z.record(z.string(), z.unknown()).default({}),
  contactId: z.string().max(60).describe('Whom the run is about.').optional(),
});
export type StartRun = z.output<typeof StartRun>;
export const StartedRun = z.object({ runId: z.string() });
export type StartedRun = z.output<typeof StartedRun>;
export const TerminateRun = z.object({ reason: z.string().trim().min(1).max(500) });
export type TerminateRun = z.output<typeof TerminateRun>;
/** How many runs ended: the run and its open children. */
export const TerminatedRun = z.object({ ended: z.number().int() });
export type TerminatedRun = z.output<typeof TerminatedRun>;
