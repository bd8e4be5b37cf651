import type { ErrorCode, ErrorFacts, ErrorValues, Values } from '@signalbox/words/light';

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
  readonly values: Values;
  readonly details: ErrorDetails;
  /** The sentence itself, of errors whose words are not in the catalogue yet. */
  readonly sentence: string | undefined;
  constructor(kind: ErrorKind, code: string, said: Values | string = {}, details: ErrorDetails = {}) {
    const [values, sentence] = typeof said === 'string' ? [{}, said] : [said, undefined];
    super(sentence ?? logLine(code, values), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'SignalboxError';
    this.kind = kind;
    this.code = code;
    this.values = values;
    this.sentence = sentence;
    this.details = details;
  }
}

/** For logs; people read the sentence of the code. */
const logLine = (code: string, values: Values): string => (Object.keys(values).length === 0 ? code : `${code} ${JSON.stringify(values)}`);

/** Code, the values of its sentence, and details: `userError('phone.invalid', { text }, { field: 'to' })`. */
export interface MakeError {
  <Code extends ErrorCode>(code: Code, ...given: GivenTo<Code>): SignalboxError;
  /** The sentence in place of its values, while its words are not in the catalogue. */
  (code: string, message: string, details?: ErrorDetails): SignalboxError;
}
type GivenTo<Code extends ErrorCode> = keyof ErrorValues<Code> extends never
  ? [values?: Readonly<Record<string, never>>, details?: ErrorDetails]
  : [values: ErrorValues<Code>, details?: ErrorDetails];

const maker =
  (kind: ErrorKind): MakeError =>
  (code: string, said?: Values | string, details?: ErrorDetails) =>
    new SignalboxError(kind, code, said, details);

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
export const errorFacts = ({ code, values, sentence }: SignalboxError): ErrorFacts => ({
  code,
  ...(Object.keys(values).length === 0 ? {} : { values }),
  ...(sentence === undefined ? {} : { message: sentence }),
});
