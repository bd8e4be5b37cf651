import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from './proxy.ts';

const headersOf = (path: string) => proxy(new NextRequest(`http://localhost${path}`, { headers: { cookie: 'signalbox=x' } })).headers;

test('an answer of the API is no page: nothing in it may run, and its type is not guessed', () => {
  const headers = headersOf('/api/v1/files/fil_01jq8v00000000000000000000');
  expect(headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors 'none'; sandbox`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['/sign-in', '/api/auth/signin'])('%s runs the scripts of its own nonce', (path) => {
  const policy = headersOf(path).get('content-security-policy');
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/);
  expect(policy).not.toContain('sandbox');
});
