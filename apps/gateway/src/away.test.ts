import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { type Answer, type Connection, openConnection, type PduFields } from '@signalbox/channels';
import { createLogger } from '@signalbox/env';
import { addHookWorkflow, seedAccount, startServer, type TestDatabase, testDatabase, testSecretKey, waitFor } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startGateway } from './gateway.ts';

// A PostgreSQL that is stopped and started, and an operator that gives a text up after three tries of two seconds.
let server: Awaited<ReturnType<typeof startServer>>;
let database: TestDatabase;
beforeAll(async () => {
  server = await startServer();
  database = await testDatabase({ on: server });
}, 60_000);
afterAll(() => database.close());

/** An SMSC that delivers as told, once the gateway has bound. */
async function useSmsc() {
  const bound: Connection[] = [];
  let tries = 0;
  const smsc = createServer((socket) => {
    const connection: Connection = openConnection(socket, {
      ...{ responseTimeoutMs: 2_000, enquireLinkMs: 60_000, onClose: () => {} },
      onRequest: (pdu) => {
        connection.answer(pdu, 0, { system_id: 'smsc' });
        bound.push(connection);
      },
    });
    onTestFinished(() => connection.destroy('done'));
  });
  await new Promise<void>((resolve) => smsc.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void smsc.close());
  const address = smsc.address();
  const statusOf = (answer: Answer) => (answer.kind === 'answer' ? answer.pdu.status : answer.kind);
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    tries: () => tries,
    isBound: () => bound.length > 0,
    /** The answers to its tries, up to the one that the text was taken by. */
    deliver: async (fields: PduFields, most = 3) => {
      const answers: unknown[] = [];
      while (answers.length < most && answers.at(-1) !== 0) {
        const connection = bound.at(-1);
        tries += 1;
        answers.push(connection ? statusOf(await connection.request('deliver_sm', fields)) : 'unbound');
      }
      return answers;
    },
  };
}

async function useGateway(config: Record<string, unknown>) {
  const account = await seedAccount(database, { config, password: 'secret', masterKey: testSecretKey });
  const gateway = await startGateway({
    ...{ db: database.db, log: createLogger('test', { write: () => {} }), host: '127.0.0.1', port: 0, secretKey: testSecretKey },
    ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: 'http://127.0.0.1:9' },
  });
  onTestFinished(() => gateway.close());
  return { ...account, url: `http://127.0.0.1:${gateway.port}` };
}
const textOf = (text: string): PduFields => ({
  ...{ source_addr_ton: 1, source_addr: '46701740601', dest_addr_ton: 3, destination_addr: '71400', short_message: Buffer.from(text) },
});
const messagesOf = (accountId: number) =>
  database.admin('select body, count(*)::int as n from message where account_id = $1 and inbound group by 1 order by 1', [accountId]);

test('texts, receipts and requests that come while the database is away for some seconds are taken, each once', async () => {
  const smsc = await useSmsc();
  const { accountId, providerId, url } = await useGateway({ port: smsc.port });
  await addHookWorkflow(database, accountId, { tokenHash: createHash('sha256').update('held').digest('hex') });
  await waitFor(async () => smsc.isBound());

  await server.halt();
  const texts = Promise.all(['one', 'two', 'three'].map((text) => smsc.deliver(textOf(text))));
  const receipt = smsc.deliver({ esm_class: 4, short_message: Buffer.from('id:a1 stat:DELIVRD') });
  const request = fetch(`${url}/hooks/held`, { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } });
  const asked = fetch(`${url}/api/v1/workflows`, { headers: { authorization: `Bearer ${'x'.repeat(40)}` } });
  // The operator has given up waiting once and tries again.
  await waitFor(async () => smsc.tries() > 4);
  await server.resume();

  for (const answers of [...(await texts), await receipt]) expect(answers.at(-1)).toBe(0);
  expect(await messagesOf(accountId)).toEqual(['one', 'three', 'two'].map((body) => ({ body, n: 1 })));
  expect(await database.admin('select distinct provider_ref from receipt where provider_id = $1', [providerId])).toEqual([
    { provider_ref: 'a1' },
  ]);
  expect((await request).status).toBe(202);
  expect(await database.admin('select count(*)::int as n from run where account_id = $1', [accountId])).toEqual([{ n: 1 }]);
  expect((await asked).status).toBe(401);
});

test('when it stays away the operator hears of a temporary error in time, and the text is taken once when it comes again', async () => {
  const smsc = await useSmsc();
  const { accountId } = await useGateway({ port: smsc.port, patienceMs: 1_000 });
  await waitFor(async () => smsc.isBound());
  await server.halt();
  expect(await smsc.deliver(textOf('late'), 1)).toEqual([0x64]);
  await server.resume();
  expect((await smsc.deliver(textOf('late'))).at(-1)).toBe(0);
  expect(await messagesOf(accountId)).toEqual([{ body: 'late', n: 1 }]);
});

test('an equal text after an acknowledged one is another text; what cannot be used stands with the provider', async () => {
  const smsc = await useSmsc();
  const { accountId, providerId } = await useGateway({ port: smsc.port });
  await waitFor(async () => smsc.isBound());
  for (const text of ['1', '1', '2', '1']) expect(await smsc.deliver(textOf(text))).toEqual([0]);
  expect(await messagesOf(accountId)).toEqual([
    { body: '1', n: 3 },
    { body: '2', n: 1 },
  ]);
  expect(await smsc.deliver({ ...textOf('Hello'), destination_addr: '71999' })).toEqual([0]);
  expect(await smsc.deliver({ ...textOf('id: stat:DELIVRD'), esm_class: 4 })).toEqual([0]);
  const events = await database.admin('select code, raw from provider_event where provider_id = $1 order by id', [providerId]);
  expect(events).toMatchObject([
    { code: 'message.unknown_address', raw: { from: '+46701740601', to: '71999', content: { text: 'Hello' } } },
    { code: 'receipt.unreadable', raw: { to: '71400', text: 'id: stat:DELIVRD' } },
  ]);
});
