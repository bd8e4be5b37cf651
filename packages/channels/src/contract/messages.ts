import type { AttemptResult, MessageContent, StoredMessageState, UnusableCode } from '@signalbox/domain';
import type { Dialogue } from './dialogue.ts';
import type { Outside } from './outside.ts';

/** A message that leaves the house. `messageId` is our reference. */
export interface OutboundMessage<Content = MessageContent> {
  messageId: string;
  from: string;
  to: string;
  content: Content;
  attempt: number;
  /** The bytes of a file that goes along; null = they are not kept any more. Missing where messages have none. */
  readFile?(id: string): Promise<{ name: string; type: string; bytes: Uint8Array } | null>;
}

/** How one send went. `ref` is the provider's id (of the last part), needed to match its delivery report. */
export interface SendOutcome {
  result: AttemptResult;
  ref: string | null;
  /** The provider's ids of the parts before the last one: a report for any part counts. */
  partRefs?: readonly string[];
  /** The provider's own code, kept for operators: `0x0000000B`. */
  rawCode: string | null;
  /** What it cost, in millionths of the currency of the account there; missing = it is not told. */
  costMicros?: number;
  /** Earliest next try for transient and throttled, in milliseconds. */
  retryAfterMs?: number;
}

export interface InboundMessage<Content = MessageContent> {
  /** The same again is the same message. */
  providerMessageId: string;
  from: string;
  to: string;
  content: Content;
  at: number;
}
export interface DeliveryReport {
  ref: string;
  /** Other spellings under which the accept answer may have given the id; tried only when `ref` itself is not known. */
  variants?: readonly string[];
  state: StoredMessageState;
  rawCode: string | null;
  raw: Record<string, unknown>;
}
/** What nothing can be made of: it is kept for a person to look at. */
export interface UnusableEvent {
  code: UnusableCode;
  /** Who and whom, what it said, its bytes. */
  raw: Record<string, unknown>;
}
export interface ConnectionStatus {
  state: 'connecting' | 'connected' | 'waiting' | 'refused' | 'closed';
  code: string | null;
  /** For the log; people read the sentence of the state. */
  message: string;
}

export interface ProviderSettings<Config, Secrets> {
  config: Config;
  secrets: Secrets;
  providerId: string;
  /** Missing = nobody wants to hear what goes over the line. */
  dialogue?: Dialogue | undefined;
  /** The way to what was typed as its address; missing = the address was typed by nobody, as in a test. */
  outside?: Outside | undefined;
}
