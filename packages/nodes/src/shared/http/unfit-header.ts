import { isHeaderName, isHeaderValue, type NodeError } from '@signalbox/flow';
import { failed } from '../values/failed.ts';

/** What is wrong with the headers of a step, now that they are known: the first that cannot be sent. */
export function unfitHeader(headers: readonly { name: string; value: string }[]): { error: NodeError } | null {
  const unfit = headers.find(({ name, value }) => !isHeaderName(name.trim()) || !isHeaderValue(value));
  return unfit ? failed('http.invalid_header', { name: unfit.name.slice(0, 100) }, 'headers') : null;
}
