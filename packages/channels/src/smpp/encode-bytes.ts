import type { DefaultAlphabet } from './alphabets.ts';

/** A text in an alphabet of one byte a character; null = it has characters that the alphabet does not have. */
export function encodeBytes(text: string, alphabet: Exclude<DefaultAlphabet, 'gsm'>): Uint8Array | null {
  const bytes = [...text].map((character) => byteOf[alphabet](character));
  return bytes.every((byte) => byte !== null) ? Uint8Array.from(bytes) : null;
}

const upTo =
  (last: number) =>
  (character: string): number | null => {
    const code = character.codePointAt(0) ?? 0;
    return code <= last ? code : null;
  };

/** Where Latin-9 differs from Latin-1. */
const latin9 = new Map([...'€ŠšŽžŒœŸ'].map((character, i) => [character, [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe][i] ?? 0]));
const replaced = new Set(latin9.values());
const byteOf: Record<Exclude<DefaultAlphabet, 'gsm'>, (character: string) => number | null> = {
  ascii: upTo(0x7f),
  latin1: upTo(0xff),
  latin9: (character) => {
    const code = upTo(0xff)(character);
    return latin9.get(character) ?? (code !== null && replaced.has(code) ? null : code);
  },
};
