import { isForbiddenName } from '../../shared/values/safe-record.ts';
import type { ReadResult } from './read-result.ts';

const mostFields = 200;

/** `a=1&b=2`; a name that comes several times is a list. */
export function readForm(text: string): ReadResult {
  const trimmed = text.trim().replace(/^\?/, '');
  if (!trimmed.includes('=') || /%(?![\da-f]{2})/i.test(trimmed))
    return { problem: 'form', message: 'This is not a web form such as name=Maja&age=41. Check what the other side sends.' };
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(trimmed)) {
    if (isForbiddenName(name)) return { problem: 'field_name', message: `A field cannot be called ${name}. Rename it.` };
    const known = fields.get(name);
    fields.set(name, known === undefined ? value : [known, value].flat());
    if (fields.size > mostFields) return { problem: 'form', message: `The form has over ${mostFields} fields. Send fewer.` };
  }
  return { value: Object.fromEntries(fields), count: fields.size };
}
