import type { NodeResult } from '@signalbox/flow';
import type { KeptFile } from './kept-file.ts';

/** What an outside call may use. The key is stable over every repeat of this call: send it along as Idempotency-Key. */
export interface CallContext {
  idempotencyKey: string;
  /** Another try will not come: an answer that is no good has to do. */
  isLastTry: boolean;
  signal: AbortSignal;
  http: HttpPort;
  files: FilePort;
}
export interface HttpPort {
  /**
   * Through the egress guard; throws operational errors `http.timeout`, `http.unreachable`, `http.broken_off`, user errors `http.blocked`,
   * `http.too_large`, `http.invalid_header`. Does not follow where an answer leads. The body comes as the bytes that were sent; a compressed one comes unpacked and without its `content-encoding`.
   */
  request(request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: string | Uint8Array | null;
    timeoutMs: number;
    maxBytes: number;
    signal: AbortSignal;
  }): Promise<{
    status: number;
    headers: Record<string, string>;
    body: Uint8Array;
  }>;
}
export interface FilePort {
  /** Keeps bytes that are too many for the values of a run, or no text; the same bytes are kept once. Throws the operational error `file.not_kept`. */
  keep(file: { bytes: Uint8Array; name: string; type: string }): Promise<KeptFile>;
  /** A kept file by its public id; null = there is none (any more). */
  read(id: string): Promise<{ bytes: Uint8Array; name: string; type: string } | null>;
}
/** call.ts of a call node. What is thrown is judged by `judgeCall` of the flow: an operational error is tried again while the plan's policy allows. A returned error takes the error port. */
export type Call<Input> = (input: Input, context: CallContext) => Promise<NodeResult>;
