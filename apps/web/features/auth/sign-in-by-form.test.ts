import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { userError } from '@signalbox/domain';
import { decode } from 'next-auth/jwt';
import { expect, test, vi } from 'vitest';
import { readClaims } from './session-claims.ts';
import { signInByForm } from './sign-in-by-form.ts';

const session = 'ses-0123456789-0123456789';
const env = { NEXTAUTH_URL: 'http://box.example', NEXTAUTH_SECRET: 'a secret of the test' };
const signIn = vi.fn(async ({ password }: { password: string }) => {
  if (password !== 'green ladder') throw userError('sign_in.wrong');
  return { sessionToken: session };
});
vi.mock('../server/web-services.ts', () => ({ webServices: () => ({ env, services: { auth: { signIn } } }) }));

const send = (body: string, origin = 'http://box.example') => {
  const headers = new Headers({ host: 'box.example', origin, 'accept-language': 'sv', 'user-agent': 'a browser' });
  return signInByForm(Readable.from([Buffer.from(body)]) as IncomingMessage, headers, 'password');
};

test('the cookie of a form holds the session as that of next-auth does', async () => {
  const { cookie = '', error } = await send('email=maja%40norrvik.example&password=green+ladder');
  expect(error).toBeNull();
  expect(signIn).toHaveBeenLastCalledWith({ email: 'maja@norrvik.example', password: 'green ladder', network: null, browser: 'a browser' });
  const [, value, rest] = /^signalbox\.session=([^;]+); (.*)$/.exec(cookie) ?? [];
  expect(rest).toBe('Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax');
  expect(readClaims(await decode({ token: value ?? '', secret: env.NEXTAUTH_SECRET }))).toBe(session);
});

test('a wrong password is told in the words of the browser, and the address is kept', async () => {
  const { cookie, error, fields } = await send('email=maja&password=no');
  expect(cookie).toBeUndefined();
  expect(error).toBe('E-postadressen och lösenordet hör inte ihop.');
  expect(fields.email).toBe('maja');
});

test('a form of another page signs nobody in', async () => {
  const before = signIn.mock.calls.length;
  expect((await send('email=maja&password=green+ladder', 'https://evil.example')).cookie).toBeUndefined();
  expect(signIn.mock.calls).toHaveLength(before);
});
