import { buildGraph } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeviceWorld, deviceWorld } from './testing/device-world.ts';

let world: DeviceWorld;
beforeAll(async () => {
  world = await deviceWorld();
}, 60_000);
afterAll(() => world.close());

const patience = { timeout: 10_000 };
const timeout = { amount: 1, unit: 'hours' };
const command = { device: 'valve', values: [{ name: 'set', value: '{{ trigger.payload.open }}' }], timeout };
const statusOf = async (workflowId: string) => {
  const rows = await world.database.admin<{ port: string }>(
    `select s.port from run r join run_step s on s.account_id = r.account_id and s.run_id = r.id and s.node_id = 'command' and s.status = 'done'
     where r.workflow_id = $1 order by r.id`,
    [workflowId],
  );
  return rows.map(({ port }) => port);
};

test('a command reaches its device, also one that connects later, and its answer lets the run go on', async () => {
  const [sensor, valve] = [await world.device('Sensor'), await world.device('Valve')];
  const graph = buildGraph(
    { start: ['trigger.mqtt', { device: 'sensor' }], command: ['device.command', command], end: ['flow.stop', {}] },
    ['start>command', 'command.acknowledged>end', 'command.refused>end', 'command.timeout>end'],
  );
  const { workflowId } = await world.publish(graph, 'Command');
  const { port } = await world.run();
  const client = await world.connect(port, sensor);
  await client.publishAsync(sensor.device.topics.up, '{"open":20}', { qos: 1 });
  const heard: { id: string; set: number }[] = [];
  const listener = await world.connect(port, valve);
  listener.on('message', (_, payload) => void heard.push(JSON.parse(payload.toString())));
  await listener.subscribeAsync(valve.device.topics.down, { qos: 1 });
  await expect.poll(() => heard, patience).toMatchObject([{ set: 20 }]);
  expect(await statusOf(workflowId)).toEqual([]);
  await listener.publishAsync(valve.device.topics.up, JSON.stringify({ id: 'cmd_other', ok: true }), { qos: 1 });
  await listener.publishAsync(valve.device.topics.state, JSON.stringify({ id: heard[0]?.id, ok: true, at: 20 }), { qos: 1 });
  expect(await statusOf(workflowId)).toEqual(['acknowledged']);

  await client.publishAsync(sensor.device.topics.up, '{"open":30}', { qos: 1 });
  await expect.poll(() => heard.length, patience).toBe(2);
  await listener.publishAsync(valve.device.topics.up, JSON.stringify({ id: heard[1]?.id, ok: false }), { qos: 1 });
  expect(await statusOf(workflowId)).toEqual(['acknowledged', 'refused']);
  expect(await world.database.admin('select 1 from mqtt_outgoing')).toEqual([]);
});

test('what a workflow publishes reaches who listens, and what it keeps is there after a restart', async () => {
  const made = await world.device('Panel', { subscribe: ['board/#'] });
  const publish = { topic: 'board/{{ trigger.payload.line }}', payload: '{{ trigger.payload.text }}', retained: true };
  const graph = buildGraph({ start: ['trigger.mqtt', { device: 'panel', window: null }], publish: ['mqtt.publish', publish] }, [
    'start>publish',
  ]);
  await world.publish(graph, 'Board');
  const first = await world.run();
  const client = await world.connect(first.port, made);
  const heard: string[] = [];
  client.on('message', (topic, payload) => void heard.push(`${topic} ${payload.toString()}`));
  await client.subscribeAsync(`t/${world.ours.accountId}/board/#`, { qos: 1 });
  await client.publishAsync(made.device.topics.up, '{"line":"a","text":"Hello"}', { qos: 1 });
  const expected = `t/${world.ours.accountId}/board/a Hello`;
  await expect.poll(() => heard, patience).toEqual([expected]);
  await first.gateway.close();

  const second = await world.run();
  const later = await world.connect(second.port, made);
  const kept = new Promise((resolve) => void later.once('message', (topic, payload) => resolve(`${topic} ${payload.toString()}`)));
  await later.subscribeAsync(`t/${world.ours.accountId}/board/#`, { qos: 1 });
  expect(await kept).toBe(expected);
});
