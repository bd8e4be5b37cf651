import type { ProblemInput } from './problem.ts';

/** What the database refuses is mostly the request's fault; when it is away, the request may come again. */
export function databaseProblem(error: unknown): ProblemInput | null {
  const code = codeOf(error);
  if (code === null) return null;
  // Class 22: data exceptions (characters and numbers that PostgreSQL cannot hold).
  if (/^22[0-9A-Z]{3}$/.test(code))
    return {
      status: 400,
      code: 'request.invalid',
      detail: 'A value in the request cannot be stored: an odd character, or a number out of range.',
    };
  if (code === '23514' || code === '54000')
    return { status: 422, code: 'value.too_large', detail: 'A value in the request is too large to be stored.' };
  if (unavailable.test(code))
    return {
      status: 503,
      code: 'database.unreachable',
      detail: 'The database does not answer. Try again in a moment.',
      retryAfterMs: 2000,
    };
  return null;
}

const unavailable = /^(08[0-9A-Z]{3}|57P0\d|53[0-9A-Z]{3}|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|P100[12]|P2024|P1017)$/;

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // The pool says this in words only.
  return /connection terminated|timeout exceeded when trying to connect/i.test(error.message) ? 'ECONNRESET' : codeOf(error.cause);
}
