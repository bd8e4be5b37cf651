import { randomBytes } from './random-bytes.ts';

/**
 * A new uuid v7: 48 bits of milliseconds, a 12 bit counter within the millisecond, 62 random bits.
 * Ids made by one process ascend, so they order rows by birth without a time column.
 */
export function newId(now: number = Date.now()): string {
  if (now > last) {
    last = now;
    counter = 0;
  } else {
    counter += 1;
    // 4096 ids within one millisecond: borrow from the next one, so that the order holds.
    if (counter > 0xfff) {
      last += 1;
      counter = 0;
    }
  }
  const time = last.toString(16).padStart(12, '0');
  const tail = randomBytes(8);
  const variant = (((tail[0] ?? 0) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  const rest = Array.from(tail.subarray(1), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${rest.slice(0, 2)}-${rest.slice(2)}`;
}

let last = 0;
let counter = 0;

/** The moment of birth of a uuid v7, in milliseconds since 1970. */
export const idTime = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** The smallest id of a moment: "before t" is `id < idFloor(t)`. */
export function idFloor(at: number): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
