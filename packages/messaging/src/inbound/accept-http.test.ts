import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { channels, newId } from '@signalbox/domain';
import { triggers } from '@signalbox/nodes';
import { createWaker, type Waker } from '@signalbox/runner';
import { addHookWorkflow, seedAccount, type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInbound } from './create-inbound.ts';
import type { HookRequest, Inbound } from './inbound.ts';

let database: TestDatabase;
let waker: Waker;
let inbound: Inbound;
beforeAll(async () => {
  database = await testDatabase();
  waker = createWaker({ router: database.db.router });
  inbound = createInbound({ db: database.db, waker, triggers, channels });
}, 60_000);
afterAll(async () => {
  await inbound.close();
  await waker.close();
  await database.close();
});

const hook = async (input?: Record<string, unknown>) => {
  const { accountId } = await seedAccount(database);
  const tokenHash = createHash('sha256').update(newId()).digest('hex');
  return { accountId, tokenHash, ...(await addHookWorkflow(database, accountId, { tokenHash, ...(input ? { input } : {}) })) };
};
const request = (body: string | Uint8Array, more: Partial<HookRequest> = {}): HookRequest => ({
  method: 'POST',
  query: '',
  headers: { 'content-type': 'application/json', authorization: 'hidden-word' },
  body: async () => Buffer.from(body),
  idempotencyKey: null,
  ...more,
});
const code = (text: string, status: number) => expect.objectContaining({ code: text, details: expect.objectContaining({ status }) });

test('a request starts a run; private headers do not reach it', async () => {
  const { tokenHash, workflowId } = await hook();
  const outcome = await inbound.acceptHttp(tokenHash, request('{"name":"Maja","__proto__":{"x":1}}', { query: 'q=1' }));
  const [event] = await database.admin<{ payload: { payload: unknown; eventKey: unknown } }>(
    'select payload from run_event where run_id = $1',
    [outcome.runId],
  );
  expect(event?.payload.payload).toEqual({
    method: 'POST',
    query: { q: '1' },
    headers: { 'content-type': 'application/json' },
    body: { name: 'Maja' },
  });
  expect(event?.payload.eventKey).toEqual({ sourceId: workflowId, key: expect.stringMatching(/^start:/) });
});

const payloadOf = async (runId: string) => {
  const [event] = await database.admin<{ payload: { payload: Record<string, unknown> } }>(
    'select payload from run_event where run_id = $1',
    [runId],
  );
  return event?.payload.payload;
};
test.each<[string, unknown]>([
  ['', {}],
  ['a=1&b=2', { a: '1', b: '2' }],
  ['a=1&a=2&b=', { a: ['1', '2'], b: '' }],
  ['n=%C3%85sa+%F0%9F%98%80', { n: 'Åsa 😀' }],
  ['n=%C5sa', { n: 'Åsa' }],
  ['n=100%&%zz=1', { n: '100%', '%zz': '1' }],
  ['__proto__=1', {}],
])('the query %s', async (query, value) => {
  const { tokenHash } = await hook();
  const { runId } = await inbound.acceptHttp(tokenHash, request('{}', { query }));
  expect(await payloadOf(runId)).toMatchObject({ query: value });
});
test('what is packed comes unpacked, and the headers do not speak of it any more', async () => {
  const { tokenHash } = await hook();
  const headers = { 'content-type': 'application/json; charset=ISO-8859-1', 'content-encoding': 'gzip' };
  const { runId } = await inbound.acceptHttp(tokenHash, request(gzipSync(Buffer.from('{"n":"Åsa"}', 'latin1')), { headers }));
  expect(await payloadOf(runId)).toEqual({
    method: 'POST',
    query: {},
    headers: { 'content-type': headers['content-type'] },
    body: { n: 'Åsa' },
  });
});
test('files of a form are kept', async () => {
  const { tokenHash, accountId } = await hook();
  const form = new FormData();
  form.append('n', 'Åsa');
  form.append('photo', new Blob([Uint8Array.of(0x89, 0xff)], { type: 'image/png' }), 'a.png');
  const sent = new Response(form);
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  const { runId } = await inbound.acceptHttp(tokenHash, request(new Uint8Array(await sent.arrayBuffer()), { headers }));
  expect(await payloadOf(runId)).toMatchObject({
    body: { n: 'Åsa', photo: { file: { id: expect.stringMatching(/^fil_/), name: 'a.png', type: 'image/png', sizeBytes: 2 } } },
  });
  expect(await database.admin('select name, type, body from file where account_id = $1', [accountId])).toEqual([
    { name: 'a.png', type: 'image/png', body: Buffer.of(0x89, 0xff) },
  ]);
});
test('the body for an address that is not known is not even read', async () => {
  let isRead = false;
  const body = async () => {
    isRead = true;
    return new Uint8Array();
  };
  await expect(inbound.acceptHttp('unknown', request('', { body }))).rejects.toEqual(code('hook.unknown', 404));
  expect(isRead).toBe(false);
});

test('with an Idempotency-Key a repeat gets the first run, also at once', async () => {
  const { tokenHash, accountId } = await hook();
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, () => inbound.acceptHttp(tokenHash, request('{}', { idempotencyKey: 'order-1' }))),
  );
  expect(new Set(outcomes.map(({ runId }) => runId)).size).toBe(1);
  expect(await database.admin('select count(*)::int as n from run where account_id = $1', [accountId])).toEqual([{ n: 1 }]);
});

test('what cannot be taken is refused in words', async () => {
  const { tokenHash } = await hook();
  await expect(inbound.acceptHttp(tokenHash, request('{"a":'))).rejects.toEqual(code('body.invalid_json', 400));
  await expect(inbound.acceptHttp(tokenHash, request('{"a":"\\u0000"}'))).rejects.toEqual(code('body.invalid_json', 400));
  await expect(inbound.acceptHttp(tokenHash, request(JSON.stringify('x'.repeat(256 * 1024))))).rejects.toEqual(code('body.too_large', 413));
  // Small on the wire, large as stored: each number takes some ten times its text.
  await expect(inbound.acceptHttp(tokenHash, request(JSON.stringify(Array(100_000).fill(1))))).rejects.toEqual(code('body.too_large', 413));
  await expect(inbound.acceptHttp(tokenHash, request('{}', { method: 'GET' }))).rejects.toEqual(code('hook.method', 405));
  await expect(inbound.acceptHttp('0'.repeat(64), request('{}'))).rejects.toEqual(code('hook.unknown', 404));
});

test.each([
  ['that comes with its notice', 'ok'],
  ['that is too large for a notice', 'ö'.repeat(5000)],
])('an answer of the workflow %s is waited for, and given again to a repeat', async (_, text) => {
  const { tokenHash, accountId } = await hook({ respond: 'answer', timeoutMs: 20_000 });
  const asked = inbound.acceptHttp(tokenHash, request('{}', { idempotencyKey: 'k' }));
  const answer = { status: 201, headers: { 'x-a': 'b' }, body: { text } };
  const give = async (): Promise<void> => {
    const rows = await database.admin<{ source_id: string; key: string }>(
      'update inbound_event set answer = $2 where account_id = $1 returning source_id, key',
      [accountId, JSON.stringify(answer)],
    );
    if (!rows[0]) return give();
    waker.answer({ sourceId: rows[0].source_id, key: rows[0].key, answer });
  };
  await give();
  expect(await asked).toMatchObject({ kind: 'answer', ...answer });
  expect(await inbound.acceptHttp(tokenHash, request('{}', { idempotencyKey: 'k' }))).toMatchObject({ kind: 'answer', ...answer });
});

test('no answer in time: 504 with the run', async () => {
  const { tokenHash } = await hook({ respond: 'answer', timeoutMs: 50 });
  await expect(inbound.acceptHttp(tokenHash, request('{}'))).rejects.toEqual(code('hook.no_answer', 504));
});

test('fifty at once share commits: a poisonous one fails alone, the same Idempotency-Key gets one run', async () => {
  const { tokenHash, accountId } = await hook();
  const bodies = Array.from({ length: 50 }, (_, i) =>
    request(JSON.stringify({ i }), i === 7 || i === 31 ? { idempotencyKey: 'twice' } : {}),
  );
  bodies[13] = request('{"a":"\\u0000"}');
  bodies[21] = request('{}', { method: 'DELETE' });
  const outcomes = await Promise.allSettled(bodies.map((one) => inbound.acceptHttp(tokenHash, one)));
  const refused = outcomes.flatMap((one, i) => (one.status === 'rejected' ? [[i, (one.reason as { code: string }).code]] : []));
  expect(refused).toEqual([
    [13, 'body.invalid_json'],
    [21, 'hook.method'],
  ]);
  const taken = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(new Set(taken.map((one) => one.runId)).size).toBe(47);
  expect(taken.filter((one) => one.kind === 'accepted' && one.repeated)).toHaveLength(1);
  expect(await database.admin('select count(*)::int as n from run where account_id = $1', [accountId])).toEqual([{ n: 47 }]);
});

test('what was read of a trigger a moment ago is looked at again with each start', async () => {
  const { tokenHash, accountId, workflowId } = await hook();
  const again = () => inbound.acceptHttp(tokenHash, request('{}'));
  /** As publishing does: other rows under other ids. */
  const publish = (method: string) =>
    database.admin('update workflow_trigger set id = gen_random_uuid(), config = $2 where account_id = $1', [accountId, { method }]);
  const runsOf = () => database.admin('select class from run where account_id = $1 order by id', [accountId]);
  await again();
  await publish('GET');
  await expect(again()).rejects.toEqual(code('hook.method', 405));
  await publish('ANY');
  await again();
  await publish('POST');
  await again();
  await database.admin('update workflow set class = 3 where account_id = $1 and id = $2', [accountId, workflowId]);
  await again();
  expect(await runsOf()).toEqual([{ class: 2 }, { class: 2 }, { class: 2 }, { class: 3 }]);
  await database.admin('update workflow set enabled = false where account_id = $1 and id = $2', [accountId, workflowId]);
  await expect(again()).rejects.toEqual(code('hook.unknown', 404));
  expect(await runsOf()).toHaveLength(4);
});

test.each(['done', 'failed', 'cancelled'])('a run that ends %s without an answer is not waited for any longer', async (status) => {
  const { tokenHash, accountId } = await hook({ respond: 'answer', timeoutMs: 60_000 });
  const outcome = inbound.acceptHttp(tokenHash, request('{}'));
  const ended = () => database.admin('update run set status = $2, ended_at = now() where account_id = $1 returning 1', [accountId, status]);
  await waitFor(async () => (await ended()).length > 0, { what: 'the run has begun' });
  if (status === 'done') expect(await outcome).toMatchObject({ kind: 'ended', repeated: false });
  else await expect(outcome).rejects.toEqual(code('hook.run_failed', 500));
});
