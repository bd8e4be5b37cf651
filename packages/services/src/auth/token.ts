import { createHash, randomBytes } from 'node:crypto';

/** A secret that grants something: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. A plain hash is enough, as the token itself cannot be guessed. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
