import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** What a run keeps to check a code by: everything but the code. */
export interface OtpCheck {
  salt: string;
  expiresAt: number;
  attempts: number;
  hash: string;
}

export function newCode(digits: number): string {
  return Array.from({ length: digits }, () => String(randomInt(10))).join('');
}

/** The text from which a code can be checked but not read. Time and attempts are part of the hash, so changing them makes every code wrong. */
export async function checkOf(code: string, { expiresAt, attempts }: Pick<OtpCheck, 'expiresAt' | 'attempts'>): Promise<string> {
  const salt = randomBytes(12).toString('base64url');
  const hash = await hashOf(code, { salt, expiresAt, attempts });
  return ['otp1', salt, expiresAt.toString(36), attempts, hash.toString('base64url')].join('.');
}

export function readCheck(text: string): OtpCheck | null {
  const found = /^otp1\.([\w-]{16})\.([\da-z]{1,11})\.(\d{1,2})\.([\w-]{43})$/.exec(text.trim());
  if (!found) return null;
  const [, salt = '', expires = '', attempts = '', hash = ''] = found;
  return { salt, expiresAt: Number.parseInt(expires, 36), attempts: Number(attempts), hash };
}

export async function isRight(code: string, check: OtpCheck): Promise<boolean> {
  const kept = Buffer.from(check.hash, 'base64url');
  const given = await hashOf(code, check);
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** Names a check where its attempts are counted; another spelling of the same check has the same name. */
export function checkKey({ salt, expiresAt, attempts, hash }: OtpCheck): string {
  const bytes = Buffer.from(hash, 'base64url').toString('hex');
  return `otp|${createHash('sha256').update(`${salt}|${expiresAt}|${attempts}|${bytes}`).digest('hex')}`;
}

const slowHash = promisify<string, string, number, { N: number; r: number; p: number }, Buffer>(scrypt);
// Slow on purpose, as there are few codes to try: about ten milliseconds each.
const hashOf = (code: string, { salt, expiresAt, attempts }: Omit<OtpCheck, 'hash'>): Promise<Buffer> =>
  slowHash(code, `${salt}|${expiresAt}|${attempts}`, 32, { N: 4096, r: 8, p: 1 });
