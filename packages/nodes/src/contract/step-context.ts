import type { NodeResult } from '@signalbox/flow';

/**
 * What a step node may do: small ports over the open transaction of the step, all of them set-based, all of them of one account.
 * services implement them on PostgreSQL, the memory driver and the contract test on plain maps.
 */
export interface StepContext {
  now: number;
  accountTimeZone: string;
  contacts: ContactPort;
  tags: TagPort;
  groups: GroupPort;
  messages: MessagePort;
  answers: AnswerPort;
}

/** One run's part of a batch. */
export interface StepItem<Input> {
  runId: string;
  nodeId: string;
  class: number;
  input: Input;
  /** The contact the run is about, if it has one. */
  contactId: string | null;
  /** How the run's trigger came in, for replies. */
  origin: { channel: string; ourAddress: string; theirAddress: string; ownAddressId: string; providerId: string } | null;
  /** The inbound event that started the run, for http answers. */
  eventKey: { sourceId: string; key: string } | null;
}

/** `contact` set = from now on the run is about this contact. */
export type StepResult = NodeResult & { contact?: ContactView | null };

export interface ContactView {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  language: string | null;
  timeZone: string | null;
  fields: Record<string, unknown>;
}

export interface ContactPort {
  /** Finds by address or creates; the answers come in the order of the items. One row per address whatever the repeats. */
  findOrCreate(items: { kind: 'phone' | 'email'; value: string; name: string }[]): Promise<{ contact: ContactView; created: boolean }[]>;
}
export interface TagPort {
  /** Adds by tag name, making the tag when it is new. Already tagged = no change. */
  add(items: { contactId: string; tag: string }[]): Promise<void>;
  remove(items: { contactId: string; tag: string }[]): Promise<void>;
}
export interface GroupPort {
  /** Adds by group name, making the group when it is new. Already member = no change. */
  add(items: { contactId: string; group: string }[]): Promise<void>;
  remove(items: { contactId: string; group: string }[]): Promise<void>;
}
export interface MessagePort {
  /**
   * Queues messages in the ledger; a lane sends them after the commit. The answer is the message id and the number of parts,
   * or an error code per item (`address.opted_out`, `provider.missing`); the order is that of the items.
   */
  queue(
    items: OutgoingMessage[],
  ): Promise<
    ({ messageId: string; parts: number; ourAddress: string; theirAddress: string } | { error: { code: string; message: string } })[]
  >;
}
export interface OutgoingMessage {
  runId: string;
  nodeId: string;
  class: number;
  channel: 'sms';
  to: string;
  text: string;
  contactId: string | null;
  /** Own address to send from; null = the account's first own address of the channel. */
  from: string | null;
}
export interface AnswerPort {
  /** Keeps the answer for the HTTP request that started the run; only the first one counts. */
  put(
    items: { runId: string; sourceId: string; key: string; status: number; headers: Record<string, string>; body: unknown }[],
  ): Promise<void>;
}

/** run.ts of a step node: one call for a whole lockstep batch; results in the order of the items. */
export type RunMany<Input> = (items: StepItem<Input>[], context: StepContext) => Promise<StepResult[]>;
