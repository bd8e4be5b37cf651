import type { Escape } from '../expression/escapes.ts';
import type { TemplatePart } from '../expression/template.ts';

/**
 * How values are written into the body of a request: as the step's kind of body says, else as its `Content-Type` does, else as the body begins.
 * A body that is one single value was made elsewhere and stays as it is, unless it is JSON.
 */
export function bodyEscape(input: Readonly<Record<string, unknown>>, text: string, parts: readonly TemplatePart[]): Escape | null {
  const way = Object.hasOwn(kinds, String(input.kind))
    ? (kinds[String(input.kind)] ?? null)
    : escapeFor(contentTypeIn(input.headers), text);
  return way !== 'json' && parts.length === 1 ? null : way;
}

const kinds: Readonly<Record<string, Escape | null>> = { json: 'json', xml: 'xml', text: null };

function escapeFor(type: string, text: string): Escape | null {
  if (/x-www-form-urlencoded/.test(type)) return 'form';
  if (/^\s*multipart\//.test(type)) return 'parts';
  if (/[/+]xml\b|\bx?html\b/.test(type) || /^\s*<\?xml\b/.test(text)) return 'xml';
  if (/\bjson\b/.test(type)) return 'json';
  // A body that begins like JSON is JSON, and so is one that begins with a value, unless its type says that it is something else.
  return (type === '' ? /^\s*[[{]/ : /^\s*(?:\[|\{(?!\{))/).test(text) ? 'json' : null;
}

/** What the headers say literally, in small letters. */
function contentTypeIn(headers: unknown): string {
  const rows: unknown[] = Array.isArray(headers) ? headers : [];
  for (const row of rows) {
    const { name, value } = (row ?? {}) as { name?: unknown; value?: unknown };
    if (typeof name === 'string' && typeof value === 'string' && name.trim().toLowerCase() === 'content-type') return value.toLowerCase();
  }
  return '';
}
