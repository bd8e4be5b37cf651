import type { Problem } from '@signalbox/contract';
import { errorFacts, isSignalboxError, newId, type SignalboxError, unexpectedError, userError } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import { schemaWord } from '@signalbox/flow';
import { errorWords, type Key, type Translate } from '@signalbox/words';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { z } from 'zod';
import { databaseProblem } from './database-problem.ts';
import { readerWords } from './reader-words.ts';

/** An application/problem+json answer (RFC 9457) in the reader's language. */
export function problem(t: Translate, error: SignalboxError, reference: string = newId()): Response {
  const { kind, code, values, details } = error;
  const { field, issues, retryAfterMs, status = defaultStatus[kind] } = details;
  const body: Problem = {
    type: `urn:signalbox:problem:${code}`,
    title: t(titles[status] ?? 'problems.other'),
    status,
    code,
    values: { ...values },
    detail: errorWords(t, errorFacts(error)),
    reference,
    ...(field === undefined ? {} : { field }),
    ...(issues === undefined ? {} : { issues: issues.map((issue) => ({ ...issue })) }),
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'content-language': t.language,
    'cache-control': 'no-store',
  };
  if (retryAfterMs !== undefined) headers['retry-after'] = String(Math.max(1, Math.ceil(retryAfterMs / 1000)));
  return new Response(JSON.stringify(body), { status, headers });
}

const defaultStatus = { user: 422, operational: 503, unexpected: 500 };

/** Any thrown value. What nobody expected goes to the log under the reference that the answer names, without its text outside. */
export function problemOf(c: Context, error: unknown, log: Logger): Response {
  const t = readerWords(c);
  if (isSignalboxError(error) && error.kind !== 'unexpected') return problem(t, error);
  if (error instanceof HTTPException && error.status < 500)
    return problem(t, userError('request.invalid.json', {}, { status: error.status }));
  const fromDatabase = databaseProblem(error);
  if (fromDatabase?.kind === 'user') return problem(t, fromDatabase);
  const reference = newId();
  log.error({ err: error, reference, route: routePath(c), method: c.req.method }, 'a request failed');
  return problem(t, fromDatabase ?? unexpectedError('unexpected'), reference);
}

/** A request that does not fit the contract. */
export function badInput(error: z.core.$ZodError): SignalboxError {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.').slice(0, 200) ?? '';
  if (!issue) return userError('request.invalid', {}, { status: 400 });
  const problem = schemaWord(issue);
  if (field) return userError('request.invalid.field', { field, problem }, { status: 400, field });
  return userError('request.invalid.whole', { problem }, { status: 400 });
}

const titles: Record<number, Key & `problems.${string}`> = {
  400: 'problems.status.400',
  401: 'problems.status.401',
  403: 'problems.status.403',
  404: 'problems.status.404',
  405: 'problems.status.405',
  409: 'problems.status.409',
  413: 'problems.status.413',
  422: 'problems.status.422',
  429: 'problems.status.429',
  500: 'problems.status.500',
  503: 'problems.status.503',
  504: 'problems.status.504',
};
