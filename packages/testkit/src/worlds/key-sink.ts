import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** The other side of outside calls: remembers the idempotency keys it was called with, and answers unless it keeps silent. */
export async function openKeySink() {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    sink.keys.push(String(request.headers['idempotency-key']));
    if (!sink.silent) response.end('{}');
  }).on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sink = {
    host,
    url: `http://${host}/`,
    keys: [] as string[],
    silent: false,
    /** Hangs up on everybody. */
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      sink.drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return sink;
}
