import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildGraph, waitFor } from '@signalbox/testkit';
import { openWorkerWorld, type WorkerWorld } from '@signalbox/testkit/worlds';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testEnv } from '../packages/env/src/test-env.ts';
import { conduct, wake } from '../temporal/src/conduct/conduct.ts';
import { startConductor, taskQueue } from '../temporal/src/conduct/start-conductor.ts';

// What Temporal does to a conductor in bad hours: workflow tasks that fail while the worker is at them, histories that do not replay, tries that run out.

const soon = { timeoutMs: 40_000 };
const address = testEnv().TEST_TEMPORAL_ADDRESS ?? '127.0.0.1:7233';
let client: Client;
beforeAll(async () => {
  client = new Client({ connection: await Connection.connect({ address }) });
  return () => client.connection.close();
});

for (const edition of [1, 2])
  test(`a hundred calls and as many wakes during one workflow task: the task is not failed under the worker (edition ${edition})`, async () => {
    const house = await openConductor({ edition, calls: 100, perform: (call) => call.when() });
    await waitFor(() => house.begun() === 100, { ...soon, what: 'all calls are on their way' });
    house.holdSteps();
    await house.handle.signal(wake);
    await waitFor(() => house.isHeld(), { ...soon, what: 'a stride is being made' });
    house.answer();
    for (let i = 0; i < 100; i += 1) await house.handle.signal(wake);
    await waitFor(() => house.open() === 0, { ...soon, what: 'all calls have their answers' });
    house.releaseSteps();
    await house.handle.result();
    expect(await failedByServer(house.handle)).toBe(0);
    await house.close();
  });

for (const edition of [1, 2])
  test(`the run hears that its call failed when the last try is over, and not before (edition ${edition})`, async () => {
    let tries = 0;
    const house = await openConductor({
      edition,
      calls: 1,
      perform: async () => {
        tries += 1;
        throw new Error('nobody there');
      },
    });
    await house.handle.result();
    expect([tries, house.failed]).toEqual([3, ['call-0']]);
    await house.close();
  });

describe('a history that does not replay', () => {
  let world: WorkerWorld;
  afterEach(() => world?.close());

  test('ends its conductor, and another goes on with the rows', async () => {
    world = await openWorkerWorld(buildGraph({ start: ['trigger.sms'], reply: ['msg.reply', { text: 'Hi' }] }, ['start>reply']));
    const { runId } = await world.text('+46701740612', 'GO');
    const conductorId = await world.claim();
    await startConductor(world.client, { accountId: world.account.accountId, conductorId });
    const handle = world.client.workflow.getHandle(conductorId);
    await workedBy('./older-workflows.ts', world.namespace, async () => {
      await waitFor(async () => (await typesOf(handle)).includes('timerStartedEventAttributes'), { ...soon, what: 'it sleeps' });
    });
    const first = (await handle.describe()).runId;

    await world.startWorker();
    await waitFor(async () => (await world.statusOf(runId)) === 'done', { ...soon, what: 'the run ended' });
    expect((await world.client.workflow.getHandle(conductorId, first).describe()).status.name).toBe('FAILED');
    expect(await world.count('message', 'not inbound')).toBe(1);
  });
});

describe('an open conductor', () => {
  let world: WorkerWorld;
  afterEach(() => world?.close());
  const reply = buildGraph({ start: ['trigger.sms'], reply: ['msg.reply', { text: 'Hi' }] }, ['start>reply']);
  const isDone = (runId: string | null) =>
    waitFor(async () => (await world.statusOf(runId)) === 'done', { ...soon, what: 'the run ended' });

  test('whose worker died without a word: it is opened again by another one', async () => {
    world = await openWorkerWorld(reply);
    const { runId } = await world.text('+46701740613', 'GO');
    const conductorId = await world.claim();
    await startConductor(world.client, { accountId: world.account.accountId, conductorId });
    let isOpen = false;
    const mute = () => {
      isOpen = true;
      return new Promise<never>(() => {});
    };
    await diesWhen(() => isOpen, { namespace: world.namespace, linger: mute });
    expect(await world.statusOf(runId)).toBe('open');
    await world.startWorker();
    await isDone(runId);
    expect(await world.count('message', 'not inbound')).toBe(1);
  });

  test('takes on what comes: no workflow is started for it', async () => {
    world = await openWorkerWorld(reply);
    await world.startWorker();
    for (const phone of ['+46701740614', '+46701740615', '+46701740616']) {
      const { runId } = await world.text(phone, 'GO');
      await world.database.db.router('select pg_notify($1, $2)', ['runs', String(world.account.accountId)]);
      await isDone(runId);
    }
    const { accountId } = world.account;
    expect(await world.database.admin('select distinct conductor_id from run where account_id = $1', [accountId])).toHaveLength(1);
  });
});

/** A worker that is gone for good in the middle of its activity. */
async function diesWhen(isTime: () => boolean, { namespace, linger }: { namespace: string; linger: () => Promise<never> }): Promise<void> {
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    ...{ connection, namespace, taskQueue, activities: { linger }, shutdownForceTime: '100ms' },
    workflowsPath: fileURLToPath(new URL('../temporal/src/workflows/index.ts', import.meta.url)),
  });
  await worker.runUntil(waitFor(isTime, soon)).catch(() => {});
  await connection.close();
}

const eventsOf = async (handle: WorkflowHandle) => (await handle.fetchHistory()).events ?? [];
const typesOf = async (handle: WorkflowHandle) => (await eventsOf(handle)).flatMap((event) => Object.keys(event));
/** Tasks that the server failed by itself. (A worker's own end of the workflow is refused while news waits, which is as it should be.) */
const failedByServer = async (handle: WorkflowHandle) =>
  (await eventsOf(handle)).filter((event) => event.workflowTaskFailedEventAttributes?.identity === 'history-service').length;

/** A worker with these workflows and no activities, for as long as `meanwhile` takes. */
async function workedBy(file: string, namespace: string, meanwhile: () => Promise<void>): Promise<void> {
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    ...{ connection, namespace, taskQueue },
    workflowsPath: fileURLToPath(new URL(file, import.meta.url)),
  });
  await worker.runUntil(meanwhile);
  await connection.close();
}

/** A conductor whose strides hand out that many calls of three tries, and whose activities are the test's. */
async function openConductor(options: { edition: number; calls: number; perform(call: { when(): Promise<void> }): Promise<void> }) {
  const id = randomUUID();
  const open = new Set(Array.from({ length: options.calls }, (_, i) => `call-${i}`));
  const failed: string[] = [];
  const policy = { timeoutMs: 30_000, retry: { maximumAttempts: 3, initialIntervalMs: 1, backoffCoefficient: 1, maximumIntervalMs: 10 } };
  const answers = gate();
  const released = gate();
  let begun = 0;
  let holding = false;
  let isHeld = false;

  /** What the conductor does with its rows: the same for both editions, as the one lingers for no time. */
  const moves = async (underWay: string[]) => {
    isHeld = holding;
    if (holding) await released.opened;
    const calls = [...open].filter((call) => !underWay.includes(call)).map((call) => ({ id: call, policy }));
    return { open: open.size, more: false, nextAt: null, calls };
  };
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    ...{ connection, taskQueue: id },
    workflowsPath: fileURLToPath(new URL('../temporal/src/conduct/conduct.ts', import.meta.url)),
    activities: {
      carry: (_account: number, _conductor: string, underWay: string[]) => moves(underWay),
      linger: (stay: { underWay: string[] }) => moves(stay.underWay),
      async perform(_account: number, call: string) {
        begun += 1;
        await options.perform({ when: () => answers.opened });
        open.delete(call);
      },
      async failCall(_account: number, call: string) {
        failed.push(call);
        open.delete(call);
      },
    },
    maxConcurrentActivityTaskExecutions: 200,
  });
  const running = worker.run();
  const handle = await client.workflow.start(conduct, { workflowId: id, taskQueue: id, args: [1, id, options.edition] });
  return {
    ...{ handle, failed },
    begun: () => begun,
    open: () => open.size,
    isHeld: () => isHeld,
    holdSteps: () => {
      holding = true;
    },
    releaseSteps: () => released.open(),
    answer: () => answers.open(),
    async close() {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
