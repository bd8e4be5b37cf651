import { z } from 'zod';
import { Person } from './contacts.ts';
import { Tag } from './labels.ts';
import { MessageState, MessageSummary } from './messages.ts';
import { PageQuery, page, QueryFlag } from './page.ts';
import { At } from './time.ts';

/** Somebody who works in the account. */
export const Member = z.object({ id: z.string(), name: z.string() });
export type Member = z.output<typeof Member>;
export const MemberList = z.object({ items: z.array(Member) });
export type MemberList = z.output<typeof MemberList>;

/** All messages with one person, over all channels and workflows. */
export const ConversationSummary = z.object({
  id: z.string(),
  contact: Person.nullable(),
  /** By which they were last written to or wrote. */
  address: z.string(),
  /** The last message that came in or was written by hand; null = there is none yet. */
  last: z.object({ inbound: z.boolean(), channel: z.string(), text: z.string(), state: MessageState }).nullable(),
  at: At,
  /** Messages that no workflow took and nobody has read; of very many the first 100 are counted. */
  unread: z.number().int(),
  /** Since when a message waits that no workflow took and nobody has answered. */
  waitsSince: At.nullable(),
  /** A workflow waits for the next message from this address. */
  runWaits: z.boolean(),
  /** Gets nothing more at one of the addresses. */
  isStopped: z.boolean(),
  assignee: Member.nullable(),
  closedAt: At.nullable(),
});
export type ConversationSummary = z.output<typeof ConversationSummary>;
export const ConversationPage = page(ConversationSummary);
export type ConversationPage = z.output<typeof ConversationPage>;
export const ConversationQuery = PageQuery.extend({
  state: z.enum(['open', 'closed']).describe('`open` when it is missing.').optional(),
  mine: QueryFlag.describe('`1`: only those that the asking person has.').optional(),
  unassigned: QueryFlag.describe('`1`: only those that nobody has.').optional(),
  unread: QueryFlag.describe('`1`: only those with something unread.').optional(),
  waiting: QueryFlag.describe('`1`: only those with a message that no workflow took and nobody has answered.').optional(),
  channel: z.string().max(40).describe('Only people who wrote by this channel.').optional(),
  workflowId: z.string().max(60).describe('Only people of whom this workflow took a message.').optional(),
  search: z
    .string()
    .max(100)
    .describe('Begin of the contact’s name, of an address, or of words in the newest messages that have them.')
    .optional(),
});
export type ConversationQuery = z.output<typeof ConversationQuery>;
/** Each is at most 1,000. `unread` = conversations with something unread. */
export const ConversationCounts = z.object({
  open: z.number().int(),
  mine: z.number().int(),
  waiting: z.number().int(),
  unread: z.number().int(),
});
export type ConversationCounts = z.output<typeof ConversationCounts>;

/** Who gets nothing more at an address, since when, and what said so: a channel, or `bounce`. */
export const OptedOut = z.object({ address: z.string(), kind: z.string(), source: z.string(), at: At });
export type OptedOut = z.output<typeof OptedOut>;
/** A way to write to the person; what was used last comes first. */
export const ConversationWay = z.object({
  channel: z.string(),
  to: z.array(z.string()),
  from: z.array(z.string()),
  /** Messages have a subject. */ hasSubject: z.boolean(),
});
export type ConversationWay = z.output<typeof ConversationWay>;
export const ConversationRun = z.object({ id: z.string(), workflowId: z.string(), workflowName: z.string(), status: z.string(), at: At });
export type ConversationRun = z.output<typeof ConversationRun>;
export const ConversationDetail = ConversationSummary.extend({
  ways: z.array(ConversationWay),
  optOuts: z.array(OptedOut),
  tags: z.array(Tag.omit({ count: true })),
  /** Runs that the person’s next message would go to. A message of yours does not end them. */
  waits: z.array(ConversationRun),
  /** Their newest runs. */
  runs: z.array(ConversationRun),
  answering: z.array(Member).describe('Who has the field to answer open at this moment, the asking person among them.'),
});
export type ConversationDetail = z.output<typeof ConversationDetail>;

const entry = { id: z.string(), at: At, by: z.string().describe('Name of the member who did it.').nullable() };
/** A message, or what a member did, newest first. */
export const ConversationEntry = z.discriminatedUnion('kind', [
  z.object({
    ...entry,
    kind: z.literal('message'),
    message: MessageSummary,
    subject: z.string().nullable(),
    files: z.array(z.object({ name: z.string(), sizeBytes: z.number(), id: z.string().nullable() })),
  }),
  z.object({ ...entry, kind: z.literal('note'), text: z.string() }),
  z.object({ ...entry, kind: z.literal('assigned'), to: z.string().describe('Name; null = to nobody.').nullable() }),
  z.object({ ...entry, kind: z.literal('closed') }),
  z.object({ ...entry, kind: z.literal('opened') }),
]);
export type ConversationEntry = z.output<typeof ConversationEntry>;
export const ConversationEntryPage = z.object({ items: z.array(ConversationEntry), next: z.string().nullable() });
export type ConversationEntryPage = z.output<typeof ConversationEntryPage>;

const seen = z.string().max(60).describe('Id of the newest entry that was seen: what came later stays unread.');
export const ReadConversation = z.object({ seen });
export type ReadConversation = z.output<typeof ReadConversation>;
/** Only what is given is changed. 409 `conversation.written_meanwhile` when something unread came after `seen`; missing = whatever came. */
export const ChangeConversation = z.object({
  assigneeId: z.string().max(60).nullable().optional(),
  isClosed: z.boolean().optional(),
  seen: seen.optional(),
});
export type ChangeConversation = z.output<typeof ChangeConversation>;
/** How one of several conversations is changed. `at` = of the newest message that was seen: what came later stays as it is. */
export const ConversationChange = z.object({
  id: z.string().max(60),
  assigneeId: z.string().max(60).nullable().optional(),
  isClosed: z.boolean().optional(),
  isRead: z.boolean().optional(),
  unread: z.array(z.string().max(60)).max(100).describe('Of an undo: the messages that were unread before.').optional(),
  at: At.optional(),
});
export type ConversationChange = z.output<typeof ConversationChange>;
export const ChangeConversations = z.object({ changes: z.array(ConversationChange).min(1).max(100) });
export type ChangeConversations = z.output<typeof ChangeConversations>;
/** `undo` puts back what was changed, and only that. `writtenMeanwhile` were not closed. */
export const ChangedConversations = z.object({ undo: z.array(ConversationChange), writtenMeanwhile: z.array(z.string()) });
export type ChangedConversations = z.output<typeof ChangedConversations>;
export const AnswerConversation = z.object({ isOver: z.boolean().default(false) });
export type AnswerConversation = z.output<typeof AnswerConversation>;
/** The same `key` again is the same message: it is sent once. */
export const SendInConversation = z.object({
  key: z.string().min(8).max(100),
  channel: z.string().max(40),
  text: z.string().min(1).max(200_000),
  subject: z.string().max(500).default(''),
  to: z.string().max(320).describe('One of the person’s addresses; missing = the one used last.').optional(),
  from: z.string().max(320).describe('One of ours; missing = the one used last.').optional(),
  seen: seen.optional(),
});
export type SendInConversation = z.output<typeof SendInConversation>;
export const SentInConversation = z.object({ messageId: z.string(), /** It was sent before, with this key. */ isRepeat: z.boolean() });
export type SentInConversation = z.output<typeof SentInConversation>;
export const NoteInConversation = z.object({ text: z.string().trim().min(1).max(4000) });
export type NoteInConversation = z.output<typeof NoteInConversation>;
/** One of the two: a contact, or an address. */
export const StartConversation = z.object({ contactId: z.string().max(60).optional(), address: z.string().max(320).optional() });
export type StartConversation = z.output<typeof StartConversation>;
/** The name of the contact that the address becomes. */
export const KeepAsContact = z.object({ name: z.string().trim().min(1).max(200) });
export type KeepAsContact = z.output<typeof KeepAsContact>;
