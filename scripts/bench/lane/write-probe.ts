import http from 'node:http';
import { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import { recipientOf } from './recipient-of.ts';

/** One submit_sm that was handed to the kernel; milliseconds since 1970 on a clock that nobody sets. */
export interface Written {
  at: number;
  to: string;
}

// Loaded into the worker before its own code (node --import): it notes when each submit_sm goes to the kernel, whenever the peer reads it, and answers
// GET / on the port in its address with what came since the last time.
let written: Written[] = [];

if (isMainThread) {
  const { _write: write, _writev: writev } = Socket.prototype;
  Socket.prototype._write = function (this: Socket, ...args: Parameters<typeof write>) {
    note([args[0]]);
    write.apply(this, args);
  };
  if (writev)
    Socket.prototype._writev = function (this: Socket, ...args: Parameters<typeof writev>) {
      note(args[0].map(({ chunk }) => chunk));
      writev.apply(this, args);
    };
  const server = http.createServer((_, response) => {
    response.end(JSON.stringify(written));
    written = [];
  });
  server.listen(Number(new URL(import.meta.url).searchParams.get('port')), '127.0.0.1').unref();
}

function note(chunks: readonly unknown[]): void {
  const at = performance.timeOrigin + performance.now();
  for (const chunk of chunks) {
    const to = Buffer.isBuffer(chunk) ? recipientOf(chunk) : null;
    if (to !== null) written.push({ at, to });
  }
}
