import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Bytes of MQTT, made by hand: for what no library lets one send. */
export const frames = {
  connect: ({ user, secret, clientId }: { user: string; secret: string; clientId: string }): Buffer =>
    frame(0x10, [text('MQTT'), Buffer.from([4, 0xc2, 0, 60]), text(clientId), text(user), text(secret)]),
  /** QoS 1. */
  publish: ({ topic, payload, number, isRepeat = false }: { topic: string; payload: string; number: number; isRepeat?: boolean }): Buffer =>
    frame(isRepeat ? 0x3a : 0x32, [text(topic), Buffer.from([number >> 8, number & 0xff]), Buffer.from(payload)]),
  disconnect: Buffer.from([0xe0, 0]),
};

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
};

export function frame(head: number, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = [];
  let rest = body.length;
  do {
    length.push((rest % 128) | (rest >= 128 ? 0x80 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Buffer.concat([Buffer.from([head, ...length]), body]);
}

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
