import { operationalError } from '@signalbox/domain';

/** One request to the simulator's control API. Throws `practice.unreachable` (503) when it does not answer. */
export async function askSimulator(
  baseUrl: string,
  {
    method,
    path,
    body,
    options = {},
  }: { method: 'GET' | 'POST' | 'PUT'; path: string; body: object | null; options?: { waitMs?: number; signal?: AbortSignal | undefined } },
): Promise<unknown> {
  const limit = AbortSignal.timeout(5000 + (options.waitMs ?? 0));
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  const headers = { 'content-type': 'application/json' };
  const request: RequestInit = body === null ? { method, signal } : { method, signal, headers, body: JSON.stringify(body) };
  const response = await fetch(new URL(path, baseUrl), request).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw unreachable(new Error(`the simulator answered ${response.status}`));
  }
  return response.json().catch(() => null);
}

const unreachable = (cause: unknown) => operationalError('practice.unreachable', {}, { status: 503, cause });
