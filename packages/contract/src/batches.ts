import { z } from 'zod';
import { DatedQuery, PageQuery, page } from './page.ts';
import { At } from './time.ts';

/** `counting`: the messages are being made; `done`: none of them waits any more. */
export const BatchState = z.enum(['counting', 'sending', 'paused', 'stopped', 'done']);
export type BatchState = z.output<typeof BatchState>;
/** How many stand where. `stopped` were taken back; `skipped` were never to be sent. */
export const BatchCounts = z.object({
  queued: z.number().int(),
  unknown: z.number().int(),
  accepted: z.number().int(),
  delivered: z.number().int(),
  read: z.number().int(),
  failed: z.number().int(),
  expired: z.number().int(),
  stopped: z.number().int(),
  skipped: z.number().int(),
});
export type BatchCounts = z.output<typeof BatchCounts>;

export const BatchSummary = z.object({
  id: z.string(),
  state: BatchState,
  workflowId: z.string().nullable(),
  workflowName: z.string().nullable(),
  runId: z.string().nullable(),
  nodeId: z.string().nullable(),
  /** The words as they were drawn; what is each person's own stands as a hole. */
  text: z.string(),
  groups: z.array(z.string()),
  channels: z.array(z.string()),
  /** People so far; more while they are counted. */
  people: z.number().int(),
  counts: BatchCounts,
  at: At,
  /** When the last message had left or was settled. */
  doneAt: At.nullable(),
});
export type BatchSummary = z.output<typeof BatchSummary>;
export const BatchPage = page(BatchSummary);
export type BatchPage = z.output<typeof BatchPage>;
export const BatchQuery = DatedQuery.extend({ run: z.string().describe('Batches of this run.').optional() });
export type BatchQuery = z.output<typeof BatchQuery>;

const Counted = z.array(z.object({ code: z.string(), count: z.number().int() }));
export const BatchDetail = BatchSummary.extend({
  /** People who were in it more than once, and get it once. */
  twice: z.number().int(),
  category: z.string().nullable(),
  /** People who got short links, and who opened one. */
  links: z.number().int(),
  opened: z.number().int(),
  /** Why some were skipped, and why messages did not arrive. */
  skipped: Counted,
  failures: Counted,
  /** Why messages that are queued go later than they were asked to, and when the last of them may leave. */
  held: z.array(z.object({ code: z.string(), count: z.number().int(), until: At })),
  /**
   * What its messages cost so far, by currency, and of how many of them and of their parts that is known. `about` = the whole when all have left: parts that
   * wait cost what was typed for their country, else what the parts of the batch cost so far; null = nobody knows.
   */
  costs: z.array(
    z.object({
      amount: z.number(),
      currency: z.string().nullable(),
      messages: z.number().int(),
      parts: z.number().int(),
      about: z.number().nullable(),
    }),
  ),
  /** How many of those that did not arrive may be sent again. */
  again: z.number().int(),
  /** Messages a second lately; null = not known yet. */
  perSecond: z.number().nullable(),
  /** When the last message will have left, if it goes on like this. */
  estimate: At.nullable(),
  /** How many had left when. */
  progress: z.array(z.object({ at: At, count: z.number().int() })),
});
export type BatchDetail = z.output<typeof BatchDetail>;

/** `waiting`: queued or on its way; `skipped`: never sent. */
export const BatchResult = z.enum(['waiting', 'delivered', 'failed', 'skipped']);
export type BatchResult = z.output<typeof BatchResult>;
export const BatchPerson = z.object({
  name: z.string(),
  contactId: z.string().nullable(),
  channel: z.string().nullable(),
  address: z.string(),
  messageId: z.string().nullable(),
  /** The state of the message, or `skipped`. */
  state: z.string(),
  /** Why it was skipped, or why the message did not arrive. */
  reason: z.string().nullable(),
  at: At.nullable(),
});
export type BatchPerson = z.output<typeof BatchPerson>;
export const BatchPeople = page(BatchPerson);
export type BatchPeople = z.output<typeof BatchPeople>;
export const BatchPeopleQuery = PageQuery.extend({
  result: BatchResult.optional(),
  reason: z.string().max(60).describe('Only those with this reason.').optional(),
});
export type BatchPeopleQuery = z.output<typeof BatchPeopleQuery>;
export const BatchChanged = z.object({ messages: z.number().int().describe('How many messages it was done to.') });
export type BatchChanged = z.output<typeof BatchChanged>;

const names = z.array(z.string()).describe('The first of them.');
/** Whom a step would send to, as its settings say. */
export const RecipientsQuery = z.object({
  groups: z.array(z.string().max(100)).max(20).default([]),
  people: z.array(z.string().max(320)).max(2000).default([]).describe('Addresses, and contacts by their id.'),
  reach: z.string().max(40).default('first').describe('`first`, `all`, or the one channel that it may go by.'),
  category: z.string().max(40).default(''),
});
export type RecipientsQuery = z.output<typeof RecipientsQuery>;
/** Each person counts once. */
export const RecipientCounts = z.object({
  people: z.number().int(),
  /** In it more than once. */
  twice: z.number().int(),
  /** Without an address for any of the channels. */
  unreachable: z.number().int(),
  /** Want no messages. */
  suppressed: z.number().int(),
  /** What was typed is no address. */
  invalid: z.number().int(),
  /** There are more members than are counted here, 100,000. */
  isMore: z.boolean(),
  names: z.object({ twice: names, unreachable: names, suppressed: names, invalid: names }),
});
export type RecipientCounts = z.output<typeof RecipientCounts>;
