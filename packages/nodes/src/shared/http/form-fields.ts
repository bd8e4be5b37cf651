import { textIn } from './decode-text.ts';

/** Fields by name; one that comes several times is a list. */
export function fieldsOf<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value | Value[]> {
  const fields = new Map<string, Value[]>();
  for (const [name, value] of entries) {
    const known = fields.get(name);
    if (known) known.push(value);
    // An own key of this name turns into a prototype when somebody copies the object.
    else if (name !== '__proto__') fields.set(name, [value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, [first, ...more]]) => [name, more.length === 0 ? (first as Value) : [first as Value, ...more]]),
  );
}

/**
 * `a=1&b=%C5`, with its escapes read in a charset. A field `_charset_` says which, where nothing else does: so do forms of browsers.
 * null = they are not written in it.
 */
export function readForm(text: string, charset: string | null): [string, string][] | null {
  const pairs = text.split('&').filter((pair) => pair !== '');
  const said = charset ?? pairs.find((pair) => pair.startsWith('_charset_='))?.slice('_charset_='.length) ?? 'utf-8';
  const entries: [string, string][] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = unescaped(at < 0 ? pair : pair.slice(0, at), said);
    const value = at < 0 ? '' : unescaped(pair.slice(at + 1), said);
    if (name === null || value === null) return null;
    entries.push([name, value]);
  }
  return entries;
}

/** The values of an address behind its `?`. Nobody says in what they are written: in UTF-8, or as old systems of Western Europe write. */
export const readQuery = (query: string, charset: string | null): Record<string, string | string[]> =>
  fieldsOf((charset === null ? null : readForm(query, charset)) ?? readForm(query, 'utf-8') ?? readForm(query, 'windows-1252') ?? []);

/** What stands behind a `%` that begins no escape stays as it is, as browsers do it. */
function unescaped(text: string, charset: string): string | null {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  const pieces = spaced.split(/((?:%[\da-f]{2})+)/i);
  const decoded = pieces.map((piece, at) => (at % 2 === 0 ? piece : textIn(Buffer.from(piece.replaceAll('%', ''), 'hex'), charset)));
  return decoded.includes(null) ? null : decoded.join('');
}
