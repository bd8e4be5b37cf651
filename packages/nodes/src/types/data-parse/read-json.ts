import { readJson as readValue } from '@signalbox/flow';
import { failed } from '../../shared/values/failed.ts';
import { hasForbiddenName } from '../../shared/values/safe-record.ts';
import type { ReadResult } from './read-result.ts';

const deepest = 50;

export function readJson(text: string): ReadResult {
  // Counted before reading: what walks over the value later goes one call deeper per level.
  if (depthOf(text) > deepest) return failed('parse.too_deep', { most: deepest });
  try {
    const value = readValue(text);
    if (hasForbiddenName(value)) return failed('parse.field_name.json');
    return { value, count: Array.isArray(value) ? value.length : 1 };
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    return at ? failed('parse.json.at', { at: Number(at) + 1 }) : failed('parse.json');
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
