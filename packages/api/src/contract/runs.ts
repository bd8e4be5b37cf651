import { z } from 'zod';
import { At, PageQuery, Person, page } from './common.ts';

export const StepStatus = z.enum(['done', 'failed', 'waiting', 'skipped', 'cancelled']);
/** A business value on a run, to find it by. */
export const RunTag = z.object({ name: z.string(), value: z.string() });
export type RunTag = z.output<typeof RunTag>;
/** Ready, Working and Waiting are told apart by the working memory of an open run. */
export const RunState = z.enum(['ready', 'waiting', 'done', 'failed', 'cancelled']);
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
  class: z.enum(['alarm', 'interactive', 'bulk']),
  tags: z.array(RunTag),
});
export type RunSummary = z.output<typeof RunSummary>;
export const RunPage = page(RunSummary);
export const RunQuery = PageQuery.extend({
  state: RunState.or(z.literal('open')).optional(),
  workflowId: z.string().optional(),
  search: z.string().max(100).optional(),
  /** `name:value`, both exactly as the run carries them. */
  tag: z.string().max(262).optional(),
});

export const MessageState = z.enum(['queued', 'sending', 'unknown', 'accepted', 'expired', 'failed', 'delivered', 'read', 'received']);
export const MessageSummary = z.object({
  id: z.string(),
  inbound: z.boolean(),
  channel: z.string(),
  state: MessageState,
  from: z.string(),
  to: z.string(),
  text: z.string(),
  parts: z.number().int().nullable(),
  contact: Person.nullable(),
  runId: z.string().nullable(),
  nodeId: z.string().nullable(),
  workflowName: z.string().nullable(),
  at: At,
  finalAt: At.nullable(),
  errorCode: z.string().nullable(),
});
export type MessageSummary = z.output<typeof MessageSummary>;
export const MessagePage = page(MessageSummary);
export const MessageQuery = PageQuery.extend({
  state: MessageState.optional(),
  direction: z.enum(['in', 'out']).optional(),
  search: z.string().max(100).optional(),
  contactId: z.string().optional(),
});
export const Attempt = z.object({
  no: z.number().int(),
  at: At,
  result: z.string().nullable(),
  tookMs: z.number().nullable(),
  providerRef: z.string().nullable(),
  rawCode: z.string().nullable(),
  providerName: z.string(),
});
export const Receipt = z.object({ state: MessageState, at: At, raw: z.unknown() });
export const MessageDetail = MessageSummary.extend({ attempts: z.array(Attempt), receipts: z.array(Receipt) });
export type MessageDetail = z.output<typeof MessageDetail>;
