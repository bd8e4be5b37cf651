import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { calls } from '@signalbox/nodes/calls';
import { buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { strideHarness } from '@signalbox/testkit/engine';
import { type ErrorFacts, errorWords, wordsFor } from '@signalbox/words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEgress } from '../egress/egress.ts';
import { createPerformer } from './performer.ts';

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from(Array.from({ length: 256 }, (_, i) => i)),
]);
const table = `id;name\r\n${'1;Måns\r\n'.repeat(2000)}`;
const mb = 1024 * 1024;
const answer =
  (body: string | Buffer, headers: Record<string, string>): RequestListener =>
  (_, response) =>
    void response.writeHead(200, headers).end(body);
const text = (type: string) => ({ 'content-type': type });
const answers: Record<string, RequestListener> = {
  '/png': answer(png, text('image/png')),
  '/untyped': answer(png, {}),
  '/json': answer('{"ok":true}', text('application/json')),
  '/latin1': answer(Buffer.from('Måns', 'latin1'), text('text/plain; charset=iso-8859-1')),
  '/wrong': answer(Buffer.from('Måns', 'latin1'), text('text/plain; charset=utf-8')),
  '/nul': answer('{"a":"\\u0000"}', text('application/json')),
  '/gzip': answer(gzipSync('{"packed":"ja"}'), { ...text('application/json'), 'content-encoding': 'gzip' }),
  '/table': answer(Buffer.from(table, 'latin1'), text('text/csv; charset=latin1')),
  '/5mb': answer(Buffer.alloc(5 * mb, 1), text('application/zip')),
  '/6mb': answer(Buffer.alloc(6 * mb, 1), text('application/zip')),
  '/cut': (_, response) => {
    response.writeHead(200, { ...text('text/plain'), 'content-length': '100' }).write('x'.repeat(50), () => response.destroy());
  },
};

let database: TestDatabase;
let server: Server;
let house: Awaited<ReturnType<typeof strideHarness>>;
let newPerformer: () => ReturnType<typeof createPerformer>;
beforeAll(async () => {
  database = await testDatabase();
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const web = ['http.request', { url: `http://${host}/{{ trigger.rest }}`, attempts: 1 }] as const;
  house = await strideHarness(database, buildGraph({ start: ['trigger.sms'], web }, ['start>web']));
  newPerformer = () => createPerformer({ db: database.db, calls, http: createEgress({ allowedHosts: [host] }), log: { warn: () => {} } });
}, 60_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

/** A run that waits for the answer at that path. */
async function useCall(path: string) {
  const { accountId } = house.account;
  const runId = await house.start('+46701740651', { rest: path });
  const conductorId = (await house.claim()) ?? '';
  const [call] = (await house.stride(conductorId)).calls;
  if (!call) throw new Error('the stride wrote no call');
  const signal = new AbortController().signal;
  return {
    accountId,
    call,
    perform: () => newPerformer().perform(accountId, call.id, signal),
    /** What the run has of it in the end. */
    async outcome() {
      await house.stride(conductorId);
      const [line] = await database.admin<{ output: { body: unknown }; error: ErrorFacts | null }>(
        `select output, error from run_step where run_id = $1 and node_id = 'web' order by seq desc limit 1`,
        [runId],
      );
      return line?.error ?? line?.output.body;
    },
  };
}
const bytesOf = async (body: unknown): Promise<Buffer | undefined> => {
  const { file } = body as { file: { sha256: string } };
  const [row] = await database.admin<{ body: Buffer }>('select body from file where account_id = $1 and sha256 = $2', [
    house.account.accountId,
    Buffer.from(file.sha256, 'hex'),
  ]);
  return row?.body;
};

test.each([
  ['json', { ok: true }],
  ['gzip', { packed: 'ja' }],
  ['latin1', 'Måns'],
  ['wrong', 'Måns'],
])('%s comes as it was meant', async (path, value) => {
  const { perform, outcome } = await useCall(path);
  await perform();
  expect(await outcome()).toEqual(value);
});

test.each([
  ['png', 'answer.png', 'image/png', png],
  ['untyped', 'answer.bin', 'application/octet-stream', png],
  ['table', 'answer.csv', 'text/csv', Buffer.from(table, 'latin1')],
  ['nul', 'answer.json', 'application/json', Buffer.from('{"a":"\\u0000"}')],
  ['5mb', 'answer.zip', 'application/zip', Buffer.alloc(5 * mb, 1)],
])('%s is a file with the bytes as they came', async (path, name, type, bytes) => {
  const { perform, outcome } = await useCall(path);
  await perform();
  const body = await outcome();
  expect(body).toEqual({
    file: {
      ...{ id: expect.stringMatching(/^fil_/), name, type, sizeBytes: bytes.length },
      ...{ sha256: expect.stringMatching(/^[\da-f]{64}$/), keptUntil: expect.any(String) },
    },
  });
  expect((await bytesOf(body))?.equals(bytes)).toBe(true);
});

test.each([
  ['6mb', 'http.too_large', '5 MB'],
  ['cut', 'http.broken_off', 'whole'],
])('%s is an error in words', async (path, code, words) => {
  const { perform, outcome } = await useCall(path);
  await perform();
  const error = (await outcome()) as ErrorFacts;
  expect(error).toMatchObject({ code });
  expect(errorWords(wordsFor('en'), error)).toContain(words);
});

test('a worker that dies after keeping the file and before its result: the call is made again, the file is the same', async () => {
  const { accountId, call, perform, outcome } = await useCall('png');
  // What is not settled is lost with the process.
  const { settled } = await newPerformer().performBatch(accountId, { ids: [call.id], begun: [] }, 30_000);
  expect(settled).toMatchObject([{ status: 'done' }]);
  await perform();
  expect(settled[0]?.result).toMatchObject({ output: { body: { file: { id: ((await outcome()) as { file: { id: string } }).file.id } } } });
});
