import { Problem } from '@signalbox/contract';
import { z } from 'zod';
import { ApiProblem } from './api-problem.ts';
import { sessionOver } from './session-over.ts';

export interface CallOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A flag stands as `1` or `0` in the address. */
  query?: Readonly<Record<string, string | number | boolean | undefined>>;
  body?: unknown;
  signal?: AbortSignal;
  /** Goes out although the page is about to go. */
  keepalive?: boolean;
}

/** Calls `/api/v1<path>` and checks the answer against the contract; throws ApiProblem. */
export async function call<Schema extends z.ZodType>(path: string, answer: Schema, options: CallOptions = {}): Promise<z.output<Schema>> {
  const { method = 'GET', query, body, signal, keepalive = false } = options;
  const response = await fetch(`/api/v1${path}${search(query)}`, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    keepalive,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(signal ? { signal } : {}),
  });
  if (response.status === 401) sessionOver.note();
  const text = await response.text();
  if (!response.ok) throw problemFrom(response.status, text);
  const parsed = answer.safeParse(text === '' ? undefined : readJson(text));
  if (parsed.success) return parsed.data;
  throw new ApiProblem({
    status: response.status,
    code: 'answer.unreadable',
    issues: parsed.error.issues.map(({ path: at, message }) => ({ path: at.join('.'), message })),
  });
}

/** For calls that answer nothing (202, 204). */
export const Nothing = z.unknown();

function search(query: CallOptions['query']): string {
  const set = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, typeof value === 'boolean' ? String(Number(value)) : String(value)]],
  );
  return set.length > 0 ? `?${new URLSearchParams(set)}` : '';
}

function problemFrom(status: number, text: string): ApiProblem {
  const problem = Problem.safeParse(readJson(text));
  if (problem.success) return new ApiProblem(problem.data);
  return new ApiProblem({ status, code: 'answer.unreadable' });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
