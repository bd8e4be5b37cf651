import { encodeGsm, encodeUcs2, splitSms } from '@signalbox/domain';
import type { PduFields } from './pdu.ts';

/** The content fields of one PDU per part: our own bytes, and a concatenation header when there are several. */
export function splitContent(text: string, ref: number): PduFields[] {
  const { encoding, parts } = splitSms(text);
  const encode = encoding === 'gsm' ? encodeGsm : encodeUcs2;
  const data_coding = encoding === 'gsm' ? 0 : 8;
  if (parts.length === 1) return parts.map((part) => ({ data_coding, esm_class: 0, short_message: encode(part) }));
  return parts.map((part, i) => {
    const header = Uint8Array.of(0x05, 0x00, 0x03, ref & 0xff, parts.length, i + 1);
    return { data_coding, esm_class: 0x40, short_message: Buffer.concat([header, encode(part)]) };
  });
}

/** The header counts parts in one byte. */
export const maxParts = 255;
