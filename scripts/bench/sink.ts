import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** The outside of the reference flow: answers at once and says when each request arrived, by the text of its body. */
export async function openSink() {
  const arrivals = new Map<string, (at: number) => void>();
  const server = http.createServer((request, response) => {
    const at = performance.now();
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      const name = /probe-\d+/.exec(body)?.[0];
      if (name) arrivals.get(name)?.(at);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":1}');
    });
  });
  // Longer than any pause between two measurements, so that no kept connection ends while it is taken.
  server.keepAliveTimeout = 300_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    arrival: (name: string) =>
      new Promise<number>((resolve) => {
        arrivals.set(name, resolve);
      }),
    close: () => server.close(),
  };
}
