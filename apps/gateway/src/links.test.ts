import { newId } from '@signalbox/domain';
import { createLogger } from '@signalbox/env';
import { seedAccount, type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';

let database: TestDatabase;
let gateway: Gateway;
beforeAll(async () => {
  database = await testDatabase();
  gateway = await startGateway({
    ...{ db: database.db, log: createLogger('test', { write: () => {} }), host: '127.0.0.1', port: 0, secretKey: testSecretKey },
    ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: 'http://127.0.0.1:9', types: new Map() },
  });
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.close();
});

const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
const open = (code: string, { method = 'GET', agent = phone, ...headers }: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${gateway.port}/l/${code}`, { method, redirect: 'manual', headers: { 'user-agent': agent, ...headers } });

test('a short link leads on for everybody, and only a person that opens it is counted', async () => {
  const { accountId } = await seedAccount(database);
  const target = 'https://example.com/å?a=1&b=%20#c';
  await database.admin('insert into short_link (account_id, code, message_id, target) values ($1, $2, $3, $4)', [
    ...[accountId, 'abcdefghij_-', newId(), target],
  ]);
  const clicks = async () =>
    (await database.admin<{ clicks: number }>('select clicks from short_link where account_id = $1', [accountId]))[0]?.clicks;

  const looks = [
    ...[
      { method: 'HEAD' },
      { agent: 'WhatsApp/2.24 A' },
      { agent: 'facebookexternalhit/1.1' },
      { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' },
    ],
    ...[{ agent: 'curl/8.5' }, { 'sec-purpose': 'prefetch;prerender' }],
  ];
  for (const look of looks) {
    const { status, headers } = await open('abcdefghij_-', look);
    expect([look, status, headers.get('location')]).toEqual([look, 302, new URL(target).href]);
  }
  expect(await clicks()).toBe(0);
  const answer = await open('abcdefghij_-');
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('referrer-policy'), await answer.text()]).toEqual([
    ...[302, 'no-store', 'no-referrer', ''],
  ]);
  expect(await clicks()).toBe(1);
});

test('what is no code of ours leads nowhere, whatever is added to it', async () => {
  for (const path of [
    'AAAAAAAAAAAA',
    'x',
    '%2e%2e%2f',
    'AAAAAAAAAAAA?url=https://evil.example/',
    encodeURIComponent('https://evil.example/'),
  ]) {
    const answer = await open(path);
    expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 404, null]);
  }
  expect((await open('AAAAAAAAAAAA', { method: 'POST' })).status).toBe(404);
});
