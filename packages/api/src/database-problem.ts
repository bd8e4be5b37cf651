import { databaseCode, isDatabaseAway } from '@signalbox/db';
import { operationalError, type SignalboxError, userError } from '@signalbox/domain';

/** What the database refuses is mostly the request's fault; when it is away, the request may come again. */
export function databaseProblem(error: unknown): SignalboxError | null {
  const code = databaseCode(error);
  if (code === null) return null;
  // Class 22: data exceptions (characters and numbers that PostgreSQL cannot hold).
  if (/^22[0-9A-Z]{3}$/.test(code)) return userError('request.invalid.stored', {}, { status: 400 });
  if (code === '23514' || code === '54000') return userError('value.too_large');
  if (isDatabaseAway(error)) return operationalError('database.unreachable', {}, { retryAfterMs: 2000 });
  return null;
}
