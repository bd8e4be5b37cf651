import type { Database } from '@signalbox/db';
import type { Channels, MessageContent } from '@signalbox/domain';
import type { TriggerTable } from '@signalbox/flow';
import type { HttpPort } from '@signalbox/nodes/contract';
import type { TurnDeps, Waker } from '@signalbox/runner';
import type { AcceptPublish } from '../devices/accept-publish.ts';

/** A message as a provider gives it. */
export interface MessageArrival {
  /** Id of the provider's channel. */
  channel: string;
  providerId: string;
  providerMessageId: string;
  from: string;
  to: string;
  content: MessageContent;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * - opt_out: the person said STOP
 * - reply: answered an open wait
 * - trigger: started a run
 * - inbox: nobody asked for it; it stands in the message list
 * - duplicate: was taken before, nothing was done
 * - unknown_address: no account receives at this address, nothing was stored
 */
export interface MessageOutcome {
  outcome: 'opt_out' | 'reply' | 'trigger' | 'inbox' | 'duplicate' | 'unknown_address';
  accountId: number | null;
  messageId: string | null;
  runId: string | null;
}

export interface HookRequest {
  method: string;
  /** Path and query as they came, for signatures that cover them. */
  url?: string;
  /** Who calls. */
  ip?: string;
  /** What stands behind the `?` of the address, as it came. */
  query: string;
  headers: Record<string, string>;
  /** Reads the body, as it came. Nobody does for an address that is not known. */
  body(): Promise<Uint8Array>;
  idempotencyKey: string | null;
  /** Headers of the answer, whatever it will be. */
  tell?: (name: string, value: string) => void;
  /** False when nobody else has that key and it was not tried before. */
  isRepeatable?: boolean;
}

/** `answer` = the workflow's own answer; `accepted` = 202; `ended` = its run is over and has given no answer; `sample` = nothing is live there, and somebody who draws has it as an example. */
export type HookOutcome =
  | { kind: 'sample'; runId: '' }
  | { kind: 'accepted' | 'ended'; runId: string; repeated: boolean }
  | { kind: 'answer'; runId: string; status: number; headers: Record<string, string>; body: unknown };

export interface InboundDeps {
  db: Database;
  /** SECRET_KEY, under which it is sealed what callers of HTTP triggers know; without it those let nobody in. */
  secretKey?: string;
  waker: Waker;
  /** The way to sign-in services, for their keys; without it no token of theirs is taken. */
  http?: HttpPort;
  channels: Channels;
  /** The match functions of trigger nodes, by node type. */
  triggers: TriggerTable;
  /** What runs need to make their first turn in the transaction that takes their event in; without it conductors do. */
  stride?: TurnDeps;
}

export interface Inbound {
  /** Resolves when the message is stored; acknowledge it to the provider after that. A rejection means: let the provider send it again. */
  acceptMessage(arrived: MessageArrival): Promise<MessageOutcome>;
  /** Starts the workflow behind a secret address. Throws `hook.unknown`, `hook.no_answer`, what `check-caller.ts` throws, and what `unpackBody` and `parseBody` throw. */
  acceptHttp(tokenHash: string, request: HookRequest): Promise<HookOutcome>;
  /** The web pages whose scripts may call this address; none where there is no such address. */
  originsOf(tokenHash: string): Promise<readonly string[]>;
  /** Starts the runs of what a device published, and answers the command that it answers; see `accept-publish.ts`. */
  acceptPublish: AcceptPublish;
  /** Answers the wait behind a secret address; false = nobody waits (any more). Throws what `unpackBody` and `parseBody` throw. */
  acceptCallback(token: string, request: Omit<HookRequest, 'idempotencyKey'>): Promise<boolean>;
  close(): Promise<void>;
}
