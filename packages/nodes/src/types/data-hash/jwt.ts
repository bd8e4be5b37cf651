import { createHmac, timingSafeEqual } from 'node:crypto';
import { readJson } from '@signalbox/flow';
import type { ErrorKey } from '@signalbox/words/light';
import { hasForbiddenName } from '../../shared/values/safe-record.ts';

export type Claims = Record<string, unknown>;
export type TokenProblem = Extract<ErrorKey, `token.${string}`>;

/** A token signed with HS256. */
export function signJwt(claims: Claims, secret: string): string {
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${body}.${signatureOf(body, secret).toString('base64url')}`;
}

/**
 * What a token says, or why it must not be believed. Only HS256: what the token itself names as its method is never followed.
 * The signature is compared in constant time and before anything of the token is read.
 */
export function verifyJwt(
  token: string,
  expected: { secret: string; issuer: string; audience: string },
  now: number,
): { claims: Claims } | { reason: TokenProblem } {
  const [head = '', body = '', signature = '', ...more] = token.trim().split('.');
  if (more.length > 0 || ![head, body, signature].every((piece) => /^[\w-]+$/.test(piece))) return { reason: 'token.unsigned' };
  const given = Buffer.from(signature, 'base64url');
  const own = signatureOf(`${head}.${body}`, expected.secret);
  if (given.length !== own.length || !timingSafeEqual(given, own)) return { reason: 'token.wrong_signature' };
  const header = read(head);
  const claims = read(body);
  if (header?.alg !== 'HS256' || 'crit' in header || !claims || hasForbiddenName(claims)) return { reason: 'token.other_kind' };
  const reason = problem(claims, expected, now / 1000);
  return reason ? { reason } : { claims };
}

// Clocks of two machines are never quite the same.
const leeway = 30;

function problem(
  { exp, nbf, iss, aud }: Claims,
  { issuer, audience }: { issuer: string; audience: string },
  now: number,
): TokenProblem | null {
  if (exp !== undefined && (typeof exp !== 'number' || exp <= now - leeway)) return 'token.expired';
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf > now + leeway)) return 'token.early';
  if (issuer !== '' && iss !== issuer) return 'token.other_issuer';
  if (audience !== '' && ![aud].flat().includes(audience)) return 'token.other_audience';
  return null;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signatureOf = (body: string, secret: string): Buffer => createHmac('sha256', secret).update(body).digest();

function read(piece: string): Claims | null {
  try {
    const value: unknown = readJson(Buffer.from(piece, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : null;
  } catch {
    return null;
  }
}
