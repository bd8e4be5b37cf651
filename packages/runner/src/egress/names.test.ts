import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { createEgress } from './egress.ts';

/** What names stand for, one answer for each time that somebody asks. */
const answers = { next: [] as string[][], asked: 0 };
afterEach(() => Object.assign(answers, { next: [], asked: 0 }));

const egress = (allowedHosts: string[]) =>
  createEgress({
    allowedHosts,
    lookup: (_, __, done) => {
      answers.asked += 1;
      const addresses = answers.next.shift() ?? [];
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    },
  });
const call = (url: string, allowedHosts: string[] = []) =>
  egress(allowedHosts).request({
    ...{ method: 'GET', url, headers: {}, body: null, timeoutMs: 1000, maxBytes: 1000 },
    signal: new AbortController().signal,
  });

test.each([
  [['127.0.0.1']],
  [['::1']],
  [['93.184.216.34', '10.0.0.1']],
  [['2606:4700::1111', 'fd00:ec2::254']],
  [['::ffff:169.254.169.254']],
  [['64:ff9b::a00:1']],
  [['168.63.129.16']],
  [[]],
])('a name that stands for %j is not called, and nothing was sent', async (addresses) => {
  answers.next = [addresses];
  await expect(call('http://name.example/')).rejects.toMatchObject({ kind: 'user', code: 'http.blocked' });
  expect(answers.asked).toBe(1);
});

test('a name that changes is judged each time that a connection is made', async () => {
  const server = createServer((_, response) => void response.end('inside')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  answers.next = [['127.0.0.1'], ['127.0.0.1']];
  for (let time = 0; time < 2; time += 1)
    await expect(call(`http://name.example:${port}/`)).rejects.toMatchObject({ code: 'http.blocked' });
  expect(answers.asked).toBe(2);
});
