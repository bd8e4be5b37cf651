import { valueText } from './expression.ts';

/** How values are written into the text around them: as they are, inside JSON, or as a part of an address. */
export type Escape = 'json' | 'url';

/** Writes one value behind `before`, the text so far. */
export const writeHole = (way: Escape | undefined, before: string, value: unknown): string =>
  way === undefined ? valueText(value) : writers[way](before, value);

const writers: Record<Escape, (before: string, value: unknown) => string> = {
  // Between quotes the value is a part of that text; elsewhere it is a value of its own: a number stays a number, a text gets its quotes.
  json: (before, value) =>
    isInQuotes(before) ? JSON.stringify(valueText(value)).slice(1, -1) : (JSON.stringify(value, noBigInt) ?? 'null'),
  // An address may begin with a value; what follows is a part of the path or of the query and must not end it.
  url: (before, value) => (before === '' ? valueText(value) : encodeURIComponent(valueText(value))),
};

const noBigInt = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

function isInQuotes(text: string): boolean {
  let isIn = false;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\' && isIn) i += 1;
    else if (text[i] === '"') isIn = !isIn;
  }
  return isIn;
}

/** A body that begins like JSON is JSON. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);
