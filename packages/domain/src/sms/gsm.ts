import { gsmBasic, gsmEscape, gsmExtended, gsmSeptets } from './gsm-alphabet.ts';

/** How many septets a text takes in the GSM alphabet, or null when one of its characters is not in it. */
export function gsmLength(text: string): number | null {
  let length = 0;
  for (const character of text) {
    const septets = gsmSeptets.get(character);
    if (!septets) return null;
    length += septets.length;
  }
  return length;
}

/** GSM 03.38, one septet a byte (unpacked), as SMPP carries it. Characters outside the alphabet become `?`. */
export function encodeGsm(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...(gsmSeptets.get(character) ?? questionMark));
  return Uint8Array.from(bytes);
}

/** The two tables of a GSM text: septet -> character, and the one behind the escape. */
export interface GsmTables {
  basic: readonly string[];
  extended: ReadonlyMap<number, string>;
}

/** Reads unpacked GSM 03.38. An unknown extension reads as the basic character, as the standard asks of a phone. */
export function decodeGsm(bytes: Uint8Array, { basic, extended }: GsmTables = standardTables): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 1) {
    const septet = (bytes[i] ?? 0) & 0x7f;
    if (septet !== gsmEscape) {
      text += basic[septet] ?? '';
      continue;
    }
    i += 1;
    const next = bytes[i];
    if (next === undefined) break;
    text += extended.get(next & 0x7f) ?? (next === gsmEscape ? ' ' : (basic[next & 0x7f] ?? ''));
  }
  return text;
}

const standardTables: GsmTables = { basic: gsmBasic, extended: gsmExtended };
const questionMark = [0x3f];
