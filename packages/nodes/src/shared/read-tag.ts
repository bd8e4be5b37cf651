import type { NodeError } from '@signalbox/flow';

/** As long as a business value on a run may be. */
export const tagLimit = 200;

/** A business value of a run, or the node error to answer with. */
export function readTag(name: string, value: string): { tag: { name: string; value: string } } | { error: NodeError } {
  const tag = { name: name.trim(), value: value.replaceAll('\u0000', '').trim() };
  if (tag.value === '')
    return { error: { code: 'tag.empty', message: `The value of ${tag.name} came out empty. Check the values in it.`, field: 'value' } };
  if (tag.value.length > tagLimit)
    return {
      error: {
        code: 'tag.too_long',
        message: `The value of ${tag.name} came out with ${tag.value.length} characters; ${tagLimit} is the most. Use an id or a number.`,
        field: 'value',
      },
    };
  return { tag };
}
