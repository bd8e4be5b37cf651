import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { SignalboxError } from '@signalbox/domain';
import { calls } from '@signalbox/nodes/calls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEgress } from './egress.ts';

const allBytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const answer =
  (headers: Record<string, string>, body: Buffer): RequestListener =>
  (_, response) =>
    void response.writeHead(200, headers).end(body);
const packed = (packing: string, pack: (bytes: Buffer) => Buffer) => ({
  [`/${packing}`]: answer({ 'content-encoding': packing, 'content-type': 'text/plain' }, pack(allBytes)),
});
const answers: Record<string, RequestListener> = {
  '/never': () => {},
  '/half': (_, response) => void response.writeHead(200, { 'content-length': '100' }).write('x'.repeat(50)),
  '/hangs-up': (request) => void request.socket.destroy(),
  '/large': (_, response) => void response.end('x'.repeat(5000)),
  '/bytes': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(allBytes),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('x'.repeat(50), () => response.destroy());
  },
  ...packed('gzip', gzipSync),
  ...packed('x-gzip', gzipSync),
  ...packed('deflate', deflateSync),
  ...packed('br', brotliCompressSync),
  '/raw': answer({ 'content-encoding': 'deflate', 'content-type': 'text/plain' }, deflateRawSync(allBytes)),
  '/twice': answer({ 'content-encoding': 'deflate, gzip', 'content-type': 'text/plain' }, gzipSync(deflateSync(allBytes))),
  ...packed('zstd', () => Buffer.from('who knows')),
  ...packed('constructor', () => Buffer.from('who knows')),
  '/gzip-cut': answer({ 'content-encoding': 'gzip' }, gzipSync('x'.repeat(500)).subarray(0, 15)),
  '/gzip-wrong': answer({ 'content-encoding': 'gzip' }, Buffer.from('no gzip at all')),
  '/gzip-bomb': answer({ 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50 * 1024 * 1024))),
  '/gzip-empty': answer({ 'content-encoding': 'gzip' }, Buffer.alloc(0)),
  '/gzip-none': (_, response) => void response.writeHead(204, { 'content-encoding': 'gzip' }).end(),
  '/asks': (request, response) => void response.end(request.headers['accept-encoding']),
  '/headers': (request, response) => void response.end(JSON.stringify(request.headers)),
  '/here': (_, response) => void response.writeHead(307, { location: '/asks' }).end(),
  '/moved': (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
};
let server: Server;
let host: string;
beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const call = (url: string, allowedHosts: string[] = [host], headers: Record<string, string> = {}) =>
  createEgress({ allowedHosts }).request({
    ...{ method: 'GET', url, headers, body: null, timeoutMs: 300, maxBytes: 1000 },
    signal: new AbortController().signal,
  });

test('a host that never answers ends as a timeout, worth another try', () =>
  expect(call(`http://${host}/never`)).rejects.toMatchObject({ kind: 'operational', code: 'http.timeout' }));
test('a host that hangs up has perhaps heard us; one that nobody listens at has not', async () => {
  const failure = (url: string, allowed?: string[]) => call(url, allowed).catch((error: SignalboxError) => error);
  expect(await failure(`http://${host}/hangs-up`)).toMatchObject({ code: 'http.broken_off', details: { cause: expect.any(Error) } });
  expect(await failure(`http://${host}/never`)).not.toHaveProperty('details.notSent');
  expect(await failure(`http://${host}/hangs-up`)).not.toHaveProperty('details.notSent');
  expect(await failure('http://127.0.0.1:1/', ['127.0.0.1:1'])).toHaveProperty('details.notSent', true);
});
test('an answer that does not come to its end is a timeout as well; so is a call that its caller gives up', async () => {
  expect(await call(`http://${host}/half`).catch((error: SignalboxError) => error)).toMatchObject({ code: 'http.timeout' });
  const given = new AbortController();
  const asked = createEgress({ allowedHosts: [host] }).request({
    ...{ method: 'GET', url: `http://${host}/never`, headers: {}, body: null, timeoutMs: 60_000, maxBytes: 1000, signal: given.signal },
  });
  given.abort();
  await expect(asked).rejects.toMatchObject({ code: 'http.timeout' });
});
test('calls share a connection and leave nothing behind on it', async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => void warnings.push(warning.name);
  process.on('warning', note);
  const ports = new Set<number | undefined>();
  const hear = (socket: Socket) => void ports.add(socket.remotePort);
  server.on('connection', hear);
  const { request } = createEgress({ allowedHosts: [host] });
  const one = { method: 'GET', url: `http://${host}/asks`, headers: {}, body: null, timeoutMs: 5000, maxBytes: 1000 };
  for (let n = 0; n < 40; n += 1) await request({ ...one, signal: new AbortController().signal });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  server.off('connection', hear);
  expect(warnings).toEqual([]);
  expect(ports.size).toBeLessThan(4);
});
test('a host that nobody listens at is unreachable, worth another try', () =>
  expect(call('http://127.0.0.1:1/', ['127.0.0.1:1'])).rejects.toMatchObject({ kind: 'operational', code: 'http.unreachable' }));
test('an answer over the limit is refused', () =>
  expect(call(`http://${host}/large`)).rejects.toMatchObject({ kind: 'user', code: 'http.too_large' }));
test('a body comes as the bytes that were sent', async () =>
  expect(await call(`http://${host}/bytes`)).toMatchObject({ headers: { 'content-type': 'image/png' }, body: allBytes }));
test.each(['gzip', 'x-gzip', 'deflate', 'br', 'raw', 'twice'])(
  '%s is unpacked, and the headers say nothing of it any more',
  async (packing) => {
    const { headers, body } = await call(`http://${host}/${packing}`);
    expect(body).toEqual(allBytes);
    expect(headers).toMatchObject({ 'content-type': 'text/plain' });
    expect(headers).not.toHaveProperty('content-encoding');
  },
);
test.each(['zstd', 'constructor'])('what nobody can unpack stays as it is and says so: %s', async (packing) => {
  const { headers, body } = await call(`http://${host}/${packing}`);
  expect([headers['content-encoding'], Buffer.from(body).toString()]).toEqual([packing, 'who knows']);
});
test.each(['gzip-empty', 'gzip-none'])('%s: nothing is nothing', async (path) =>
  expect((await call(`http://${host}/${path}`)).body).toHaveLength(0),
);
test('packed answers are asked for, unless the author asks for something else', async () => {
  const asks = async (headers: Record<string, string>) => Buffer.from((await call(`http://${host}/asks`, [host], headers)).body).toString();
  expect([await asks({}), await asks({ 'accept-encoding': 'identity' })]).toEqual(['gzip, deflate, br', 'identity']);
});
test.each(['cut', 'gzip-cut', 'gzip-wrong'])('%s: half an answer is none, worth another try', (path) =>
  expect(call(`http://${host}/${path}`)).rejects.toMatchObject({ kind: 'operational', code: 'http.broken_off' }),
);
test('the limit counts what comes out of the packing', () =>
  expect(call(`http://${host}/gzip-bomb`)).rejects.toMatchObject({ kind: 'user', code: 'http.too_large' }));
test('a redirect is the result, it is not followed', async () => expect((await call(`http://${host}/moved`)).status).toBe(302));
test('where an answer leads is judged as every other address', async () => {
  const request = calls.get('http.request');
  const http = createEgress({ allowedHosts: [host] });
  const context = { idempotencyKey: 'k', isLastTry: true, signal: new AbortController().signal, http };
  const files = { keep: () => Promise.reject(new Error('none')), read: async () => null };
  const to = async (path: string, redirects: string) =>
    request?.(
      { method: 'GET', url: `http://${host}${path}`, headers: [], redirects, timeout: { amount: 1, unit: 'seconds' } },
      { ...context, files },
    );
  expect(await to('/moved', 'safe')).toMatchObject({ error: { code: 'http.blocked', field: 'url' } });
  expect(await to('/moved', 'none')).toMatchObject({ port: 'redirected', output: { status: 302 } });
  expect(await to('/here', 'safe')).toMatchObject({ port: 'next', output: { status: 200, body: 'gzip, deflate, br' } });
});
test.each([
  ['x y', 'v'],
  ['x:', 'v'],
  ['x', 'a\r\nb'],
  ['x', '😀'],
])('a header that cannot be sent is said to be one: %j: %j', (name, value) =>
  expect(call(`http://${host}/asks`, [host], { [name]: value })).rejects.toMatchObject({ kind: 'user', code: 'http.invalid_header' }),
);
test.each([
  ...[
    ['Content-Length', '50'],
    ['Transfer-Encoding', 'chunked'],
    ['Trailer', 'X'],
    ['Connection', 'Upgrade'],
    ['Upgrade', 'websocket'],
    ['Expect', '100-continue'],
    ['TE', 'trailers'],
    ['Keep-Alive', 'timeout=5'],
  ],
])('a header of the connection stays ours: %s: %s', async (name, value) => {
  for (const body of [null, 'hello']) {
    const { body: sent } = await createEgress({ allowedHosts: [host] }).request({
      ...{ method: 'POST', url: `http://${host}/headers`, headers: { [name]: value, 'x-a': 'å' }, body, timeoutMs: 300, maxBytes: 1000 },
      signal: new AbortController().signal,
    });
    const got: Record<string, string> = JSON.parse(Buffer.from(sent).toString());
    expect(got).toMatchObject({ connection: 'keep-alive', 'content-length': body === null ? '0' : '5', 'x-a': 'å' });
    expect(got).not.toHaveProperty(name.toLowerCase(), value);
  }
});
test.each([
  ...['127.0.0.1', '[::1]', 'localhost', '2130706433', '[::ffff:10.0.0.1]', '127.0.0.1.', '127.1', '127.0.1', '0'],
  ...[
    '0177.0.0.1',
    '017700000001',
    '0x7f.1',
    '0x7f000001',
    '0X7F.0.0.1',
    '0x7f.0x0.0x0.0x1',
    '127.0.0x0.01',
    '２１３０７０６４３３',
    '１２７。０。０。１',
  ],
  ...['%31%32%37.0.0.1', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::7f00:1]'],
  ...['[2002:7f00:1::]', '[2001:0:7f00:1::]', '[fd00:ec2::254]', '[fe80::1]', '[ff02::1]', '[4000::1]', '168.63.129.16', '100.100.100.200'],
])('http://%s/ is inside the house', (inside) =>
  expect(call(`http://${inside}/`)).rejects.toMatchObject({ kind: 'user', code: 'http.blocked' }),
);
test.each(['ftp://example.org/', 'not an address', 'http://user:secret@example.org/'])('%s is no web address', (url) =>
  expect(call(url)).rejects.toMatchObject({ kind: 'user', code: 'http.invalid_url' }),
);
