import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawClient {
  socket: Socket;
  /** The first bytes that come and are not read yet, `size` of them; rejects when it is closed before. */
  read(size: number): Promise<Buffer>;
  closed: Promise<void>;
}

export function rawClient(port: number, ...bytes: readonly Uint8Array[]): RawClient {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let got = Buffer.alloc(0);
  let wake = () => {};
  let isClosed = false;
  socket.on('data', (data) => {
    got = Buffer.concat([got, data]);
    wake();
  });
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isClosed = true;
      wake();
      resolve();
    });
  });
  for (const each of bytes) socket.write(each);
  return {
    socket,
    closed,
    async read(size) {
      while (got.length < size) {
        if (isClosed) throw new Error('closed');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const [head, rest] = [got.subarray(0, size), got.subarray(size)];
      got = rest;
      return head;
    },
  };
}
