import type { Database } from '@signalbox/db';
import type { TriggerTable } from '@signalbox/flow';
import type { Waker } from '@signalbox/runner';

/** A text as a provider's receiver gives it. */
export interface TextEvent {
  providerId: string;
  providerMessageId: string;
  from: string;
  to: string;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * - opt_out: the person said STOP
 * - reply: answered an open wait
 * - trigger: started a run
 * - inbox: nobody asked for it; it stands in the message list
 * - duplicate: was taken before, nothing was done
 * - unknown_address: no account receives on this number, nothing was stored
 */
export interface TextOutcome {
  outcome: 'opt_out' | 'reply' | 'trigger' | 'inbox' | 'duplicate' | 'unknown_address';
  accountId: number | null;
  messageId: string | null;
  runId: string | null;
}

export interface HookRequest {
  method: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** The raw body; parsed as JSON when the content type says so. */
  body: string;
  idempotencyKey: string | null;
}

/** `answer` = the workflow's own answer; `accepted` = 202. */
export type HookOutcome =
  | { kind: 'accepted'; runId: string; repeated: boolean }
  | { kind: 'answer'; runId: string; status: number; headers: Record<string, string>; body: unknown };

export interface InboundDeps {
  db: Database;
  waker: Waker;
  /** The match functions of trigger nodes, by node type. */
  triggers: TriggerTable;
}

export interface Inbound {
  /** Resolves when the text is stored; acknowledge it to the provider after that. A rejection means: let the provider send it again. */
  acceptText(event: TextEvent): Promise<TextOutcome>;
  /** Starts the workflow behind a secret address. Throws `hook.unknown`, `hook.method`, `body.invalid_json`, `body.too_large`, `hook.no_answer`. */
  acceptHttp(tokenHash: string, request: HookRequest): Promise<HookOutcome>;
  /** Answers the wait behind a secret address; false = nobody waits (any more). Throws `body.invalid_json`, `body.too_large`. */
  acceptCallback(token: string, request: Omit<HookRequest, 'idempotencyKey'>): Promise<boolean>;
  close(): Promise<void>;
}
