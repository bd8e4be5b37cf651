import { type GivenTo, type NodeError, nodeError } from '@signalbox/flow';
import { type ErrorKey, type Value, word } from '@signalbox/words/light';

/** The answer of a node that cannot work with what it got; the last argument is the setting to look at. */
export const failed = <K extends ErrorKey>(key: K, ...given: GivenTo<K>): { error: NodeError } => ({ error: nodeError(key, ...given) });

/** The start of a value for use in a sentence to people. */
export function shown(value: unknown, most = 40): Value {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text === undefined) return word('kinds.nothing');
  if (text.trim() === '') return word('kinds.emptyText');
  return text.length > most ? `${[...text].slice(0, most).join('')}…` : text;
}
