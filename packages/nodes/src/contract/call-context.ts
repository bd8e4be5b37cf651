import type { NodeResult } from '@signalbox/flow';

/** What an outside call may use. The key is stable over every repeat of this call: send it along as Idempotency-Key. */
export interface CallContext {
  idempotencyKey: string;
  attempt: number;
  signal: AbortSignal;
  http: HttpPort;
}
export interface HttpPort {
  /** Through the egress guard; throws operational errors `http.timeout`, `http.unreachable`, user errors `http.blocked`, `http.too_large`. */
  request(request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: string | null;
    timeoutMs: number;
    maxBytes: number;
    signal: AbortSignal;
  }): Promise<{
    status: number;
    headers: Record<string, string>;
    body: string;
  }>;
}
/** call.ts of a call node. A thrown operational error is retried by the plan's policy; a returned error takes the error port. */
export type Call<Input> = (input: Input, context: CallContext) => Promise<NodeResult>;
