import { connect, type Socket } from 'node:net';
import { frames } from '../../apps/gateway/src/mqtt/testing/frames.ts';

/** A device of the bench: it connects and publishes, and costs as little as can be. */
export interface BenchDevice {
  socket: Socket;
  topic: string;
  /** Publishes at QoS 1 with so many under way; resolves when all are acknowledged. */
  publish(count: number, window: number): Promise<void>;
  /** Publishes at QoS 0, all of them now. */
  throw(count: number): void;
  /** Resolves when everything before was read by the broker. */
  ping(): Promise<void>;
}

export function benchDevice(port: number, { user, topic, secret }: { user: string; topic: string; secret: string }): Promise<BenchDevice> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let heard = (_packets: { pubacks: number; pongs: number }) => {};
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.write(frames.connect({ user, secret, clientId: 'bench' }));
    socket.once('data', (connack) => {
      if (connack[3] !== 0) return reject(new Error(`refused: ${connack[3]}`));
      let rest = Buffer.alloc(0);
      socket.on('data', (bytes) => {
        rest = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
        const packets = { pubacks: 0, pongs: 0 };
        let at = 0;
        for (; at + 2 <= rest.length && at + 2 + (rest[at + 1] ?? 0) <= rest.length; at += 2 + (rest[at + 1] ?? 0))
          packets[rest[at] === 0x40 ? 'pubacks' : 'pongs'] += 1;
        rest = rest.subarray(at);
        heard(packets);
      });
      let sent = 0;
      const next = () => {
        sent += 1;
        return frames.publish({ topic, payload: `{"n":${sent}}`, number: (sent % 65_535) + 1 });
      };
      resolve({
        ...{ socket, topic },
        publish: (count, window) =>
          new Promise((done) => {
            let [left, open] = [count, 0];
            const send = () => {
              const batch = [];
              for (; left > 0 && open < window; left -= 1, open += 1) batch.push(next());
              if (batch.length > 0) socket.write(Buffer.concat(batch));
              else if (open === 0) done();
            };
            heard = ({ pubacks }) => {
              open -= pubacks;
              send();
            };
            send();
          }),
        throw: (count) =>
          void socket.write(Buffer.concat(Array.from({ length: count }, () => frames.throw({ topic, payload: '{"n":1}' })))),
        ping: () =>
          new Promise((done) => {
            heard = ({ pongs }) => {
              if (pongs > 0) done();
            };
            socket.write(Buffer.from([0xc0, 0]));
          }),
      });
    });
  });
}
