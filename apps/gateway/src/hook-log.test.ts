import { connect } from 'node:net';
import { createLogger } from '@signalbox/env';
import { httpPathKey } from '@signalbox/services';
import { addHookWorkflow, seedAccount, type TestDatabase, testDatabase, testSecretKey, waitFor } from '@signalbox/testkit';
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

interface Row {
  status: number;
  code: string | null;
  body: string | null;
  headers: Record<string, string>;
  query: Record<string, string>;
  has_run: boolean;
}
const logged = (accountId: number, count: number): Promise<Row[]> =>
  waitFor(
    async () => {
      const rows = await database.admin<Row>(
        'select status, code, body, headers, query, run_id is not null as has_run from http_request where account_id = $1 order by id',
        [accountId],
      );
      return rows.length >= count ? rows : null;
    },
    { what: 'the requests are logged' },
  ) as Promise<Row[]>;

test('what came is logged without its secrets, and of who was not let in without the body', async () => {
  const { accountId } = await seedAccount(database);
  const input = { path: 'logged', networks: '127.0.0.0/8', method: 'POST' };
  await addHookWorkflow(database, accountId, { tokenHash: httpPathKey(accountId, 'logged'), input });
  const send = (init: RequestInit) => fetch(`http://127.0.0.1:${gateway.port}/in/${accountId}/logged?a=1`, init);
  const headers = { authorization: 'Bearer hidden-word', cookie: 'a=hidden-word', 'x-api-key': 'hidden-word', 'x-plain': 'seen' };
  await send({ method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{"amount":12}' });
  await send({ method: 'PUT', headers, body: '{"not":"let in"}' });
  const [first, second] = await logged(accountId, 2);
  expect(first).toMatchObject({ status: 202, code: null, body: '{"amount":12}', query: { a: '1' }, has_run: true });
  expect(first?.headers).toMatchObject({ 'x-plain': 'seen', 'x-api-key': '••••••' });
  expect(second).toMatchObject({ status: 405, code: 'hook.method', body: null, has_run: false });
  expect(JSON.stringify([first, second])).not.toContain('hidden-word');
});

test('a body that is too large, or breaks off, is logged without it and troubles nobody else', async () => {
  const { accountId } = await seedAccount(database);
  await addHookWorkflow(database, accountId, { tokenHash: httpPathKey(accountId, 'large'), input: { path: 'large', method: 'POST' } });
  const path = `/in/${accountId}/large`;
  const large = await fetch(`http://127.0.0.1:${gateway.port}${path}`, { method: 'POST', body: 'x'.repeat(300_000) });
  expect(large.status).toBe(413);
  const socket = connect(gateway.port, '127.0.0.1');
  socket.end(`POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 100\r\n\r\nhalf of`);
  socket.resume();
  expect(await logged(accountId, 2)).toMatchObject([
    { status: 413, code: 'body.too_large', body: null, has_run: false },
    { status: 400, code: 'body.broken_off', body: null, has_run: false },
  ]);
});

test('where nothing is live a request is kept as an example while somebody listens, and starts nothing', async () => {
  const { accountId } = await seedAccount(database);
  const { workflowId } = await addHookWorkflow(database, accountId, { tokenHash: httpPathKey(accountId, 'other') });
  const url = `http://127.0.0.1:${gateway.port}/in/${accountId}/draft`;
  const send = () => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"amount":12}' });
  expect((await send()).status).toBe(404);
  const listen = (minutes: number) =>
    database.admin(
      `insert into http_listen values ($1, $2, $3, 'start', now() + make_interval(mins => $4))
       on conflict (account_id, key) do update set until = excluded.until`,
      [accountId, httpPathKey(accountId, 'draft'), workflowId, minutes],
    );
  await listen(5);
  const taken = await send();
  expect([taken.status, await taken.json()]).toEqual([202, { sample: true }]);
  expect(await logged(accountId, 1)).toMatchObject([{ status: 202, body: '{"amount":12}', has_run: false }]);
  expect(await database.admin('select from run where account_id = $1', [accountId])).toEqual([]);
  await listen(-1);
  expect((await send()).status).toBe(404);
});
