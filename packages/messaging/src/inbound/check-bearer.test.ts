import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignalboxError } from '@signalbox/domain';
import { createEgress } from '@signalbox/runner';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createBearers } from './check-bearer.ts';
import { metadataAddresses } from './issuers.ts';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let server: Server;
let issuer: string;
let told: { issuer?: string; keys: { kid: string; pair: Pair }[]; asked: string[]; isDown: boolean };
let first: Pair;
let second: Pair;

beforeAll(async () => {
  [first, second] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  server = createServer(async ({ url = '' }, response) => {
    told.asked.push(url);
    if (told.isDown) return response.writeHead(500).end();
    if (url === '/tenant/.well-known/openid-configuration')
      return response.end(JSON.stringify({ issuer: told.issuer ?? issuer, jwks_uri: `${issuer}/keys` }));
    if (url !== '/tenant/keys') return response.writeHead(404).end();
    const keys = await Promise.all(
      told.keys.map(async ({ kid, pair }) => ({ ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' })),
    );
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tenant`;
});
afterAll(() => void server.close());
beforeEach(() => {
  told = { keys: [{ kid: 'a', pair: first }], asked: [], isDown: false };
});

const door = (scopes: string[] = [], now?: () => number) => {
  const http = createEgress({ allowedHosts: [new URL(issuer).host] });
  const bearers = createBearers({ http, ...(now ? { now } : {}) });
  const answers: Record<string, string> = {};
  const tell = (name: string, value: string) => {
    answers[name] = value;
  };
  const check = (authorization?: string) =>
    bearers
      .check(
        { kind: 'bearer', issuer, audience: 'orders', scopes },
        { headers: authorization === undefined ? {} : { authorization }, tell },
      )
      .then(
        () => 'in' as const,
        ({ code, variant }: SignalboxError) => (variant === undefined ? code : `${code}.${variant}`),
      );
  return { check, answers };
};
const token = (claims: JWTPayload = {}, { pair = first, kid = 'a', alg = 'RS256', ends = '5m' as string | number } = {}) =>
  new SignJWT({ iss: issuer, aud: 'orders', ...claims })
    .setProtectedHeader({ alg, kid })
    .setExpirationTime(ends)
    .sign(pair.privateKey)
    .then((made) => `Bearer ${made}`);

test('who has a token of the service is let in, and the service is asked for its keys once', async () => {
  const { check } = door();
  expect(await Promise.all([check(await token()), check(await token()), check(await token({ aud: ['else', 'orders'] }))])).toEqual([
    'in',
    'in',
    'in',
  ]);
  expect(await check((await token()).replace('Bearer', 'bearer'))).toBe('in');
  expect(told.asked).toEqual(['/tenant/.well-known/openid-configuration', '/tenant/keys']);
});

test('without a token, with one of others, for others, too old or changed, nobody is', async () => {
  const { check, answers } = door();
  expect([await check(), answers['www-authenticate']]).toEqual(['hook.bearer.missing', 'Bearer']);
  expect(await check('Basic YTpi')).toBe('hook.bearer.missing');
  expect([await check('Bearer nonsense'), answers['www-authenticate']]).toEqual(['hook.bearer.wrong', 'Bearer error="invalid_token"']);
  expect(await check(await token({}, { pair: second }))).toBe('hook.bearer.wrong');
  expect(await check(await token({ aud: 'else' }))).toBe('hook.bearer.wrong');
  expect(await check(await token({ iss: 'http://127.0.0.1:1/else' }))).toBe('hook.bearer.wrong');
  expect(await check(await token({}, { ends: Math.floor(Date.now() / 1000) - 60 }))).toBe('hook.bearer.expired');
  const [head = '', , sign = ''] = (await token()).split('.');
  const body = Buffer.from(JSON.stringify({ iss: issuer, aud: 'orders', exp: 9_999_999_999 })).toString('base64url');
  expect(await check(`${head}.${body}.${sign}`)).toBe('hook.bearer.wrong');
});

test('a token that is signed with nothing, or with the public key as a secret, is not taken', async () => {
  const { check } = door();
  const claims = Buffer.from(JSON.stringify({ iss: issuer, aud: 'orders', exp: 9_999_999_999 })).toString('base64url');
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  expect(await check(`Bearer ${none}.${claims}.`)).toBe('hook.bearer.wrong');
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(first.publicKey)));
  const forged = await new SignJWT({ iss: issuer, aud: 'orders' })
    .setProtectedHeader({ alg: 'HS256', kid: 'a' })
    .setExpirationTime('5m')
    .sign(secret);
  expect(await check(`Bearer ${forged}`)).toBe('hook.bearer.wrong');
});

test('rights stand in scope or scp, as a text or a list, and all that are asked for have to be there', async () => {
  const { check, answers } = door(['orders.write', 'orders.read']);
  expect(await check(await token({ scope: 'openid orders.read orders.write' }))).toBe('in');
  expect(await check(await token({ scp: ['orders.write', 'orders.read'] }))).toBe('in');
  expect(await check(await token({ scope: 'orders.write' }))).toBe('hook.bearer.scope');
  expect(answers['www-authenticate']).toBe('Bearer error="insufficient_scope"');
});

test('a key that is new is found, but nobody can have the service asked without end', async () => {
  let now = Date.now();
  const { check } = door([], () => now);
  expect(await check(await token())).toBe('in');
  told.keys = [{ kid: 'b', pair: second }];
  const changed = await token({}, { pair: second, kid: 'b' });
  expect(await check(changed)).toBe('hook.bearer.wrong');
  now += 31_000;
  expect(await check(changed)).toBe('in');
  expect(told.asked).toHaveLength(4);
  for (let time = 0; time < 20; time += 1) await check(await token({}, { pair: second, kid: `guess ${time}` }));
  expect(told.asked).toHaveLength(4);
});

test('a service that cannot be asked, or calls itself otherwise, lets nobody in for now', async () => {
  told.isDown = true;
  expect(await door().check(await token())).toBe('hook.issuer');
  told = { ...told, isDown: false, issuer: 'http://127.0.0.1/else' };
  expect(await door().check(await token())).toBe('hook.issuer');
});

test('metadata stand where the two standards say', () => {
  expect(metadataAddresses('https://login.example.com/tenant/')).toEqual([
    'https://login.example.com/tenant/.well-known/openid-configuration',
    'https://login.example.com/.well-known/oauth-authorization-server/tenant',
  ]);
});
