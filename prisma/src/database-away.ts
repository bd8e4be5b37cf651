/** Whether the database could not be reached, ended, or had no room: nothing is wrong with what was asked, and it may be asked again. */
export function isDatabaseAway(error: unknown): boolean {
  const code = databaseCode(error);
  return code !== null && away.test(code);
}

/** The SQLSTATE or system code of an error of the database; null = it is none. */
export function databaseCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // The pool says this in words only.
  return saidInWords.test(error.message) ? 'ECONNRESET' : databaseCode(error.cause);
}

/** What the data itself is to blame for: no later try can store it. */
export const isDataRefused = (error: unknown): boolean => /^(22|23|54)/.test(databaseCode(error) ?? '');

const away = /^(08[0-9A-Z]{3}|57P0\d|53[0-9A-Z]{3}|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|P100[12]|P2024|P1017)$/;
const saidInWords = /connection terminated|not queryable|timeout exceeded when trying to connect/i;
