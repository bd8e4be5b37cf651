import type { Answer } from './answer.ts';
import { ApiProblem, problemOf } from './api-problem.ts';
import { sessionOver } from './session-over.ts';

export interface CallOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A flag stands as `1` or `0` in the address. */
  query?: Readonly<Record<string, string | number | boolean | undefined>>;
  body?: unknown;
  /** A body of bytes instead of JSON. */
  bytes?: ArrayBuffer;
  signal?: AbortSignal;
  /** Goes out although the page is about to go. */
  keepalive?: boolean;
}

/** Calls `/api/v1<path>` and reads the answer; throws ApiProblem. */
export async function call<Value>(path: string, answer: Answer<Value>, options: CallOptions = {}): Promise<Value> {
  const { method = 'GET', query, body, bytes, signal, keepalive = false } = options;
  const response = await fetch(`/api/v1${path}${search(query)}`, {
    method,
    credentials: 'same-origin',
    keepalive,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(bytes === undefined ? {} : { body: bytes, headers: { 'content-type': 'application/octet-stream' } }),
    ...(signal ? { signal } : {}),
  });
  if (response.status === 401) sessionOver.note();
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, readJson(text));
  const parsed = answer.safeParse(text === '' ? undefined : readJson(text));
  if (parsed.success) return parsed.data;
  throw new ApiProblem({
    status: response.status,
    code: 'answer.unreadable',
    issues: parsed.error.issues.map(({ path: at, message }) => ({ path: at.join('.'), message })),
  });
}

function search(query: CallOptions['query']): string {
  const set = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, typeof value === 'boolean' ? String(Number(value)) : String(value)]],
  );
  return set.length > 0 ? `?${new URLSearchParams(set)}` : '';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
