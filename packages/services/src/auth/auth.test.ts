import { createHash } from 'node:crypto';
import { newId, toPublicId } from '@signalbox/domain';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { addPerson } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Auth } from './auth.ts';
import { createAuth } from './create-auth.ts';
import { createSignInLimit } from './sign-in-limit.ts';

let database: TestDatabase;
let auth: Auth;
let first: number;
let second: number;
const email = 'maja@norrvik.example';
const password = 'correct horse battery';
let userId: string;
beforeAll(async () => {
  database = await testDatabase();
  auth = createAuth(database);
  first = (await seedAccount(database, { name: 'First' })).accountId;
  second = (await seedAccount(database, { name: 'Second', ownAddress: '71500' })).accountId;
  userId = (await addPerson(database, first, { email, name: 'Maja', password })).userId;
});
afterAll(() => database.close());

const signIn = (input: { email?: string; password?: string } = {}) => auth.signIn({ email, password, ...input });

test('signs in with any case of the address and finds the session by its token', async () => {
  const { sessionToken } = await signIn({ email: ' Maja@Norrvik.example ' });
  expect(await auth.findSession(sessionToken)).toMatchObject({ userId, accountId: first, role: 'account_owner', name: 'Maja', email });
  expect(await auth.findSession('nonsense')).toBeNull();
});

test('only the hash of the token is stored', async () => {
  const { sessionToken } = await signIn();
  const rows = await database.admin<{ token_hash: Buffer }>('select token_hash from session');
  expect(rows.some((row) => row.token_hash.equals(createHash('sha256').update(sessionToken).digest()))).toBe(true);
  expect(JSON.stringify(await database.admin('select * from session'))).not.toContain(sessionToken);
});

test('an unknown mail and a wrong password get the same answer', async () => {
  const wrong = await signIn({ password: 'guess' }).catch((error: unknown) => error);
  const unknown = await signIn({ email: 'nobody@norrvik.example' }).catch((error: unknown) => error);
  expect(wrong).toMatchObject({ code: 'sign_in.wrong', details: { status: 401 } });
  expect(unknown).toEqual(wrong);
  await expect(signIn({ email: 'a\0b' })).rejects.toMatchObject({ code: 'sign_in.wrong' });
  await expect(signIn({ password: 'x'.repeat(100_000) })).rejects.toMatchObject({ code: 'sign_in.wrong' });
});

test('a locked person neither signs in nor keeps a session', async () => {
  const { userId: locked } = await addPerson(database, first, { email: 'locked@norrvik.example', password });
  const { sessionToken } = await signIn({ email: 'locked@norrvik.example' });
  await database.admin(`update app_user set status = 'locked' where id = $1`, [locked]);
  expect(await auth.findSession(sessionToken)).toBeNull();
  await expect(signIn({ email: 'locked@norrvik.example' })).rejects.toMatchObject({ code: 'sign_in.wrong' });
});

test('sign out ends the session at once', async () => {
  const { sessionToken } = await signIn();
  await auth.signOut(sessionToken);
  await auth.signOut('unknown');
  expect(await auth.findSession(sessionToken)).toBeNull();
});

test('a session that is used lives on; one that is over does not', async () => {
  const { sessionToken } = await signIn();
  const hash = createHash('sha256').update(sessionToken).digest();
  await database.admin(
    `update session set seen_at = now() - interval '1 hour', expires_at = now() + interval '1 day' where token_hash = $1`,
    [hash],
  );
  await auth.findSession(sessionToken);
  const [row] = await database.admin<{ fresh: boolean; longer: boolean }>(
    `select seen_at > now() - interval '1 minute' as fresh, expires_at > now() + interval '29 days' as longer from session where token_hash = $1`,
    [hash],
  );
  expect(row).toEqual({ fresh: true, longer: true });
  await database.admin(`update session set expires_at = now() - interval '1 second' where token_hash = $1`, [hash]);
  expect(await auth.findSession(sessionToken)).toBeNull();
});

test('a person of two accounts switches between them, and into no other', async () => {
  await database.admin(`insert into membership (account_id, user_id, role) values ($1, $2, 'user')`, [second, userId]);
  const { sessionToken } = await signIn();
  const session = await auth.findSession(sessionToken);
  if (!session) throw new Error('no session');
  const me = await auth.me(session);
  expect(me.accounts.map((account) => account.name)).toEqual(['First', 'Second']);
  await auth.chooseAccount(session, me.accounts[1]?.id ?? '');
  expect(await auth.findSession(sessionToken)).toMatchObject({ accountId: second, role: 'user' });
  await expect(auth.chooseAccount(session, toPublicId('account', newId()))).rejects.toMatchObject({ code: 'account.not_found' });
  await database.admin('delete from membership where account_id = $1 and user_id = $2', [second, userId]);
  expect(await auth.findSession(sessionToken)).toMatchObject({ accountId: first });
});

test('repeated failures lock the address for a while, known or not', () => {
  let now = 0;
  const limit = createSignInLimit(() => now);
  for (let i = 0; i < 10; i += 1) limit.failed('Nobody@x.example');
  expect(() => limit.check('nobody@x.example ')).toThrow('sign_in.too_many {"seconds":60}');
  limit.check('other@x.example');
  now = 60_000;
  limit.check('nobody@x.example');
});

test('what a person chose for the screens stays; the language of the request counts until one is chosen', async () => {
  const { sessionToken } = await auth.signIn({ email, password });
  const found = async () => {
    const session = await auth.findSession(sessionToken, 'sv');
    if (!session) throw new Error('no session');
    return session;
  };
  expect(await found()).toMatchObject({ language: 'sv', profile: { language: null, theme: null, timeZone: null } });
  await auth.changeProfile(await found(), { language: 'en', timeZone: 'Europe/Helsinki' });
  await auth.changeProfile(await found(), { theme: 'dark' });
  const chosen = { language: 'en', theme: 'dark', timeZone: 'Europe/Helsinki' };
  expect(await found()).toMatchObject({ language: 'en', profile: chosen });
  expect((await auth.me(await found())).profile).toEqual(chosen);
  await auth.changeProfile(await found(), { language: null, theme: null, timeZone: null });
  expect(await found()).toMatchObject({ language: 'sv', profile: { language: null, theme: null, timeZone: null } });
});
