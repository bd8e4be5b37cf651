import { testSecretKey, waitFor } from '@signalbox/testkit';
import { openSendingWorld, phoneNumbers, type SendingWorld } from '@signalbox/testkit/worlds';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { testEnv } from '../../packages/env/src/test-env.ts';
import { taskQueue } from '../../temporal/src/conduct/start-conductor.ts';
import { laneId } from '../../temporal/src/lane/ensure-lanes.ts';
import { createLanes, type Lanes } from '../../temporal/src/lane/lanes.ts';

// The lane on a real Temporal server: it keeps a drain alive, moves on from short drains, and ends with its provider.

let world: SendingWorld;
let connection: NativeConnection;
let client: Client;
let worker: Worker;
let lanes: Lanes;
let running: Promise<void>;

beforeAll(async () => {
  const address = testEnv().TEST_TEMPORAL_ADDRESS ?? '127.0.0.1:7233';
  world = await openSendingWorld();
  connection = await NativeConnection.connect({ address });
  client = new Client({ connection: await Connection.connect({ address }) });
  lanes = createLanes({ db: world.database.db, client, waker: world.waker, log: world.log, secretKey: testSecretKey, drainMs: 1500 });
  worker = await Worker.create({
    ...{ connection, taskQueue, workflowsPath: new URL('../../temporal/src/lane/lane.ts', import.meta.url).pathname },
    activities: { ...lanes.activities },
  });
  running = worker.run();
}, 120_000);
afterAll(async () => {
  worker?.shutdown();
  await running;
  await lanes?.close();
  await world?.close();
  await client?.connection.close();
  await connection?.close();
}, 60_000);

const handle = () => client.workflow.getHandle(laneId(world.account.providerId));

test('a lane sends what is queued, over several drains, and two starts make one lane', async () => {
  await Promise.all([lanes.ensure(), lanes.ensure()]);
  await world.queue(phoneNumbers(20));
  await waitFor(async () => (await world.states())[60] === 20, { timeoutMs: 30_000 });
  const drains = async () =>
    (await handle().fetchHistory()).events?.filter((event) => event.activityTaskCompletedEventAttributes).length ?? 0;
  await waitFor(async () => (await drains()) >= 2, { timeoutMs: 30_000, what: 'a second drain has taken over' });
  await world.queue(phoneNumbers(20, 46_701_741_000));
  await waitFor(async () => (await world.states())[60] === 40, { timeoutMs: 30_000 });
  const { submits } = await world.call<{ submits: unknown[] }>('GET', '/submits');
  expect(submits).toHaveLength(40);
});

test('a provider that is switched off ends its lane; switched on, it comes back', async () => {
  const setStatus = (status: string) => world.database.admin('update provider set status = $1', [status]);
  await setStatus('off');
  await handle().result();
  await world.queue(phoneNumbers(1, 46_701_742_000));
  await setStatus('on');
  await world.database.admin(`select pg_notify('providers', '')`);
  await waitFor(
    async () => {
      await lanes.ensure();
      return (await world.states())[60] === 41;
    },
    { timeoutMs: 30_000 },
  );
});

test('a pause is known by its notice, not only when the lane looks again by its clock', async () => {
  await world.queue(phoneNumbers(1, 46_701_743_000));
  await waitFor(async () => (await world.states())[60] === 42, { timeoutMs: 30_000 });
  // As no time goes by here, nobody looks again because of it.
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  await world.database.admin(`update provider set status = 'off'`);
  await world.database.admin(`select pg_notify('providers', '')`);
  await handle().result();
});
