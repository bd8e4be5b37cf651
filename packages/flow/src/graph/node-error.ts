import { type ErrorKey, type ErrorValues, factsOf, type Values } from '@signalbox/words/light';
import type { NodeError } from './node-spec.ts';

/** An error by the key of its sentence, the values of that, and the setting to look at: `nodeError('phone.invalid', { text }, 'to')`. */
export function nodeError<K extends ErrorKey>(key: K, ...given: GivenTo<K>): NodeError {
  const [values, field] = given as [Values?, string?];
  return { ...factsOf(key, values), ...(field === undefined ? {} : { field }) };
}

export type GivenTo<K extends ErrorKey> = keyof ErrorValues<K> extends never
  ? [values?: Readonly<Record<string, never>>, field?: string]
  : [values: ErrorValues<K>, field?: string];

const mostLetters = 500;

/** As it is kept: bounded, whatever a step said. */
export const boundError = ({ code, variant, values, message, field }: NodeError): NodeError => ({
  code: code.slice(0, 100),
  ...(variant === undefined ? {} : { variant: variant.slice(0, 100) }),
  ...(values === undefined ? {} : { values: boundValues(values) }),
  ...(message === undefined ? {} : { message: message.slice(0, 1000) }),
  ...(field === undefined ? {} : { field }),
});

const boundValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .slice(0, 20)
      .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, mostLetters) : value]),
  );
