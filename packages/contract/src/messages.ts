import { messageStates } from '@signalbox/domain';
import { z } from 'zod';
import { Person } from './contacts.ts';
import { DatedQuery, page } from './page.ts';
import { At } from './time.ts';

export const MessageState = z.enum(messageStates);
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
export type MessagePage = z.output<typeof MessagePage>;
export const MessageQuery = DatedQuery.extend({
  state: MessageState.or(z.literal('undelivered')).describe('`undelivered`: failed or expired.').optional(),
  direction: z.enum(['in', 'out']).optional(),
  search: z
    .string()
    .max(100)
    .describe('Begin of words in the text, of a contact’s name or of the other side’s number, or part of the workflow’s name.')
    .optional(),
  contactId: z.string().optional(),
  batchId: z.string().describe('Only those of this batch.').optional(),
  workflowId: z.string().describe('Only those of runs of this workflow.').optional(),
  providerId: z.string().optional(),
  channel: z.string().max(40).describe('Only those of the channel with this id.').optional(),
  error: z.string().max(60).describe('Only those that failed with this code.').optional(),
});
export type MessageQuery = z.output<typeof MessageQuery>;

/** One try to hand the message to a provider. */
export const Attempt = z.object({
  no: z.number().int(),
  at: At,
  result: z.string().nullable(),
  tookMs: z.number().nullable(),
  providerRef: z.string().nullable(),
  rawCode: z.string().nullable(),
  providerName: z.string(),
  /** The provider that it was meant for and that was stopped, and why; null = it went the usual way. */
  after: z.object({ providerName: z.string(), code: z.string().nullable() }).nullable(),
});
export type Attempt = z.output<typeof Attempt>;
export const Receipt = z.object({ state: MessageState, at: At, raw: z.unknown() });
/** A short link in a text, and how often a person opened it; looks by machines are not counted. */
export const MessageLink = z.object({
  code: z.string(),
  target: z.string(),
  clicks: z.number().int(),
  firstAt: At.nullable(),
  lastAt: At.nullable(),
});
/** Why a message that is queued is not sent yet: `planned` for then, `retry` after a failed attempt, `paused` with its batch, `quiet_hours`. */
export const MessageHold = z.object({ code: z.string(), until: At.nullable() });
export type MessageHold = z.output<typeof MessageHold>;
export const MessageDetail = MessageSummary.extend({
  /** null = it waits for nothing but its turn. */
  hold: MessageHold.nullable(),
  batchId: z.string().nullable(),
  /** What it cost, where the provider says so, in the currency of its credit; null = nobody knows. */
  cost: z.object({ amount: z.number(), currency: z.string().nullable() }).nullable(),
  links: z.array(MessageLink),
  attempts: z.array(Attempt),
  receipts: z.array(Receipt),
});
export type MessageDetail = z.output<typeof MessageDetail>;
