import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type DeviceWorld, deviceWorld, type MadeDevice } from './testing/device-world.ts';

let world: DeviceWorld;
beforeAll(async () => {
  if (!existsSync('/usr/bin/mosquitto_pub'))
    throw new Error('These tests speak MQTT with another implementation: apt-get install mosquitto-clients');
  world = await deviceWorld();
}, 60_000);
afterAll(() => world.close());

const patience = { timeout: 10_000 };
const mosquitto = (program: 'pub' | 'sub', port: number, { device, secret }: MadeDevice, args: readonly string[]) => {
  const signs = ['-h', '127.0.0.1', '-p', String(port), '-u', device.user, '-P', secret, '-V', 'mqttv311'];
  const child = spawn(`/usr/bin/mosquitto_${program}`, [...signs, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: text(child.stdout), code: new Promise<number | null>((resolve) => void child.on('close', resolve)) };
};

test('mosquitto_pub starts a run, and the device was seen with what it said', async () => {
  const made = await world.device('Boiler', { group: 'Boilers' });
  const workflow = await world.listening({ device: 'boiler' });
  const { port } = await world.run();
  const sent = mosquitto('pub', port, made, ['-t', made.device.topics.up, '-q', '1', '-m', '{"temperature":62.4,"battery":82,"rssi":-67}']);
  expect(await sent.code).toBe(0);
  // It was acknowledged, so it is there.
  expect(await world.started(workflow)).toEqual([{ temperature: 62.4, battery: 82, rssi: -67 }]);
  await expect
    .poll(async () => world.services.devices.get(world.ours.owner, made.device.id), patience)
    .toMatchObject({ state: 'reporting', values: { temperature: 62.4 }, battery: 82, signal: -67 });
});

test('a wrong secret, a revoked one and a topic of another device are refused; another account hears nothing', async () => {
  const [made, other] = [await world.device('Refused'), await world.device('Other')];
  const workflow = await world.listening({ from: 'topic', topic: '#' });
  const { port } = await world.run();
  const publish = (as: MadeDevice, topic: string) => mosquitto('pub', port, as, ['-t', topic, '-q', '1', '-m', '1']).code;
  expect(await publish({ ...made, secret: 'wrong' }, made.device.topics.up)).not.toBe(0);
  expect(await publish(made, other.device.topics.up)).not.toBe(0);
  expect(await publish(made, made.device.topics.down)).not.toBe(0);
  expect(await publish(made, `t/${world.theirs.accountId}/d/refused/up`)).not.toBe(0);
  expect(await publish(made, '$SYS/x')).not.toBe(0);
  const theirs = await world.services.devices.create(world.theirs.owner, { name: 'Refused' });
  expect(await publish(theirs, theirs.device.topics.up)).toBe(0);
  expect(await world.runs(workflow)).toBe(0);
  const client = await world.connect(port, made);
  const ended = new Promise<void>((resolve) => void client.once('close', () => resolve()));
  await world.services.devices.revokeSecret(world.ours.owner, made.device.id);
  await ended;
  expect(await publish(made, made.device.topics.up)).not.toBe(0);
});

test('a new secret works beside the one before, and alone where it is wanted so', async () => {
  const made = await world.device('Renewed');
  const { port } = await world.run();
  const renewed = await world.services.devices.renewSecret(world.ours.owner, made.device.id, {});
  const [old, young] = [await world.connect(port, made), await world.connect(port, renewed)];
  const oldEnded = new Promise<void>((resolve) => void old.once('close', () => resolve()));
  await world.services.devices.renewSecret(world.ours.owner, made.device.id, { keepOldMinutes: 0 });
  await oldEnded;
  await expect(world.connect(port, made)).rejects.toThrow();
  young.end(true);
});

test('mosquitto_sub hears its own topics and what a will says is held to the same rules', async () => {
  const made = await world.device('Listener', { subscribe: ['yard/+'], publish: ['yard/level'] });
  const { port } = await world.run();
  const heard = mosquitto('sub', port, made, [
    '-t',
    `t/${world.ours.accountId}/yard/#`,
    '-t',
    `t/${world.ours.accountId}/yard/level`,
    '-C',
    '1',
    '-W',
    '20',
  ]);
  const client = await world.connect(port, made);
  await expect
    .poll(async () => {
      client.publish(`t/${world.ours.accountId}/yard/level`, '3.82', { qos: 1 });
      return Promise.race([heard.said, new Promise((resolve) => setImmediate(() => resolve('')))]);
    }, patience)
    .toBe('3.82\n');
  await expect(client.subscribeAsync('#')).rejects.toThrow();
  const will = { topic: `t/${world.ours.accountId}/d/other/up`, payload: Buffer.from('x'), qos: 1 as const, retain: false };
  await expect(world.connect(port, made, { clientId: 'wills', will })).rejects.toThrow();
  await expect(world.connect(port, made, { clientId: 'wills', will: { ...will, topic: `${made.device.topics.up}/+` } })).rejects.toThrow();
});

test('the same again within its window starts nothing, and a repeat of a packet never does', async () => {
  const made = await world.device('Window');
  const [windowed, each] = [await world.listening({ device: 'window' }), await world.listening({ device: 'window', window: null }, 'Each')];
  const { port } = await world.run();
  const client = await world.connect(port, made);
  for (let n = 0; n < 3; n += 1) await client.publishAsync(made.device.topics.up, '{"n":1}', { qos: 1 });
  await client.publishAsync(made.device.topics.up, '{"n":2}', { qos: 2 });
  await client.publishAsync(made.device.topics.up, 'no JSON', { qos: 1 });
  expect([await world.started(windowed), await world.runs(each)]).toEqual([[{ n: 1 }, { n: 2 }], 4]);
});

test('workflows that are published, paused and archived are heard of without a restart', async () => {
  const made = await world.device('Later');
  const { port } = await world.run();
  const client = await world.connect(port, made);
  const workflow = await world.listening({ device: 'later', window: null });
  await expect
    .poll(async () => {
      await client.publishAsync(made.device.topics.up, '1', { qos: 1 });
      return world.runs(workflow);
    }, patience)
    .toBeGreaterThan(0);
  await world.database.admin('update workflow set enabled = false where id = $1', [workflow.workflowId]);
  const before = await world.runs(workflow);
  await client.publishAsync(made.device.topics.up, '2', { qos: 1 });
  expect(await world.runs(workflow)).toBe(before);
});
