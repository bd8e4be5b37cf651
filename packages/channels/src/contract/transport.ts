import type { AttemptResult, StoredMessageState } from '@signalbox/domain';
import type { z } from 'zod';

/** One text that leaves the house. `messageId` is our reference. */
export interface OutgoingText {
  messageId: string;
  from: string;
  to: string;
  text: string;
  attempt: number;
}

/** How one send went. `ref` is the provider's id (of the last part), needed to match its delivery report. */
export interface SendOutcome {
  result: AttemptResult;
  ref: string | null;
  /** The provider's own code, kept for operators: `0x0000000B`. */
  rawCode: string | null;
  /** Earliest next try for transient and throttled, in milliseconds. */
  retryAfterMs?: number;
}

/** Resolve only when the event is stored: the provider is acknowledged after that; a rejection makes it send again. */
export interface InboundText {
  providerMessageId: string;
  from: string;
  to: string;
  text: string;
  at: number;
}
export interface DeliveryReport {
  ref: string;
  state: StoredMessageState;
  rawCode: string | null;
  raw: Record<string, unknown>;
}
export interface ConnectionStatus {
  state: 'connecting' | 'connected' | 'waiting' | 'refused' | 'closed';
  code: string | null;
  message: string;
}

export interface Listener {
  onText(text: InboundText): Promise<void>;
  onReport(report: DeliveryReport): Promise<void>;
}

/** The sending side of a provider: lives in the worker's lane. `send` resolves with an outcome, it does not throw. */
export interface Sender {
  send(text: OutgoingText): Promise<SendOutcome>;
  /** How many sends may be on their way at once. */
  readonly window: number;
  /** Finishes what is under way (unanswered = unknown), then closes. */
  close(): Promise<void>;
}
/** The receiving side of a provider: lives in the gateway. */
export interface Receiver {
  close(): Promise<void>;
}

export interface OpenOptions<Config, Secrets> {
  config: Config;
  secrets: Secrets;
  providerId: string;
  onStatus: (status: ConnectionStatus) => void;
}

/** A transport provider: one folder with provider.ts, send.ts, receive.ts. Both schemas become the form in Channels. */
export interface ProviderType<Config = unknown, Secrets = unknown> {
  type: string;
  channel: 'sms';
  title: string;
  help: string;
  config: z.ZodType<Config>;
  secrets: z.ZodType<Secrets>;
  openSender(options: OpenOptions<Config, Secrets>): Sender;
  openReceiver(options: OpenOptions<Config, Secrets>, listener: Listener): Receiver;
}
