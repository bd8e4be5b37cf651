import { errorFacts, isSignalboxError, type SignalboxError } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes/contract';
import { retryAfterMs } from './retry-times.ts';
import { webhookHeaders } from './sign-webhook.ts';

export interface WebhookPost {
  url: string;
  /** Stays the same over all tries. */
  id: string;
  body: string;
  /** Newest first. */
  secrets: readonly string[];
}
/** How a try went: done is any answer from 200 to 299. `gone`: the other side wants nothing more. */
export interface WebhookOutcome {
  isDone: boolean;
  isGone: boolean;
  statusCode: number | null;
  /** Why there was no answer, or what was wrong with it. */
  problem: { code: string; values: object } | null;
  response: string | null;
  tookMs: number;
  retryAfterMs: number;
}

const timeoutMs = 15_000;
const mostBytes = 256 * 1024;
const excerpt = 1000;

/** Sends a delivery once, by the rule of outside calls; never throws. Where an answer leads is not followed: it is a failure. */
export async function postWebhook(http: HttpPort, { url, id, body, secrets }: WebhookPost, signal: AbortSignal): Promise<WebhookOutcome> {
  const began = Date.now();
  const done = { isDone: false, isGone: false, statusCode: null, problem: null, response: null, retryAfterMs: 0 };
  try {
    const headers = { 'content-type': 'application/json', ...webhookHeaders({ id, at: Math.floor(began / 1000), body }, secrets) };
    const answer = await http.request({ method: 'POST', url, headers, body, timeoutMs, maxBytes: mostBytes, signal });
    const { status } = answer;
    return {
      ...done,
      ...{ isDone: status >= 200 && status < 300, isGone: status === 410, statusCode: status },
      problem: status >= 300 && status < 400 ? { code: 'webhook.redirect', values: {} } : null,
      response: printable(answer.body),
      tookMs: Date.now() - began,
      retryAfterMs: retryAfterMs(answer.headers['retry-after'], Date.now()),
    };
  } catch (error) {
    return {
      ...done,
      problem: isSignalboxError(error) ? factsOf(error) : { code: 'webhook.failed', values: {} },
      tookMs: Date.now() - began,
    };
  }
}

const factsOf = (error: SignalboxError) => {
  const { code, values = {} } = errorFacts(error);
  return { code, values };
};

/** The beginning of an answer as PostgreSQL can store it. */
const printable = (body: Uint8Array): string =>
  Buffer.from(body.subarray(0, excerpt * 4))
    .toString('utf8')
    .replaceAll('\u0000', '')
    .slice(0, excerpt);
