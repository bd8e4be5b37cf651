import { type ErrorFacts, type ErrorKey, type ErrorValues, factsOf, type Values } from '@signalbox/words/light';

/**
 * The three kinds of errors. Code compares `code` (stable, dotted); the sentence is made of code and values where a person reads it.
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
  /** Which sentence of the code it is, where there are several. */
  readonly variant: string | undefined;
  readonly values: Values;
  readonly details: ErrorDetails;
  constructor(kind: ErrorKind, key: string, values: Values = {}, details: ErrorDetails = {}) {
    super(logLine(key, values), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'SignalboxError';
    this.kind = kind;
    const { code, variant } = factsOf(key as ErrorKey);
    this.code = code;
    this.variant = variant;
    this.values = values;
    this.details = details;
  }
}

/** For logs; people read the sentence of the code. */
const logLine = (key: string, values: Values): string => (Object.keys(values).length === 0 ? key : `${key} ${JSON.stringify(values)}`);

/** The key of its sentence, which begins with the code, the values of that, and details: `userError('phone.invalid', { text }, { field: 'to' })`. */
export type MakeError = <K extends ErrorKey>(key: K, ...given: GivenTo<K>) => SignalboxError;
type GivenTo<K extends ErrorKey> = keyof ErrorValues<K> extends never
  ? [values?: Readonly<Record<string, never>>, details?: ErrorDetails]
  : [values: ErrorValues<K>, details?: ErrorDetails];

const maker =
  (kind: ErrorKind): MakeError =>
  (key: string, values?: Values, details?: ErrorDetails) =>
    new SignalboxError(kind, key, values, details);

/** Bad input or configuration. */
export const userError: MakeError = maker('user');
/** The outside world failed; worth another try. */
export const operationalError: MakeError = maker('operational');
/** Something that cannot happen did happen. */
export const unexpectedError: MakeError = maker('unexpected');

// By its name: a bundler may give each door of a process its own copy of the class.
export const isSignalboxError = (error: unknown): error is SignalboxError => error instanceof Error && error.name === 'SignalboxError';
/** The code of any thrown value; `unexpected` for what is not ours. */
export const errorCode = (error: unknown): string => (isSignalboxError(error) ? error.code : 'unexpected');
/** What is stored and sent of an error. */
export const errorFacts = ({ code, variant, values }: SignalboxError): ErrorFacts => ({
  code,
  ...(variant === undefined ? {} : { variant }),
  ...(Object.keys(values).length === 0 ? {} : { values }),
});
