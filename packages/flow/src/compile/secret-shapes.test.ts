import { describe, expect, it } from 'vitest';
import { secretIn } from './secret-shapes.ts';

describe('secretIn', () => {
  it.each([
    ['Bearer abcdef1234567890', '', 'abcdef1234567890'],
    ['Basic dXNlcjpwYXNzd29yZA==', '', 'dXNlcjpwYXNzd29yZA=='],
    ['use sk-abcdefghijklmnop1234 here', '', 'sk-abcdefghijklmnop1234'],
    ['ghp_abcdefghijklmnopqrstuvwx', '', 'ghp_abcdefghijklmnopqrstuvwx'],
    ['https://maja:hemligt@example.com/x', '', 'maja:hemligt'],
    ['https://a.example/?api_key=0123456789abcdef01234567', '', '0123456789abcdef01234567'],
    ['{"password": "abcdefghij0123456789"}', '', 'abcdefghij0123456789'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMII', '', '-----BEGIN RSA PRIVATE KEY-----'],
    ['8f14e45fceea167a', 'X-Api-Key', '8f14e45fceea167a'],
    ['token0123456789', 'Authorization', 'token0123456789'],
  ])('%s', (text, name, secret) => {
    const found = secretIn(text, name);
    expect(found && text.slice(found.from, found.to)).toBe(secret);
  });
  it.each([
    ['Bearer {{ trigger.body.token }}', ''],
    ['{{ trigger.headers.authorization }}', 'Authorization'],
    ['Your code is 123456. The password is sent apart.', ''],
    ['https://example.com/a@b?key=HELLO', ''],
    ['Bring the key: you will need it to get into the house', ''],
    ['text/html; charset=utf-8', 'Content-Type'],
    ['Hi Maja, welcome back on 2026-12-24', 'text'],
  ])('%s is none', (text, name) => expect(secretIn(text, name)).toBeNull());
  it('takes a time that grows with the text and no faster', () => {
    const start = performance.now();
    for (const piece of ['Bearer ', 'key=', '://a:b', 'eyJa.', 'sk-', '-----BEGIN A']) secretIn(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
