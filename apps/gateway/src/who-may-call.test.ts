import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { sealSecret } from '@signalbox/db';
import { createLogger } from '@signalbox/env';
import { httpPathKey } from '@signalbox/services';
import { addHookWorkflow, seedAccount, type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
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

let made = 0;
/** A trigger with these settings at a path of its own, and with the token or secret of its callers. */
async function trigger(input: Record<string, unknown>, secret?: string) {
  const { accountId } = await seedAccount(database);
  made += 1;
  const path = `in.of-${made}/new`;
  const { workflowId } = await addHookWorkflow(database, accountId, { tokenHash: httpPathKey(accountId, path), input: { path, ...input } });
  if (secret !== undefined) {
    const place = { accountId, table: 'http_secret', row: `${workflowId}:start`, field: '1' };
    const { keyId, wrappedKey, nonce, sealed } = sealSecret(testSecretKey, place, secret);
    await database.admin(
      `insert into http_secret (account_id, workflow_id, node_id, no, key_id, wrapped_key, nonce, sealed) values ($1, $2, 'start', 1, $3, $4, $5, $6)`,
      [accountId, workflowId, keyId, wrappedKey, nonce, sealed],
    );
  }
  const address = `/in/${accountId}/${path}`;
  const send = async (headers: Record<string, string> = {}, { query = '', body = '{"a":1}', method = 'POST' } = {}) => {
    const response = await fetch(`http://127.0.0.1:${gateway.port}${address}${query}`, {
      ...{ method, headers: { 'content-type': 'application/json', ...headers } },
      ...(method === 'GET' ? {} : { body }),
    });
    const answer = (await response.json()) as { code?: string; runId?: string };
    return [response.status, answer.code ?? answer.runId] as const;
  };
  const runs = async () =>
    (await database.admin<{ n: number }>('select count(*)::int as n from run where account_id = $1', [accountId]))[0]?.n;
  const payloads = () =>
    database.admin<{ output: { headers: object; query: object } }>(`select output from run_step where account_id = $1`, [accountId]);
  return { accountId, address, send, runs, payloads };
}
const run = expect.stringMatching(/^run_/);

test('a path takes the methods it says, with or without a last slash', async () => {
  const { send, address } = await trigger({ method: 'PATCH' });
  expect(await send({}, { method: 'PATCH' })).toEqual([202, run]);
  expect((await fetch(`http://127.0.0.1:${gateway.port}${address}/`, { method: 'PATCH', body: 'x' })).status).toBe(202);
  expect(await send({}, { method: 'GET' })).toEqual([405, 'hook.method']);
});

test.each([
  '/in/1/../../health',
  '/in/1/%2e%2e/health',
  '/in/1//new',
  '/in/1/a%2Fb',
  '/in/1/a\\b',
  '/in/0x1/new',
  '/in/-1/new',
  '/in/1/%00',
  '/in/99999999999/new',
  `/in/1/${'a/'.repeat(400)}`,
])('nothing is behind %s', async (target) => {
  const socket = connect(gateway.port, '127.0.0.1');
  socket.write(`POST ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}`);
  let answer = '';
  for await (const part of socket) answer += String(part);
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
});

test('a token in a header of its own, as a bearer, or in the address; a workflow never sees it', async () => {
  const header = await trigger({ auth: { kind: 'token', from: 'header', name: 'x-api-key' } }, 'hidden-word-1');
  expect(await header.send()).toEqual([401, 'hook.token']);
  expect(await header.send({ 'x-api-key': 'hidden-word-2' })).toEqual([401, 'hook.token']);
  expect(await header.send({}, { query: '?x-api-key=hidden-word-1' })).toEqual([401, 'hook.token']);
  expect(await header.send({ 'x-api-key': 'hidden-word-1' })).toEqual([202, run]);
  const bearer = await trigger({ auth: { kind: 'token', from: 'header', name: 'authorization' } }, 'hidden-word-1');
  expect(await bearer.send({ authorization: 'Bearer hidden-word-1' })).toEqual([202, run]);
  expect(await bearer.send({ authorization: 'Bearer ' })).toEqual([401, 'hook.token']);
  const query = await trigger({ auth: { kind: 'token', from: 'query', name: 'key' } }, 'hidden word/1');
  expect(await query.send({}, { query: '?key=hidden%20word%2F1&a=1' })).toEqual([202, run]);
  const seen = JSON.stringify([await header.payloads(), await bearer.payloads(), await query.payloads()]);
  expect(seen).toContain('"a"');
  expect(seen).not.toContain('hidden');
});

test('where a secret is asked for and none is set, or it is asked for in an unknown way, nobody is let in', async () => {
  expect(await (await trigger({ auth: { kind: 'token', from: 'header', name: 'x' } })).send({ x: '' })).toEqual([401, 'hook.token']);
  expect(await (await trigger({ auth: { kind: 'signature', scheme: 'github', windowMs: 1000 } })).send()).toEqual([401, 'hook.signature']);
  expect(await (await trigger({ auth: { kind: 'later' } }, 'x')).send()).toEqual([401, 'hook.signature']);
});

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
function signed(body: string, { id = 'msg_1', at = Math.floor(Date.now() / 1000) } = {}) {
  const key = Buffer.from(secret.slice(6), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` };
}

test('Standard Webhooks: wrong, old and changed ones are refused and keep nothing, a repeat starts nothing', async () => {
  const { send, runs, accountId } = await trigger({ auth: { kind: 'signature', scheme: 'standard', windowMs: 300_000 } }, secret);
  const body = '{"a":1}';
  expect(await send()).toEqual([401, 'hook.signature']);
  expect(await send({ ...signed(body), 'webhook-signature': 'v1,AAAA' })).toEqual([401, 'hook.signature']);
  expect(await send(signed(body), { body: '{"a":2}' })).toEqual([401, 'hook.signature']);
  expect(await send(signed(body, { at: Math.floor(Date.now() / 1000) - 400 }))).toEqual([401, 'hook.signature']);
  expect(await send(signed(body, { at: Math.floor(Date.now() / 1000) + 400 }))).toEqual([401, 'hook.signature']);
  const file = { 'content-type': 'image/png', ...signed('x', { id: 'other' }) };
  expect(await send(file, { body: 'not this' })).toEqual([401, 'hook.signature']);
  expect(await database.admin('select from file where account_id = $1', [accountId])).toEqual([]);
  const [, first] = await send(signed(body));
  expect(await send({ ...signed(body), 'idempotency-key': 'another' })).toEqual([202, first]);
  expect(await send(signed(body, { id: 'msg_2' }))).toEqual([202, run]);
  expect(await runs()).toBe(2);
});

test('Stripe: the same request once more starts nothing, also with a further signature in its header', async () => {
  const { send, runs } = await trigger({ auth: { kind: 'signature', scheme: 'stripe', windowMs: 300_000 } }, 'whsec_of_stripe');
  const at = Math.floor(Date.now() / 1000);
  const v1 = createHmac('sha256', 'whsec_of_stripe').update(`${at}.{"a":1}`).digest('hex');
  const [, first] = await send({ 'stripe-signature': `t=${at},v1=${v1}` });
  expect(first).toEqual(run);
  expect(await send({ 'stripe-signature': `t=${at},v1=${'0'.repeat(64)},v1=${v1}` })).toEqual([202, first]);
  expect(await runs()).toBe(1);
});

test('Twilio signs the address that it called', async () => {
  const { send, address } = await trigger({ auth: { kind: 'signature', scheme: 'twilio', windowMs: 0 } }, 'token-of-twilio');
  const url = `http://127.0.0.1:${gateway.port}${address}?a=1`;
  const sign = (text: string) => createHmac('sha1', 'token-of-twilio').update(text).digest('base64');
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const params = { query: '?a=1', body: 'To=%2B46&Body=Hej' };
  expect(await send({ ...form, 'x-twilio-signature': sign(`${url}BodyHejTo+46`) }, params)).toEqual([202, run]);
  expect(await send({ ...form, 'x-twilio-signature': sign(`${url}&b=2BodyHejTo+46`) }, params)).toEqual([401, 'hook.signature']);
});

test('only from the networks that are named', async () => {
  expect(await (await trigger({ networks: '127.0.0.0/8' })).send()).toEqual([202, run]);
  expect(await (await trigger({ networks: '192.0.2.0/24, 2001:db8::/32' })).send()).toEqual([403, 'hook.network']);
  expect(await (await trigger({ networks: 'nonsense' })).send({ 'x-forwarded-for': '192.0.2.1' })).toEqual([403, 'hook.network']);
});

test('a slow body holds up nobody else', async () => {
  const { address, send } = await trigger({});
  const slow = connect(gateway.port, '127.0.0.1');
  slow.write(`POST ${address} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`);
  expect(await send()).toEqual([202, run]);
  slow.destroy();
});
