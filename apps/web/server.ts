import { createServer } from 'node:http';
import { closeServer, createLogger, endWhenAsked, tidyAfterStart, webEnv } from '@signalbox/env';
import next from 'next';
import { wholeEscapes } from './features/server/whole-escapes.ts';

// The process of the web app. `next start` would wait for open event streams until somebody kills it.
const { HOST: hostname, WEB_PORT: port } = webEnv();
const log = createLogger('web');
const app = next({ dev: false, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, answer) => {
  request.url = wholeEscapes(request.url ?? '/');
  void handle(request, answer);
});
server.listen(port, hostname, () => log.info({ port }, 'ready'));
tidyAfterStart();
endWhenAsked(log, async () => {
  await closeServer(server);
  await app.close();
});
