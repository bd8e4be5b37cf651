import type { NodeError } from '@signalbox/flow';
import { failed } from './values/failed.ts';

/** As long as a business value on a run may be. */
export const tagLimit = 200;

/** A business value of a run, or the node error to answer with. */
export function readTag(name: string, value: string): { tag: { name: string; value: string } } | { error: NodeError } {
  const tag = { name: name.trim(), value: value.replaceAll('\u0000', '').trim() };
  if (tag.value === '') return failed('tag.empty', { name: tag.name }, 'value');
  if (tag.value.length > tagLimit) return failed('tag.too_long', { name: tag.name, count: tag.value.length, most: tagLimit }, 'value');
  return { tag };
}
