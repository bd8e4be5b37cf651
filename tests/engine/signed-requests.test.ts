import { createHash, createHmac } from 'node:crypto';
import { channels, newId } from '@signalbox/domain';
import { compile, type Plan } from '@signalbox/flow';
import { createInbound } from '@signalbox/messaging';
import { catalogue, triggers } from '@signalbox/nodes';
import { createWaker } from '@signalbox/runner';
import { addWorkflow, buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { familyHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const secret = 'It is a secret';
const check = { task: 'verifyWebhook', scheme: 'github', secret };
/** A workflow behind an address whose trigger is followed by one step; `send` gives the lines of the run that a body starts. */
async function hook(input: Record<string, unknown>) {
  const graph = buildGraph({ start: ['trigger.http'], check: ['data.hash', input] }, ['start>check']);
  const { plan, triggers: bindings, issues } = compile(graph, catalogue);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const house = await familyHarness(database);
  const tokenHash = createHash('sha256').update(newId()).digest('hex');
  const bound = bindings.map(({ nodeId, config }) => ({ nodeId, kind: 'http' as const, key: tokenHash, config }));
  await addWorkflow(database, house.accountId, { plan: plan as Plan, graph, triggers: bound });
  const waker = createWaker({ router: database.db.router });
  const inbound = createInbound({ db: database.db, waker, triggers, channels });
  onTestFinished(async () => {
    await inbound.close();
    await waker.close();
  });
  const send = async (type: string, body: Uint8Array) => {
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const headers = { 'content-type': type, 'x-hub-signature-256': `sha256=${signature}` };
    const { runId } = await inbound.acceptHttp(tokenHash, {
      method: 'POST',
      query: '',
      headers,
      body: async () => body,
      idempotencyKey: null,
    });
    await house.untilStill();
    return house.traces(runId);
  };
  return { send };
}

describe('a request is genuine as it was signed', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['spaces', 'application/json', '{"event": "paid", "amount": 10}'],
    ['a number with a point', 'application/json', '{"amount": 10.0}'],
    ['escapes', 'application/json', '{"name": "\\u00c5sa"}'],
    ['a large number', 'application/json', '{"id":8412006733905521417}'],
    ['a form', 'application/x-www-form-urlencoded', 'a=1&b=x+y&a=%C3%85'],
    ['Latin-1', 'application/json; charset=ISO-8859-1', Buffer.from('{"name":"Åsa"}', 'latin1')],
    ['UTF-16', 'application/json', Buffer.from('{"name":"Åsa"}', 'utf16le')],
    ['a file', 'image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)],
    ['25 kB', 'application/json', JSON.stringify({ text: 'x'.repeat(25_000) })],
  ])('%s', async (_, type, body) => {
    const { send } = await hook(check);
    expect((await send(type, Buffer.from(body))).at(-1)).toMatchObject({ node_id: 'check', port: 'valid', output: { valid: true } });
  });
});

test('what is changed on the way is not', async () => {
  const { send } = await hook({ ...check, body: '{{ trigger.rawBody + " " }}' });
  expect((await send('application/json', Buffer.from('{}'))).at(-1)).toMatchObject({ port: 'invalid', output: { valid: false } });
});

test('a workflow that does not read the body as it came does not get it', async () => {
  const { send } = await hook({ text: '{{ trigger.method }}' });
  expect((await send('application/json', Buffer.from('{"a":1}')))[0]?.output).toEqual({
    method: 'POST',
    body: { a: 1 },
    headers: expect.anything(),
    query: {},
  });
});

test.each(['trigger.rawBody', 'trigger["rawBody"]', 'start.rawBody', 'upper(trigger.rawBody)', 'has(trigger.rawBody) ? "a" : "b"'])(
  'one that reads it as %s does',
  async (read) => {
    const { send } = await hook({ text: `x{{ ${read} }}` });
    expect((await send('application/json', Buffer.from('{"a": 1}')))[0]?.output).toMatchObject({ rawBody: '{"a": 1}' });
  },
);

test('more than a run can start with is refused', async () => {
  const { send } = await hook(check);
  await expect(send('text/plain', Buffer.alloc(40_000, 'x'))).rejects.toMatchObject({ code: 'body.too_large', details: { status: 413 } });
});
