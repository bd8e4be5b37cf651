import { readForm as pairsOf } from '../../shared/http/form-fields.ts';
import { failed } from '../../shared/values/failed.ts';
import { isForbiddenName } from '../../shared/values/safe-record.ts';
import type { ReadResult } from './read-result.ts';

const mostFields = 200;

/** `a=1&b=2`; a name that comes several times is a list. */
export function readForm(text: string): ReadResult {
  const trimmed = text.trim().replace(/^\?/, '');
  if (!trimmed.includes('=') || /%(?![\da-f]{2})/i.test(trimmed)) return failed('parse.form');
  const fields = new Map<string, string | string[]>();
  // Nobody says in what it is written: in UTF-8, or as old systems of Western Europe write.
  for (const [name, value] of pairsOf(trimmed, null) ?? pairsOf(trimmed, 'windows-1252') ?? []) {
    if (isForbiddenName(name)) return failed('parse.field_name', { name });
    const known = fields.get(name);
    fields.set(name, known === undefined ? value : [known, value].flat());
    if (fields.size > mostFields) return failed('parse.form.fields', { most: mostFields });
  }
  return { value: Object.fromEntries(fields), count: fields.size };
}
