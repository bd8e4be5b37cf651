import { isSignalboxError, newId, type SignalboxError } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { z } from 'zod';
import type { Problem } from './contract/common.ts';
import { databaseProblem } from './database-problem.ts';

export interface ProblemInput {
  status: number;
  code: string;
  detail: string;
  field?: string;
  issues?: readonly object[];
  retryAfterMs?: number;
}

/** An application/problem+json answer (RFC 9457). */
export function problem(input: ProblemInput, reference: string = newId()): Response {
  const { status, code, detail, field, issues, retryAfterMs } = input;
  const body: Problem = {
    type: `urn:signalbox:problem:${code}`,
    title: titles[status] ?? 'Problem',
    status,
    code,
    detail,
    reference,
    ...(field === undefined ? {} : { field }),
    ...(issues === undefined ? {} : { issues: issues.map((issue) => ({ ...issue })) }),
  };
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  if (retryAfterMs !== undefined) headers['retry-after'] = String(Math.max(1, Math.ceil(retryAfterMs / 1000)));
  return new Response(JSON.stringify(body), { status, headers });
}

/** Any thrown value. What nobody expected goes to the log under the reference that the answer names, without its text outside. */
export function problemOf(c: Context, error: unknown, log: Logger): Response {
  if (isSignalboxError(error) && error.kind !== 'unexpected') return problem(known(error));
  if (error instanceof HTTPException && error.status < 500)
    return problem({ status: error.status, code: 'request.invalid', detail: 'The body is not valid JSON.' });
  const fromDatabase = databaseProblem(error);
  if (fromDatabase && fromDatabase.status < 500) return problem(fromDatabase);
  const reference = newId();
  log.error({ err: error, reference, route: routePath(c), method: c.req.method }, 'a request failed');
  return problem(
    fromDatabase ?? {
      status: 500,
      code: 'unexpected',
      detail: 'Something went wrong on our side. Try again; if it stays, report the reference.',
    },
    reference,
  );
}

/** A request that does not fit the contract. */
export function badInput(error: z.core.$ZodError): ProblemInput {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.').slice(0, 200);
  return {
    status: 400,
    code: 'request.invalid',
    detail: `${field ? `${field}: ` : ''}${issue?.message ?? 'The request is not valid.'}`,
    ...(field ? { field } : {}),
  };
}

function known({ kind, code, message, details }: SignalboxError): ProblemInput {
  const { field, issues, retryAfterMs, status = kind === 'user' ? 422 : 503 } = details;
  return {
    status,
    code,
    detail: message,
    ...(field === undefined ? {} : { field }),
    ...(issues === undefined ? {} : { issues }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  422: 'Cannot be done as asked',
  429: 'Too many requests',
  500: 'Unexpected error',
  503: 'Not available',
  504: 'No answer in time',
};
