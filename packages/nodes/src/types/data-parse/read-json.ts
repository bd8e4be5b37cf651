import { hasForbiddenName } from '../../shared/values/safe-record.ts';
import type { ReadResult } from './read-result.ts';

const deepest = 50;

export function readJson(text: string): ReadResult {
  // Counted before reading: what walks over the value later goes one call deeper per level.
  if (depthOf(text) > deepest)
    return { problem: 'too_deep', message: `The JSON has over ${deepest} levels inside each other. Ask the sender for a flatter form.` };
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
    if (hasForbiddenName(value))
      return {
        problem: 'field_name',
        message: 'The JSON has a field called __proto__, constructor or prototype, which is not allowed. Rename it.',
      };
    return { value, count: Array.isArray(value) ? value.length : 1 };
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    return {
      problem: 'json',
      message: `This is not JSON${at ? `; character ${Number(at) + 1} is wrong` : ''}. Check what the other side sends.`,
    };
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quoted) {
      if (sign === '\\') i += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return most;
}
