import type { MessageContent, MessageFile } from '@signalbox/domain';
import type { NodeError, PersonalText } from '@signalbox/flow';

export interface MessagePort {
  /**
   * Queues messages in the ledger; a lane sends them after the commit. The answer is the message id and the number of parts,
   * or an error code per item (`address.opted_out`, `provider.missing`); the order is that of the items.
   */
  queue(items: OutgoingMessage[]): Promise<(QueuedMessage | { error: NodeError })[]>;
}
export interface QueuedMessage {
  messageId: string;
  parts: number;
  ourAddress: string;
  theirAddress: string;
  /** Known already: in a test run messages arrive at once. */
  isThere?: boolean;
}
export interface OutgoingMessage {
  runId: string;
  nodeId: string;
  class: number;
  /** Id of the channel, and what the message says in its shape. */
  channel: string;
  content: MessageContent;
  to: string;
  contactId: string | null;
  /** Own address to send from; null = the account's first own address of the channel. */
  from: string | null;
  /** When and until when it may go. */
  terms?: SendTerms;
  /** Somebody waits until it has left (kind `sent`, key message id). */
  awaited?: boolean;
  /** Addresses of the web in it become short ones, where its channel pays for length. */
  shortLinks?: boolean;
}
/** When messages may go, and for what they count. Times are milliseconds since 1970; null = now, for ever, no category. */
export interface SendTerms {
  notBefore: number | null;
  notAfter: number | null;
  category: string | null;
  /** Waits for the end of the quiet hours of whoever gets it. */
  quiet: boolean;
}

/** What many people are sent: the words for each channel, and whom it goes to. */
export interface BatchRequest {
  runId: string;
  nodeId: string;
  visit: number;
  workflowId: string;
  class: number;
  /** Channels in the order in which they are tried, with their words. */
  ways: { channel: string; text: string | PersonalText; subject: string | PersonalText; formatted: string | PersonalText }[];
  /** Go along where a channel takes files. */
  files: MessageFile[];
  /** Where answers go, where a channel knows that; '' or missing = the usual address. */
  replyTo?: string;
  /** By the first that a person can be reached on, or by all of them. */
  reach: 'first' | 'all';
  from: string | null;
  groups: string[];
  /** Addresses, and contacts by their public id or uuid. */
  people: string[];
  terms: SendTerms;
  /** Not to those who got the same words lately. */
  guard: boolean;
  /** Addresses of the web in the words become short ones, one for each person. */
  shortLinks: boolean;
  /** When it counts as over, for the wait of kind `batch` with its id as key. */
  waitFor: 'nothing' | 'sent' | 'delivered';
}
/** How it went, person by person; the sum of all but `total`, `read` and `clicked`, which are of the delivered, is total. */
export interface BatchResult {
  total: number;
  queued: number;
  sent: number;
  delivered: number;
  /** Where the channel tells it. */
  read: number;
  /** Opened a short link. */
  clicked: number;
  failed: number;
  unreachable: number;
  suppressed: number;
  /** Not sent for another reason: taken back, or by the guard. */
  skipped: number;
  /** The first of those that it did not reach. */
  missed: { name: string; address: string; result: string; reason: string }[];
}
export interface BatchPort {
  /** Writes down what is to be sent, in this transaction; the messages are made after the commit. `result` = known already. */
  open(items: BatchRequest[]): Promise<({ batchId: string; result?: BatchResult } | { error: NodeError })[]>;
  results(batchIds: string[]): Promise<Map<string, BatchResult>>;
}
