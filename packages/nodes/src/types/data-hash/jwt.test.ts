import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesOf, textOf } from './encoding.ts';
import { signJwt, verifyJwt } from './jwt.ts';

const expected = { secret: 'top', issuer: '', audience: '' };
const now = 1_800_000_000_000;
const part = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
function signed(header: unknown, claims: unknown): string {
  const body = `${part(header)}.${part(claims)}`;
  return `${body}.${createHmac('sha256', 'top').update(body).digest('base64url')}`;
}
const hs256 = { alg: 'HS256' };

describe('verifyJwt', () => {
  it('reads what signJwt made', () => {
    expect(verifyJwt(signJwt({ sub: 'a', n: 1 }, 'top'), expected, now)).toEqual({ claims: { sub: 'a', n: 1 } });
  });
  it.each<[string, string, Partial<typeof expected>]>([
    ['still valid within the leeway', signed(hs256, { exp: 1_800_000_000 - 29 }), {}],
    ['valid from just now', signed(hs256, { nbf: 1_800_000_000 + 29 }), {}],
    ['from us', signed(hs256, { iss: 'us' }), { issuer: 'us' }],
    ['for one of several', signed(hs256, { aud: ['a', 'b'] }), { audience: 'b' }],
  ])('believes: %s', (_name, token, more) => expect(verifyJwt(token, { ...expected, ...more }, now)).toHaveProperty('claims'));
  const good = signJwt({ sub: 'a' }, 'top');
  it.each<[string, string, Partial<typeof expected>]>([
    ['another secret', good, { secret: 'other' }],
    ['a changed claim', good.replace(/\.[^.]+\./, `.${part({ sub: 'b' })}.`), {}],
    ['no signature', good.replace(/[^.]+$/, ''), {}],
    ['half a signature', good.slice(0, -20), {}],
    ['no method', signed({ alg: 'none' }, { sub: 'a' }), {}],
    ['another method', signed({ alg: 'HS512' }, { sub: 'a' }), {}],
    ['a public-key method', signed({ alg: 'RS256' }, { sub: 'a' }), {}],
    ['demands that are not known', signed({ alg: 'HS256', crit: ['x'] }, {}), {}],
    ['over', signed(hs256, { exp: 1_800_000_000 - 30 }), {}],
    ['an end in words', signed(hs256, { exp: 'never' }), {}],
    ['not yet', signed(hs256, { nbf: 1_800_000_000 + 31 }), {}],
    ['from nobody', signed(hs256, {}), { issuer: 'us' }],
    ['for others', signed(hs256, { aud: 'a' }), { audience: 'b' }],
    ['a list instead of claims', signed(hs256, []), {}],
    ['broken claims', signed(hs256, '{'), {}],
    ['claims that reach into the engine', signed(hs256, '{"__proto__":{"admin":true}}'), {}],
    ['four parts', `${good}.x`, {}],
    ['nothing', '', {}],
  ])('does not believe: %s', (_name, token, more) => expect(verifyJwt(token, { ...expected, ...more }, now)).toHaveProperty('reason'));
});

describe('encodings', () => {
  it.each([
    ['w4U=', 'base64', 'Å'],
    ['w4U', 'base64', 'Å'],
    ['w4\nU=', 'base64', 'Å'],
    ['c3_-', 'base64', null],
    ['Pz8-', 'base64url', '??>'],
    ['w4U==', 'base64', null],
    ['a', 'base64', null],
    ['c385', 'hex', 'Å'],
    ['c38', 'hex', null],
    ['zz', 'hex', null],
    ['', 'hex', ''],
  ] as const)('%s as %s', (text, writing, value) => {
    const bytes = bytesOf(text, writing);
    expect(bytes === null ? null : textOf(bytes)).toBe(value);
  });
  it('tells bytes that are no text', () => expect(textOf(Buffer.from('ff00ff', 'hex'))).toBeNull());
});
