import { isSignalboxError, type SignalboxError } from '@signalbox/domain';
import type { Dialogue } from './contract/dialogue.ts';
import type { Outside } from './contract/outside.ts';

/** What a provider's own server answered, or why there is no answer. */
export type Asked = { status: number; text: string; retryAfterMs: number | undefined } | NoAnswer;
export interface NoAnswer {
  status: null;
  /** Nothing can have arrived there: another try cannot do it twice. */
  wasSent: boolean;
  /** `ECONNREFUSED`, or `lost`. */
  code: string;
}

/** Asks the server of a provider. Never throws: what broke after the request had left may have arrived. */
export async function askProvider(url: string, { timeoutMs, dialogue, ...request }: AskRequest): Promise<Asked> {
  if (dialogue?.isOpen) dialogue.say('out', requestText(url, request));
  const asked = await ask(url, { ...request, timeoutMs });
  if (dialogue?.isOpen) dialogue.say('in', asked.status === null ? asked.code : `HTTP ${asked.status}\n\n${asked.text}`.trim());
  return asked;
}

interface AskRequest {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
  dialogue?: Dialogue | undefined;
  outside?: Outside | undefined;
}

/** As it leaves. Headers that hold credentials are there, what they hold is not. */
function requestText(url: string, { method, headers, body = '' }: Pick<AskRequest, 'method' | 'headers' | 'body'>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${credential.test(name) ? '••••••' : value}`);
  return `${method} ${url}\n${lines.join('\n')}\n\n${body}`.trim();
}
const credential = /auth|key|token|secret|cookie/i;

async function ask(url: string, { timeoutMs, outside, ...request }: Omit<AskRequest, 'dialogue'>): Promise<Asked> {
  try {
    if (outside) return await askBy(outside, url, { ...request, timeoutMs });
    // Where it leads elsewhere, the credentials would go along.
    const response = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    return { status: response.status, text: await response.text(), retryAfterMs: retryAfterOf(response.headers.get('retry-after')) };
  } catch (error) {
    if (isSignalboxError(error)) return noAnswer(error);
    const code = codeOf(error);
    return neverLeft.has(code)
      ? { status: null, wasSent: false, code }
      : { status: null, wasSent: true, code: code === '' ? 'lost' : code };
  }
}

async function askBy(outside: Outside, url: string, { method, headers, body = null, timeoutMs }: By): Promise<Asked> {
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await outside.request({ method, url, headers, body, timeoutMs, maxBytes: 1_000_000, signal });
  return {
    ...{ status: answer.status, text: new TextDecoder().decode(answer.body) },
    retryAfterMs: retryAfterOf(answer.headers['retry-after'] ?? null),
  };
}
type By = Omit<AskRequest, 'dialogue' | 'outside' | 'body'> & { body?: string | null };

/** A request that was refused here has not left, nor has one whose connection never stood. */
function noAnswer(error: SignalboxError): NoAnswer {
  const { notSent, cause } = (error.details ?? {}) as { notSent?: true; cause?: unknown };
  const inner = codeIn(cause);
  if (error.code === 'http.broken_off' || error.code === 'http.unreachable' || error.code === 'http.timeout')
    return { status: null, wasSent: notSent !== true, code: inner === '' ? 'lost' : inner };
  return { status: null, wasSent: error.code === 'http.too_large', code: error.code };
}

export const basicAuth = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const neverLeft = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID'],
]);

function codeOf(error: unknown): string {
  return codeIn(error instanceof Error ? error.cause : undefined);
}

function codeIn(cause: unknown): string {
  // Several addresses were tried, each in vain.
  const inner = cause instanceof AggregateError ? cause.errors.at(-1) : cause;
  return typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : '';
}

function retryAfterOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
