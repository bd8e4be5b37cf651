import type { Database } from '@signalbox/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeviceWorld, deviceWorld } from './testing/device-world.ts';
import { frames } from './testing/frames.ts';
import { rawClient } from './testing/raw-client.ts';

let world: DeviceWorld;
beforeAll(async () => {
  world = await deviceWorld();
}, 60_000);
afterAll(() => world.close());

const connack = Buffer.from([0x20, 2, 0, 0]);
const puback = (number: number) => Buffer.from([0x40, 2, number >> 8, number & 0xff]);

test('what was taken and whose acknowledgement was lost comes again and starts nothing, by whatever gateway; what is new with its number does', async () => {
  const made = await world.device('Lost');
  const workflow = await world.listening({ device: 'lost', window: null });
  const signs = { user: made.device.user, secret: made.secret, clientId: 'lost' };
  const message = { topic: made.device.topics.up, payload: '{"n":1}', number: 7 };
  const first = await world.run();
  const before = rawClient(first.port, frames.connect(signs));
  expect(await before.read(4)).toEqual(connack);
  before.socket.write(frames.publish(message));
  // Taken, and gone before the device reads that.
  await expect.poll(() => world.runs(workflow), { timeout: 10_000 }).toBe(1);
  before.socket.destroy();
  await first.gateway.close();

  const second = await world.run();
  const after = rawClient(second.port, frames.connect(signs), frames.publish({ ...message, isRepeat: true }));
  expect(await after.read(8)).toEqual(Buffer.concat([connack, puback(7)]));
  expect(await world.runs(workflow)).toBe(1);
  after.socket.write(frames.publish(message));
  expect(await after.read(4)).toEqual(puback(7));
  after.socket.write(frames.publish({ ...message, number: 8, isRepeat: true }));
  expect(await after.read(4)).toEqual(puback(8));
  expect(await world.runs(workflow)).toBe(3);
});

test('while the database is away nothing is acknowledged, and what waited is stored once it is back', async () => {
  const made = await world.device('Away');
  const workflow = await world.listening({ device: 'away' });
  let isAway = false;
  let tries = 0;
  const { db } = world.database;
  const away: Database = {
    ...db,
    withAccountSql: (accountId, work) => {
      tries += 1;
      return isAway ? Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' })) : db.withAccountSql(accountId, work);
    },
  };
  const { port } = await world.run({}, away);
  const client = rawClient(port, frames.connect({ user: made.device.user, secret: made.secret, clientId: 'away' }));
  expect(await client.read(4)).toEqual(connack);
  isAway = true;
  const triedBefore = tries;
  client.socket.write(frames.publish({ topic: made.device.topics.up, payload: '{"n":1}', number: 1 }));
  let acknowledged: Buffer | null = null;
  const reading = client.read(4).then((bytes) => {
    acknowledged = bytes;
  });
  await expect.poll(() => tries - triedBefore, { timeout: 10_000 }).toBeGreaterThan(2);
  expect([acknowledged, await world.runs(workflow)]).toEqual([null, 0]);
  isAway = false;
  await reading;
  expect(acknowledged).toEqual(puback(1));
  expect(await world.runs(workflow)).toBe(1);
});

test('messages of many devices at once are each taken once', async () => {
  const workflow = await world.listening({ from: 'group', group: 'Crowd', window: null });
  const made = await Promise.all(Array.from({ length: 8 }, (_, n) => world.device(`Crowd ${n}`, { group: 'Crowd' })));
  const { port } = await world.run();
  const clients = await Promise.all(made.map((one) => world.connect(port, one)));
  await Promise.all(
    clients.flatMap((client, n) =>
      Array.from({ length: 25 }, (_, at) => client.publishAsync(made[n]?.device.topics.up ?? '', `{"n":${n},"at":${at}}`, { qos: 1 })),
    ),
  );
  const payloads = await world.started(workflow);
  expect([payloads.length, new Set(payloads.map((one) => JSON.stringify(one))).size]).toEqual([200, 200]);
});
