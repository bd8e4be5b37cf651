import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublicAddress } from './address-rules.ts';
import { createEgress } from './egress.ts';

const answers: Record<string, RequestListener> = {
  '/never': () => {},
  '/large': (_, response) => void response.end('x'.repeat(5000)),
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

const call = (url: string, allowedHosts: string[] = [host]) =>
  createEgress({ allowedHosts }).request({
    ...{ method: 'GET', url, headers: {}, body: null, timeoutMs: 300, maxBytes: 1000 },
    signal: new AbortController().signal,
  });

test('a host that never answers ends as a timeout, worth another try', () =>
  expect(call(`http://${host}/never`)).rejects.toMatchObject({ kind: 'operational', code: 'http.timeout' }));
test('a host that nobody listens at is unreachable, worth another try', () =>
  expect(call('http://127.0.0.1:1/', ['127.0.0.1:1'])).rejects.toMatchObject({ kind: 'operational', code: 'http.unreachable' }));
test('an answer over the limit is refused', () =>
  expect(call(`http://${host}/large`)).rejects.toMatchObject({ kind: 'user', code: 'http.too_large' }));
test('a redirect is the result, it is not followed', async () => expect((await call(`http://${host}/moved`)).status).toBe(302));
test.each(['http://127.0.0.1/', 'http://[::1]/', 'http://localhost/', 'http://2130706433/', 'http://[::ffff:10.0.0.1]/'])(
  '%s is inside the house',
  (url) => expect(call(url)).rejects.toMatchObject({ kind: 'user', code: 'http.blocked' }),
);
test.each(['ftp://example.org/', 'not an address', 'http://user:secret@example.org/'])('%s is no web address', (url) =>
  expect(call(url)).rejects.toMatchObject({ kind: 'user', code: 'http.invalid_url' }),
);
test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['10.1.2.3', false],
  ['169.254.169.254', false],
  ['172.31.0.1', false],
  ['::ffff:192.168.1.1', false],
  ['::ffff:a00:1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['no address', false],
])('%s public: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));
