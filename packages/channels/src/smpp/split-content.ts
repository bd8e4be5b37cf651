import { encodeGsm, encodeUcs2, splitSms } from '@signalbox/domain';
import type { DefaultAlphabet } from './alphabets.ts';
import { encodeBytes } from './encode-bytes.ts';
import type { PduFields } from './pdu.ts';

/** How a text that needs several parts goes: in parts with a header before each, or with TLVs that say the same, or whole, for the SMSC to divide. */
export type LongTexts = 'header' | 'sar' | 'payload';

/** The content fields of one PDU per part: our own bytes, and what says which part of which text it is when there are several. */
export function splitContent(text: string, ref: number, { defaultAlphabet = 'gsm', longTexts = 'header' }: SplitOptions = {}): PduFields[] {
  const { parts, encode, data_coding } = writtenIn(text, defaultAlphabet);
  if (parts.length === 1) return parts.map((part) => ({ data_coding, esm_class: 0, short_message: encode(part) }));
  return longForms[longTexts](parts.map(encode), ref & 0xff).map((fields) => ({ data_coding, ...fields }));
}
interface SplitOptions {
  defaultAlphabet?: DefaultAlphabet;
  longTexts?: LongTexts;
}

const longForms: Record<LongTexts, (parts: Uint8Array[], ref: number) => PduFields[]> = {
  header: (parts, ref) =>
    parts.map((part, i) => {
      const header = Uint8Array.of(0x05, 0x00, 0x03, ref, parts.length, i + 1);
      return { esm_class: 0x40, short_message: Buffer.concat([header, part]) };
    }),
  sar: (parts, ref) =>
    parts.map((part, i) => ({
      ...{ esm_class: 0, short_message: part },
      ...{ sar_msg_ref_num: ref, sar_total_segments: parts.length, sar_segment_seqnum: i + 1 },
    })),
  payload: (parts) => [{ esm_class: 0, short_message: Buffer.alloc(0), message_payload: Buffer.concat(parts) }],
};

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
