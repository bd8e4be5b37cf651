import { type ContentType, isText } from './content-type.ts';

/** A body as text; null = it is none. A mark at its beginning says more about its letters than the header does. */
export function decodeText(bytes: Uint8Array, { type, charset }: ContentType): string | null {
  if (type === '') {
    const text = decode(bytes, markOf(bytes) ?? 'utf-8');
    return text !== null && !binaryData.test(text) ? text : null;
  }
  if (!isText(type)) return null;
  const text = decode(bytes, markOf(bytes) ?? charset ?? 'utf-8') ?? decode(bytes, 'utf-8');
  if (text !== null) return text;
  // A wrong or missing charset is nearly always an old system of Western Europe; in bytes that are no text at all there are control characters.
  const guessed = decode(bytes, 'windows-1252');
  return guessed === null || binaryData.test(guessed) ? null : guessed;
}

/** null = these bytes are not written so, or nobody knows this charset. */
function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

// What browsers take as a sign of binary data (https://mimesniff.spec.whatwg.org/#binary-data-byte).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const binaryData = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
