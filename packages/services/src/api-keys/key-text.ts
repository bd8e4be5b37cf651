import { randomBytes, timingSafeEqual } from 'node:crypto';
import { hashToken, newToken } from '../auth/token.ts';

/** A key in its two parts: the prefix is known and finds its row, the secret after it is 32 random bytes that nobody keeps. */
export function newKey(): { key: string; prefix: string; hash: Buffer } {
  const prefix = `sbk_${randomBytes(6).toString('hex')}`;
  const secret = newToken();
  return { key: `${prefix}_${secret}`, prefix, hash: hashToken(secret) };
}

/** The parts of what somebody sent; null when it is no key. */
export function partsOfKey(text: string): { prefix: string; secret: string } | null {
  const [, prefix, secret] = /^(sbk_[0-9a-f]{12})_([\w-]{43})$/.exec(text) ?? [];
  return prefix === undefined || secret === undefined ? null : { prefix, secret };
}

/** Takes the same time for every secret, also where there is no hash to compare with. */
export function isSecretOf(secret: string, hash: Uint8Array | undefined): boolean {
  const same = timingSafeEqual(hashToken(secret), hash ?? new Uint8Array(32));
  return same && hash !== undefined;
}

/** The key that stands somewhere in a text, in full or its beginning. */
export const keyIn = (text: string): string | null => /sbk_[0-9a-f]{12}(?:_[\w-]{1,43})?/.exec(text)?.[0] ?? null;
