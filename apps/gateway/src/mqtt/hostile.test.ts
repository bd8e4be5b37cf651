import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeviceWorld, deviceWorld } from './testing/device-world.ts';
import { frame, frames } from './testing/frames.ts';
import { rawClient } from './testing/raw-client.ts';

let world: DeviceWorld;
beforeAll(async () => {
  world = await deviceWorld();
}, 60_000);
afterAll(() => world.close());

/** The same bytes in every run: a hostile one that was found is found again. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
const bytesOf = (random: () => number, length: number): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

test('5,000 hostile packets, floods and takeovers: nobody else notices', async () => {
  const [good, bad] = [await world.device('Good'), await world.device('Bad')];
  const workflow = await world.listening({ device: 'good', window: null });
  const { port } = await world.run({ limits: { mostBytes: 64 * 1024, perSecond: 2_000, burst: 2_000 } });
  const client = await world.connect(port, good, { clientId: 'good' });
  let isLost = false;
  client.once('close', () => {
    isLost = true;
  });
  const signs = { user: bad.device.user, secret: bad.secret };
  const up = bad.device.topics.up;
  const publish = (topic: string) => frames.publish({ topic, payload: '1', number: 1 });
  const corpus: Buffer[] = [
    Buffer.from([0x30, 0xff, 0xff, 0xff, 0x7f]),
    Buffer.from([0x30, 0x80, 0x80, 0x80, 0x80, 0x01]),
    Buffer.alloc(100),
    Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
    ...[
      '',
      '#',
      '+',
      `${up}/${'a/'.repeat(200)}`,
      `${up}/${'x'.repeat(60_000)}`,
      `${up}/\u0000`,
      '$SYS/a',
      'a/b',
      `${up}/constructor`,
      '__proto__',
    ].map(publish),
    publish(good.device.topics.up),
    frame(0x82, [Buffer.from([0, 1, 0, 1]), Buffer.from('#'), Buffer.from([1])]),
    frame(0x82, [Buffer.from([0, 1])]),
    frame(0x62, [Buffer.from([0, 9])]),
    frame(0x40, [Buffer.from([0, 9])]),
    frames.connect({ ...signs, clientId: 'good' }),
    frame(0x32, [Buffer.from([0xff, 0xff])]),
    frame(0x36, [Buffer.from([0, 1, 0x61, 0, 0])]),
  ];
  const random = pseudoRandom(7);
  let sent = 0;
  const attack = async (isSignedIn: boolean): Promise<void> => {
    const hostile = rawClient(port, ...(isSignedIn ? [frames.connect({ ...signs, clientId: 'good' })] : []));
    for (let n = 0; n < 50; n += 1) {
      const known = corpus[Math.floor(random() * corpus.length)] ?? Buffer.alloc(1);
      const bytes = n % 3 === 0 ? known : n % 3 === 1 ? bytesOf(random, 1 + Math.floor(random() * 60)) : broken(random, publish(up));
      hostile.socket.write(bytes);
      sent += 1;
    }
    hostile.socket.end();
    await hostile.closed;
  };
  for (let round = 0; round < 10; round += 1) {
    await Promise.all(Array.from({ length: 10 }, (_, n) => attack(n % 2 === 0)));
    await client.publishAsync(good.device.topics.up, `{"round":${round}}`, { qos: 1 });
  }
  expect(sent).toBe(5_000);
  expect(isLost).toBe(false);
  expect(await world.started(workflow)).toEqual(Array.from({ length: 10 }, (_, round) => ({ round })));
});

test('who sends too fast is read more slowly and loses nothing', async () => {
  const made = await world.device('Fast');
  const workflow = await world.listening({ device: 'fast', window: null });
  const { port } = await world.run({ limits: { mostBytes: 64 * 1024, perSecond: 200, burst: 20 } });
  const client = await world.connect(port, made);
  await Promise.all(Array.from({ length: 100 }, (_, n) => client.publishAsync(made.device.topics.up, `{"n":${n}}`, { qos: 1 })));
  expect(await world.runs(workflow)).toBe(100);
});

test('a device that connects too often loses its oldest connection, and no other device one', async () => {
  const [made, other] = [await world.device('Many'), await world.device('Beside')];
  const { port } = await world.run();
  const beside = await world.connect(port, other, { clientId: 'same' });
  const first = await world.connect(port, made, { clientId: 'same' });
  const firstEnded = new Promise<void>((resolve) => void first.once('close', () => resolve()));
  for (let n = 0; n < 4; n += 1) await world.connect(port, made, { clientId: `more ${n}` });
  await firstEnded;
  await beside.publishAsync(other.device.topics.up, '1', { qos: 1 });
  expect(beside.connected).toBe(true);
});

/** One byte of it is another. */
function broken(random: () => number, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}
