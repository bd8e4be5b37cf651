import { createHash, randomInt } from 'node:crypto';

/** A secret that can be typed off a card: 24 signs of 31, 118 bits, in groups of four. It is random, so that one hash keeps it safe. */
export function newSecret(): { secret: string; hash: Buffer } {
  const signs = Array.from({ length: 24 }, () => alphabet[randomInt(alphabet.length)]);
  const secret = signs.join('').replace(/(.{4})(?=.)/g, '$1-');
  return { secret, hash: createHash('sha256').update(secret).digest() };
}

/** Without those that are taken for others. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
