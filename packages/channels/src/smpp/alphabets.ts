import { decodeGsm, decodeUcs2, type GsmTables, gsmBasic, gsmExtended } from '@signalbox/domain';
import { z } from 'zod';
import { lockingTables, singleTables } from './national-tables.ts';

/** What data_coding 0 means: the standard leaves it to the SMSC. */
export const DefaultAlphabet = z.enum(['gsm', 'ascii', 'latin1', 'latin9']);
export type DefaultAlphabet = z.output<typeof DefaultAlphabet>;

/** All that says how the bytes of a text are read. */
export interface TextLabel {
  dataCoding: number;
  defaultAlphabet?: DefaultAlphabet;
  /** Numbers of national languages, from the header of the text; 0 = none. */
  national?: { locking: number; single: number };
}

/** Text of a body by its label. NUL is dropped: no database column takes it. */
export function decodeText(label: TextLabel, body: Uint8Array): string {
  return readerOf(label)(body).replaceAll('\0', '');
}

type Read = (body: Uint8Array) => string;

const latin1: Read = (body) => Buffer.from(body).toString('latin1');
const by = (charset: string): Read => {
  const decoder = new TextDecoder(charset);
  return (body) => decoder.decode(body);
};
/** The first charset in which every byte means something. */
const firstOf =
  (...charsets: string[]): Read =>
  (body) => {
    for (const charset of charsets) {
      try {
        return new TextDecoder(charset, { fatal: true }).decode(body);
      } catch {
        // Not this one.
      }
    }
    return latin1(body);
  };

// Bytes over 0x7f are not ASCII: whoever sends them under its label means UTF-8 or Latin-1, and chance makes no UTF-8.
const ascii = firstOf('utf-8');
// GSM has seven bits: bytes with an eighth are of another alphabet, and without it would be other letters.
const gsmOr =
  (tables?: GsmTables): Read =>
  (body) =>
    body.some((byte) => byte > 0x7f) ? ascii(body) : decodeGsm(body, tables);
const plainGsm = gsmOr();
const defaults: Record<DefaultAlphabet, Read> = { gsm: plainGsm, ascii, latin1, latin9: by('iso-8859-15') };

/** JIS X 0208 comes with escapes (ISO-2022-JP), in eight bits (Shift_JIS or EUC), or as the bare pairs of the standard. */
const jis: Read = (body) => {
  if (body.includes(0x1b)) return by('iso-2022-jp')(body);
  if (body.some((byte) => byte > 0x7f)) return firstOf('shift_jis', 'euc-jp')(body);
  const arePairs = body.length % 2 === 0 && body.every((byte) => byte > 0x20 && byte < 0x7f);
  return arePairs ? firstOf('euc-jp')(body.map((byte) => byte | 0x80)) : ascii(body);
};

/** UTF-16, big end first unless its mark says otherwise. An odd number of bytes is none: peers put this label on plain text. */
const ucs2: Read = (body) => {
  if (body.length % 2 === 1 && isPlain(body)) return ascii(body);
  if (body[0] === 0xff && body[1] === 0xfe) return by('utf-16le')(body);
  return decodeUcs2(body[0] === 0xfe && body[1] === 0xff ? body.subarray(2) : body);
};
/** No bytes of control, of which UTF-16 that was cut off has some; over 0x7f those of UTF-8 or Latin-1. */
const isPlain = (body: Uint8Array): boolean =>
  body.every((byte) => byte === 0x0a || byte === 0x0d || (byte >= 0x20 && byte !== 0x7f)) && !/[\x80-\x9f\ufffd]/.test(ascii(body));

/** SMPP 3.4 section 5.2.19. Missing: 2 and 4 (bytes without an alphabet), read as Latin-1 so that nothing of them is lost. */
const byCoding = new Map<number, Read>([
  [1, ascii],
  [3, latin1],
  [5, jis],
  [6, by('iso-8859-5')],
  [7, by('iso-8859-8')],
  [8, ucs2],
  [9, firstOf('shift_jis')],
  [10, by('iso-2022-jp')],
  [13, jis],
  [14, firstOf('euc-kr')],
]);

function readerOf({ dataCoding, defaultAlphabet = 'gsm', national }: TextLabel): Read {
  const gsm: Read = national ? gsmOr(nationalTables(national)) : plainGsm;
  const group = dataCoding >> 4;
  if (dataCoding === 0) return national || defaultAlphabet === 'gsm' ? gsm : defaults[defaultAlphabet];
  if (group === 0) return byCoding.get(dataCoding) ?? latin1;
  // Message class in the upper bits (flash texts), alphabet in bits 2 and 3 (3GPP 23.038 section 4).
  if (group <= 3) return (dataCoding & 0x0c) === 0x08 ? ucs2 : (dataCoding & 0x0c) === 0x04 ? latin1 : gsm;
  if (group === 0x0e) return ucs2;
  if (group === 0x0f) return (dataCoding & 0x04) === 0x04 ? latin1 : gsm;
  return group === 0x0c || group === 0x0d ? gsm : latin1;
}

/** A language without a table of its own is read by the standard one. */
const nationalTables = ({ locking, single }: { locking: number; single: number }): GsmTables => ({
  basic: lockingTables.get(locking) ?? gsmBasic,
  extended: singleTables.get(single) ?? gsmExtended,
});
