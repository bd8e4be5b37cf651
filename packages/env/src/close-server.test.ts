import { once } from 'node:events';
import { Agent, createServer, get, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { closeServer } from './close-server.ts';

async function serving(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => {
    agent.destroy();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, ask: () => get({ host: '127.0.0.1', port, agent }) };
}

test('a connection that is kept alive does not hold the server open', async () => {
  const { server, ask } = await serving((_, answer) => answer.end('ok'));
  const [answer] = await once(ask(), 'response');
  await once(answer.resume(), 'end');
  const from = performance.now();
  await closeServer(server, 60_000);
  expect(performance.now() - from).toBeLessThan(2_000);
});

test('a request under way is answered, and then its connection is no reason to wait', async () => {
  let finish = () => {};
  const asked = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { server, ask } = await serving((_, answer) => void asked.then(() => answer.end('late')));
  const request = ask();
  const response = once(request, 'response');
  await once(server, 'request');
  const closed = closeServer(server, 60_000);
  finish();
  const [answer] = await response;
  await once(answer.resume(), 'end');
  expect(answer.statusCode).toBe(200);
  await closed;
});

test('a request that hangs is cut after the moment it is given', async () => {
  const { server, ask } = await serving(() => {});
  const broken = once(ask(), 'response');
  const refused = expect(broken).rejects.toThrow(/hang up|ECONNRESET/);
  await once(server, 'request');
  await closeServer(server, 50);
  await refused;
});
