/**
 * The three kinds of errors. Code compares `code` (stable, dotted), never the message.
 * - user: bad input or configuration; shown on the node or field, never retried
 * - operational: the outside world; retried by policy
 * - unexpected: our bug; alert, not retried
 */
export type ErrorKind = 'user' | 'operational' | 'unexpected';

export interface ErrorDetails {
  /** The field that the person has to change, as a path: `input.text`. */
  field?: string;
  /** Nothing had left the house yet: another try cannot do it twice. */
  notSent?: true;
  /** How long to wait before the next try, in milliseconds. */
  retryAfterMs?: number;
  /** HTTP status to answer with; the default follows from the kind. */
  status?: number;
  /** Findings of the compiler that explain the error. */
  issues?: readonly object[];
  cause?: unknown;
}

export class SignalboxError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly details: ErrorDetails;
  constructor(kind: ErrorKind, code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'SignalboxError';
    this.kind = kind;
    this.code = code;
    this.details = details;
  }
}

/** Bad input or configuration. The message says what happened and what to do, in plain words. */
export const userError = (code: string, message: string, details?: ErrorDetails): SignalboxError =>
  new SignalboxError('user', code, message, details);
/** The outside world failed; worth another try. */
export const operationalError = (code: string, message: string, details?: ErrorDetails): SignalboxError =>
  new SignalboxError('operational', code, message, details);
/** Something that cannot happen did happen. */
export const unexpectedError = (code: string, message: string, details?: ErrorDetails): SignalboxError =>
  new SignalboxError('unexpected', code, message, details);

export const isSignalboxError = (error: unknown): error is SignalboxError => error instanceof SignalboxError;
/** The code of any thrown value; `unexpected` for what is not ours. */
export const errorCode = (error: unknown): string => (isSignalboxError(error) ? error.code : 'unexpected');
