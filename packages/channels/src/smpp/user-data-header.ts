import type { TextLabel } from './alphabets.ts';

export interface Concatenation {
  ref: number;
  total: number;
  seq: number;
}

export interface UserDataHeader {
  concat: Concatenation | null;
  national: TextLabel['national'] | null;
}

/** Reads the elements of a user data header (3GPP 23.040 section 9.2.3.24) that say something about the text. */
export function readHeader(header: Uint8Array): UserDataHeader {
  let concat: Concatenation | null = null;
  const national = { locking: 0, single: 0 };
  for (let i = 0; i + 1 < header.length; i += 2 + (header[i + 1] ?? 0)) {
    const [id, length, a = 0, b = 0, c = 0, d = 0] = header.subarray(i, i + 6);
    if (id === 0x00 && length === 3) concat = { ref: a, total: b, seq: c };
    if (id === 0x08 && length === 4) concat = { ref: (a << 8) | b, total: c, seq: d };
    if (id === 0x24 && length === 1) national.single = a;
    if (id === 0x25 && length === 1) national.locking = a;
  }
  return { concat, national: national.single || national.locking ? national : null };
}
