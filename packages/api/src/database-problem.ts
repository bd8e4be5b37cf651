import { operationalError, type SignalboxError, userError } from '@signalbox/domain';

/** What the database refuses is mostly the request's fault; when it is away, the request may come again. */
export function databaseProblem(error: unknown): SignalboxError | null {
  const code = codeOf(error);
  if (code === null) return null;
  // Class 22: data exceptions (characters and numbers that PostgreSQL cannot hold).
  if (/^22[0-9A-Z]{3}$/.test(code)) return userError('request.invalid.stored', {}, { status: 400 });
  if (code === '23514' || code === '54000') return userError('value.too_large');
  if (unavailable.test(code)) return operationalError('database.unreachable', {}, { retryAfterMs: 2000 });
  return null;
}

const unavailable = /^(08[0-9A-Z]{3}|57P0\d|53[0-9A-Z]{3}|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|P100[12]|P2024|P1017)$/;

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // The pool says this in words only.
  return /connection terminated|timeout exceeded when trying to connect/i.test(error.message) ? 'ECONNRESET' : codeOf(error.cause);
}
