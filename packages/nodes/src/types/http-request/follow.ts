import { isSignalboxError, operationalError, userError } from '@signalbox/domain';
import type { HttpPort } from '../../contract/call-context.ts';
import type { redirectWays } from './node.ts';

type Answer = Awaited<ReturnType<HttpPort['request']>>;
type Sent = Parameters<HttpPort['request']>[0];
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Sent['body'];
}
type Way = keyof typeof redirectWays;

const mostRedirects = 5;

/**
 * Sends a request and follows where its answers lead, by the rules of fetch (https://fetch.spec.whatwg.org/#http-redirect-fetch). Each one is a
 * request of its own, and its address is checked as any. The time counts for all of them. `safe` = only where method and body stay the same.
 */
export async function follow(
  first: Request,
  { way, timeoutMs, send }: { way: Way; timeoutMs: number; send: (request: Request & { timeoutMs: number }) => Promise<Answer> },
): Promise<Answer> {
  const deadline = Date.now() + timeoutMs;
  let request = first;
  for (let redirects = 0; ; redirects += 1) {
    const left = redirects === 0 ? timeoutMs : deadline - Date.now();
    if (left <= 0) throw operationalError('http.timeout', { host: new URL(request.url).host, ms: timeoutMs });
    const answer = await send({ ...request, timeoutMs: left }).catch((error: unknown) => {
      throw request.method === first.method ? error : carriedOut(error, request.url);
    });
    const next = nextRequest(request, answer, way);
    if (!next) return answer;
    if (redirects === mostRedirects) throw userError('http.redirects', { most: mostRedirects }, { field: 'url' });
    request = next;
  }
}

/** An answer that made a GET of the request had carried the request out: that the next host cannot be reached does not mean that nothing was done. */
const carriedOut = (error: unknown, url: string): unknown =>
  isSignalboxError(error) && error.details.notSent
    ? operationalError('http.broken_off', { host: new URL(url).host }, { cause: error })
    : error;

/** Where an answer leads to; null = nowhere that is to be gone to. */
export function nextRequest(request: Request, { status, headers }: Pick<Answer, 'status' | 'headers'>, way: Way): Request | null {
  const location = Object.entries(headers).find(([name]) => name.toLowerCase() === 'location')?.[1];
  if (way === 'none' || !leading.has(status) || location === undefined || !URL.canParse(location, request.url)) return null;
  const [from, to] = [new URL(request.url), new URL(location, request.url)];
  if (!/^https?:$/.test(to.protocol)) return null;
  // A part that names a place in the page goes along.
  if (to.hash === '') to.hash = from.hash;
  const { method, body } = request;
  const becomesGet = (status === 303 && method !== 'GET' && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST');
  if (becomesGet && way === 'safe') return null;
  const isLost = (name: string) => (becomesGet && /^content-/.test(name)) || (from.origin !== to.origin && isSecret(name));
  return {
    ...(becomesGet ? { method: 'GET', body: null } : { method, body }),
    url: to.href,
    headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => !isLost(name.toLowerCase()))),
  };
}

const leading: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What says who asks, or to whom, is for the host that it was meant for. */
const isSecret = (name: string): boolean =>
  name !== 'idempotency-key' &&
  /^(?:host|cookie2?)$|key(?:s?$|-)|auth|bearer|jwt|hmac|token|secret|passw|pwd|credential|session|signature/.test(name);
