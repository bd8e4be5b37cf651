import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openDatabase } from '@signalbox/db';
import { fromPublicId, newId } from '@signalbox/domain';
import { createLogger } from '@signalbox/env';
import { callbackKey, callbackPort } from '@signalbox/runner';
import { addHookWorkflow, addWaitingRun, seedAccount, type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startGateway } from './gateway.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

async function useGateway(db = database.db) {
  const lines: string[] = [];
  const log = createLogger('test', { write: (line) => lines.push(line) });
  const gateway = await startGateway({
    ...{
      db,
      log,
      host: '127.0.0.1',
      port: 0,
      secretKey: testSecretKey,
      gatewayUrl: 'http://gateway.test',
      simulatorUrl: 'http://127.0.0.1:9',
    },
    types: new Map(),
  });
  onTestFinished(() => gateway.close());
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${gateway.port}${path}`, init);
}
const post = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...headers },
});
const hook = async (token: string) => {
  const { accountId } = await seedAccount(database);
  await addHookWorkflow(database, accountId, { tokenHash: createHash('sha256').update(token).digest('hex') });
};

test('a hook answers 202 with the public run id; the same Idempotency-Key gives the same run', async () => {
  const send = await useGateway();
  await hook('token-1');
  const first = await send('/hooks/token-1', post('{"a":1}', { 'idempotency-key': 'k' }));
  expect(first.status).toBe(202);
  const { runId } = (await first.json()) as { runId: string };
  expect(runId).toMatch(/^run_/);
  const again = await send('/hooks/token-1', post('{"a":1}', { 'idempotency-key': 'k' }));
  expect([again.status, again.headers.get('idempotent-replayed'), await again.json()]).toEqual([202, 'true', { runId }]);
});

test('bodies of all kinds come through: packed, in another charset, with files', async () => {
  const send = await useGateway();
  await hook('token-5');
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(1_000_000)], { type: 'image/png' }), 'a.png');
  const requests: RequestInit[] = [
    { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: gzipSync('{"n":"Åsa"}') },
    { headers: { 'content-type': 'application/json; charset=ISO-8859-1' }, body: Buffer.from('{"n":"Åsa"}', 'latin1') },
    { body: form },
  ];
  const bodies = [];
  for (const request of requests) {
    const response = await send('/hooks/token-5?a=1&a=2', { method: 'POST', ...request });
    expect(response.status).toBe(202);
    const { runId } = (await response.json()) as { runId: string };
    const steps = await database.admin<{ output: unknown }>(`select output from run_step where run_id = $1 and node_id = 'start'`, [
      fromPublicId('run', runId),
    ]);
    bodies.push(steps[0]?.output);
  }
  const query = { a: ['1', '2'] };
  expect(bodies).toEqual([
    expect.objectContaining({ query, body: { n: 'Åsa' } }),
    expect.objectContaining({ query, body: { n: 'Åsa' } }),
    expect.objectContaining({ query, body: { photo: { file: expect.objectContaining({ name: 'a.png', sizeBytes: 1_000_000 }) } } }),
  ]);
});

test('a body without a length is bounded as one with it', async () => {
  const send = await useGateway();
  await hook('token-6');
  const stream = (kB: number) =>
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(Buffer.from('"'));
        for (let i = 0; i < kB; i += 1) controller.enqueue(Buffer.alloc(1024, 'x'));
        controller.enqueue(Buffer.from('"'));
        controller.close();
      },
    });
  const answer = (kB: number, type: string) =>
    send('/hooks/token-6', { method: 'POST', headers: { 'content-type': type }, body: stream(kB), duplex: 'half' } as RequestInit);
  expect((await answer(20, 'application/json')).status).toBe(202);
  expect((await answer(300, 'application/json')).status).toBe(413);
  expect((await answer(300, 'image/png')).status).toBe(202);
  expect((await answer(6000, 'image/png')).status).toBe(413);
});

test('a callback address answers the run that waits, once; then it is gone', async () => {
  const send = await useGateway();
  const { accountId } = await seedAccount(database);
  const [made] = await database.db.withAccountSql(accountId, (sql) => callbackPort(sql, '').create([{ runId: newId(), nodeId: '' }]));
  const { runId } = await addWaitingRun(database, accountId, { kind: 'callback', key: callbackKey(made?.token ?? '') });
  const statuses = [];
  for (const path of [made?.url ?? '', made?.url ?? '', '/hooks/callback/nonsense'])
    statuses.push((await send(path, post('{"ok":true}'))).status);
  expect(statuses).toEqual([202, 410, 410]);
  const events = await database.admin<{ payload: unknown }>('select payload from run_event where run_id = $1', [runId]);
  expect(events).toEqual([{ payload: expect.objectContaining({ method: 'POST', body: { ok: true } }) }]);
});

test('what a workflow answers cannot write headers of ours, a second header, or a second answer', async () => {
  const send = await useGateway();
  const { accountId } = await seedAccount(database);
  const tokenHash = createHash('sha256').update('token-7').digest('hex');
  await addHookWorkflow(database, accountId, { tokenHash, input: { respond: 'answer' } });
  const repeat = () => send('/hooks/token-7', post('{}', { 'idempotency-key': 'k' }));
  const first = await repeat();
  expect([first.status, Object.keys((await first.json()) as object)]).toEqual([200, ['runId']]);
  const headers = {
    ...{ 'x-one': 'a\r\nset-cookie: b=1', 'x-two\r\nx-three': 'a', 'x-four': 'a\n\n<script>', 'x-five': 'kept', 'bad name': 'a' },
    ...{ 'set-cookie': 'a=1', 'content-length': '1', 'transfer-encoding': 'chunked', connection: 'upgrade', 'x-run-id': 'mine' },
  };
  const answer = JSON.stringify({ status: 201, headers, body: 'all of it' });
  await database.admin('update inbound_event set answer = $2 where account_id = $1', [accountId, answer]);
  const second = await repeat();
  expect([second.status, await second.text(), second.headers.get('x-five')]).toEqual([201, 'all of it', 'kept']);
  for (const name of ['x-one', 'x-two', 'x-three', 'x-four', 'set-cookie']) expect(second.headers.get(name)).toBeNull();
  expect(second.headers.get('x-run-id')).toMatch(/^run_/);
});

test('what is wrong is said in problem+json with a stable code and no stack', async () => {
  const send = await useGateway();
  await hook('token-2');
  const codeOf = async (response: Response) => {
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(text).not.toMatch(/node_modules|\.ts:\d/);
    return [response.status, (JSON.parse(text) as { code: string }).code];
  };
  expect(await codeOf(await send('/hooks/token-2', post('{"a":')))).toEqual([400, 'body.invalid_json']);
  expect(await codeOf(await send('/hooks/token-2', post(JSON.stringify('x'.repeat(300_000)))))).toEqual([413, 'body.too_large']);
  expect(await codeOf(await send('/hooks/token-2'))).toEqual([405, 'hook.method']);
  expect(await codeOf(await send('/hooks/other', post('{}')))).toEqual([404, 'hook.unknown']);
  expect(await codeOf(await send('/nothing'))).toEqual([404, 'route.not_found']);
  expect(await codeOf(await send('/api/v1/workflows'))).toEqual([401, 'session.missing']);
});

test.each(['/api/v1/runs/%', '/api/v1/runs/%zz', '/api/v1/runs/%ff'])('%s is no address of the API', async (path) => {
  const send = await useGateway();
  const response = await send(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
});

test('while PostgreSQL is away: 503 with Retry-After, and the process stays', async () => {
  const db = openDatabase('postgresql://signalbox_app:app@127.0.0.1:9/none');
  onTestFinished(() => db.close());
  const send = await useGateway(db);
  const refused = await send('/hooks/token-1', post('{}'));
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await send('/health')).status).toBe(200);
});
