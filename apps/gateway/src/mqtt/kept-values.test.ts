import { fromPublicId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeviceWorld, deviceWorld } from './testing/device-world.ts';
import { frames } from './testing/frames.ts';
import { rawClient } from './testing/raw-client.ts';

let world: DeviceWorld;
beforeAll(async () => {
  world = await deviceWorld();
}, 60_000);
afterAll(() => world.close());

test('what a device says is in its log when it is acknowledged, a repeat of it once, and nothing of who does not log', async () => {
  const [logs, silent] = [await world.device('Logs', { logDays: 30 }), await world.device('Logs nothing')];
  const { port } = await world.run();
  const signs = { user: logs.device.user, secret: logs.secret, clientId: 'logs' };
  const client = rawClient(port, frames.connect(signs));
  await client.read(4);
  const message = { topic: logs.device.topics.up, payload: '{"temperature":21.5,"on":true,"text":"dry"}', number: 7 };
  client.socket.write(frames.publish(message));
  expect([...(await client.read(4))]).toEqual([0x40, 2, 0, 7]);
  const { owner } = world.ours;
  const read = async () => (await world.services.devices.logs(owner, logs.device.id)).items.map(({ name, value }) => [name, value]);
  const kept = [
    ['on', 1],
    ['temperature', 21.5],
  ];
  expect(await read()).toEqual(kept);
  client.socket.write(frames.publish({ ...message, isRepeat: true }));
  await client.read(4);
  const { points } = await world.services.devices.log(owner, logs.device.id, { name: 'temperature', span: 'hour' });
  expect(points.map(({ count, average }) => [count, average])).toEqual([[1, 21.5]]);
  const other = await world.connect(port, silent);
  await other.publishAsync(silent.device.topics.up, '{"temperature":1}', { qos: 1 });
  expect((await world.services.devices.logs(owner, silent.device.id)).items).toEqual([]);
});

test('the first message that a draft would hear is kept as its example, and starts nothing', async () => {
  const [made, other] = [await world.device('Example'), await world.device('Not meant')];
  const { owner } = world.ours;
  const graph = buildGraph({ start: ['trigger.mqtt', { device: 'example' }], end: ['flow.stop', {}] }, ['start>end']);
  const { id } = await world.services.workflows.create(owner, { name: 'Draft', graph });
  const { devices } = world.services;
  await devices.listenMqtt(owner, id, 'start', { from: 'device', device: 'example' });
  const { port } = await world.run();
  const publish = async (as: typeof made, payload: string) =>
    (await world.connect(port, as)).publishAsync(as.device.topics.up, payload, { qos: 1 });
  await publish(other, '{"n":0}');
  await publish(made, '{"n":1}');
  const heard = () => devices.mqttExample(owner, id, 'start');
  await expect.poll(heard, { timeout: 10_000 }).toMatchObject({ until: null, heard: { device: 'example', text: '{"n":1}' } });
  await publish(made, '{"n":2}');
  expect((await heard()).heard?.text).toBe('{"n":1}');
  expect(await world.runs({ workflowId: fromPublicId('workflow', id) })).toBe(0);
  await devices.listenMqtt(owner, id, 'start', { from: 'device', device: 'example' });
  await devices.publishAs(owner, made.device.id, { topic: 'up', payload: '{"n":3}' });
  expect(await heard()).toMatchObject({ heard: { text: '{"n":3}' } });
});
