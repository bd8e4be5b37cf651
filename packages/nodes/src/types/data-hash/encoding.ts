import type { writings } from './node.ts';

type Writing = keyof typeof writings;

/** The bytes of an encoded text; null = not written that way. */
export function bytesOf(text: string, writing: Writing): Buffer | null {
  const tight = text.replace(/\s+/g, '');
  return forms[writing].test(tight) && (writing !== 'hex' || tight.length % 2 === 0) ? Buffer.from(tight, writing) : null;
}

/** Bytes as UTF-8 text; null = they are no text. */
export function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const forms: Record<Writing, RegExp> = {
  hex: /^[\da-f]*$/i,
  base64: /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}(?:==)?|[A-Za-z\d+/]{3}=?)?$/,
  base64url: /^(?:[\w-]{4})*(?:[\w-]{2}(?:==)?|[\w-]{3}=?)?$/,
};
