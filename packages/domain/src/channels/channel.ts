import type { ErrorKey, Word } from '@signalbox/words/light';
import type { OptOutWords } from './opt-out-words.ts';

/** What a message says. Its shape is the channel's matter: `{ text }`, `{ subject, text, html, attachments }`, `{ topic, payload }`. */
export type MessageContent = Readonly<Record<string, unknown>>;

/** A content as the ledger keeps it: what people read in lists, and what is more than that. */
export interface KeptContent {
  subject: string | null;
  body: string | null;
  /** null = subject and body say it all. */
  content: MessageContent | null;
}

/** The latest message of a conversation. */
export interface MessageBefore<Content = MessageContent> {
  id: string;
  inbound: boolean;
  ours: string;
  content: Content;
}

/** A file that goes along with a message; its bytes are kept elsewhere, under this id. */
export interface MessageFile {
  id: string;
  name: string;
  contentType: string;
  sizeBytes: number;
}

/** How large a message is on its way. */
export interface MessageSize {
  /** How many go out one by one; 1 where nothing is cut. */
  parts: number;
  /** How full each of them is, and how many units one holds. */
  units: readonly number[];
  limit: number;
  /** The alphabet in which it is written, such as `gsm`; null where there is only one. */
  encoding: string | null;
}

export interface ChannelCapabilities {
  /** Messages come back: answers, keywords, opt-outs. */
  twoWay: boolean;
  /** Providers can tell of the delivery, and of the reading. */
  receipts: boolean;
  read: boolean;
  attachments: boolean;
  html: boolean;
  /** Characters of the longest text that goes through however it is written; null = no limit of ours. */
  maxLength: number | null;
  /** Cut into parts that are paid one by one: above how many people are warned, and the most. null = never cut. */
  parts: { many: number; most: number } | null;
}

/** Signs that make a text longer on its way than it looks, and their plain spelling. */
export interface CostlySigns {
  /** Each once, in order. */
  in(text: string): string[];
  isReplaceable(sign: string): boolean;
  plain(text: string): string;
  /** Units of one part without such signs and with them. */
  room: { without: number; with: number };
}

/**
 * Everything that the rest of the house knows about a channel. Ledger, lanes, receipts, inbound and the reply model are the same for all;
 * what differs is said here and nowhere else.
 */
export interface Channel<Content extends MessageContent = MessageContent> {
  /** Stands in the ledger, with providers, and as the kind of its triggers. Never changes. */
  id: string;
  /** What people call it: in a sentence ("sends by .."), one message of it, and the error that no address of ours can send. */
  words: { medium: Word; message: Word; noSender: Extract<ErrorKey, `provider.missing${string}`> };
  /** Kinds of addresses: of a contact that can be written to, and of own addresses that may send and that are written to. */
  addressKinds: { contact: string; sends: readonly string[]; receives: readonly string[] };
  /** The address that a person typed, in the form in which it is kept. Throws a user error. */
  parseAddress(text: string): string;
  /** The same for an address that a message goes to: also one that can only answer. Throws a user error. */
  parseRecipient(text: string): string;
  /** An own address of one of the kinds, in the form in which it is kept. Throws a user error that says what the kind wants. */
  parseOwnAddress(kind: string, text: string): string;
  /** The same for what a provider wrote; total, for a message has to be kept whoever sent it. */
  cleanAddress(text: string): string;
  /** As people read it. */
  showAddress(value: string): string;
  /** Whether a text that is no address of any channel was meant as one of this: its sentence says what is wrong. Missing = nobody can tell. */
  claims?(text: string): boolean;
  ofText(text: string): Content;
  /** The same under a subject; missing = messages have none. */
  withSubject?(content: Content, subject: string): Content;
  /** The same with this HTML for readers that show it; missing = messages are plain text. */
  withHtml?(content: Content, html: string): Content;
  /** The same with another address of the channel for answers; missing = they go where it came from. */
  withReplyTo?(content: Content, address: string): Content;
  /** The same with these files; missing = messages take none. */
  withFiles?(content: Content, files: readonly MessageFile[]): Content;
  /** The same as it goes out: with what follows from the message before it between these two in the run, null where it is the first. Missing = nothing does. */
  goOn?(content: Content, before: MessageBefore<Content> | null): Content;
  /** What a person reads of it, and what answers, opt-outs and filters are looked for in. */
  textOf(content: Content): string;
  keep(content: Content): KeptContent;
  /** The way back from `keep`. */
  read(kept: KeptContent): Content;
  /** How large it is. Throws a user error when it cannot be sent: `text.empty`, `text.too_long` .. */
  checkContent(content: Content): MessageSize;
  measure(content: Content): MessageSize;
  /** The text whose first word may start a workflow; missing = the channel knows no keywords. */
  keywordText?(content: Content): string;
  /** The key under which a run waits for the next message from one of theirs to one of ours. */
  replyKey(ours: string, theirs: string): string;
  /** Written by a machine: it is kept, and starts, answers and ends nothing. Missing = none is. */
  isAutomatic?(content: Content): boolean;
  /** Ids of messages of ours that it says it answers, the likeliest first; missing = it cannot say. */
  answersTo?(content: Content): string[];
  /** How people end and allow sending; kept under `kind`, so channels with the same addresses share it. Missing = they cannot by a message. */
  optOut?: { kind: string; of(content: Content, words?: OptOutWords): 'stop' | 'start' | null };
  costlySigns?: CostlySigns;
  capabilities: ChannelCapabilities;
  /** Somebody made up, for test runs. */
  sample: { ours: string; theirs: string; text: string };
}

/** What messages of a channel say. */
export type ContentOf<Of extends { textOf: (content: never) => string }> = Parameters<Of['textOf']>[0];
