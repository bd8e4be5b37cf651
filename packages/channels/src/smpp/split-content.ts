import { encodeGsm, encodeUcs2, splitSms } from '@signalbox/domain';
import type { DefaultAlphabet } from './alphabets.ts';
import { encodeBytes } from './encode-bytes.ts';
import type { PduFields } from './pdu.ts';

/** The content fields of one PDU per part: our own bytes, and a concatenation header when there are several. */
export function splitContent(text: string, ref: number, defaultAlphabet: DefaultAlphabet = 'gsm'): PduFields[] {
  const { parts, encode, data_coding } = writtenIn(text, defaultAlphabet);
  if (parts.length === 1) return parts.map((part) => ({ data_coding, esm_class: 0, short_message: encode(part) }));
  return parts.map((part, i) => {
    const header = Uint8Array.of(0x05, 0x00, 0x03, ref & 0xff, parts.length, i + 1);
    return { data_coding, esm_class: 0x40, short_message: Buffer.concat([header, encode(part)]) };
  });
}

interface Written {
  parts: string[];
  encode: (text: string) => Uint8Array;
  data_coding: number;
}

/** What the SMSC turns into the GSM alphabet by itself goes in the alphabet that it takes for granted; what that does not have, in Latin-1 or UCS-2. */
function writtenIn(text: string, defaultAlphabet: DefaultAlphabet): Written {
  const { encoding, parts } = splitSms(text);
  if (encoding === 'gsm' && defaultAlphabet === 'gsm') return { parts, encode: encodeGsm, data_coding: 0 };
  if (encoding === 'gsm' && defaultAlphabet !== 'gsm') {
    for (const [alphabet, data_coding] of [[defaultAlphabet, 0] as const, ['latin1', latin1Coding] as const])
      if (encodeBytes(parts.join(''), alphabet))
        return { parts, encode: (part) => encodeBytes(part, alphabet) ?? new Uint8Array(), data_coding };
  }
  return { parts: splitSms(text, 'ucs2').parts, encode: encodeUcs2, data_coding: 8 };
}

const latin1Coding = 3;

/** The header counts parts in one byte. */
export const maxParts = 255;
