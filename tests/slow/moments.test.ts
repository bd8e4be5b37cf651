import { calls } from '@signalbox/nodes/calls';
import { createEgress, createPerformer } from '@signalbox/runner';
import { buildGraph, waitFor } from '@signalbox/testkit';
import { openKeySink, openWorkerWorld, type WorkerWorld } from '@signalbox/testkit/worlds';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { startConductor } from '../../temporal/src/conduct/start-conductor.ts';

// A process dies at one exact moment: what it leaves behind, and what brings it back. The processes themselves are killed in deaths.test.ts.

const soon = { timeoutMs: 40_000 };
const phone = '+46701740612';
const toEnd = buildGraph({ start: ['trigger.sms'], reply: ['msg.reply', { text: 'Hi' }] }, ['start>reply']);
const toWait = buildGraph(
  { start: ['trigger.sms'], ask: ['msg.sendAndWait', { text: 'Well?', to: '{{ trigger.from }}' }], end: ['flow.stop'] },
  ['start>ask', 'ask.reply>end'],
);

let world: WorkerWorld;
afterEach(() => world?.close());

describe('the gateway', () => {
  test('dies before the commit: nothing is left, and the repeat of the peer starts the run', async () => {
    world = await openWorkerWorld(toEnd);
    const before = await countAll();
    const held = await holdTable('run');
    const accepted = world.text(phone, 'GO', 'id-1').then(
      () => 'accepted',
      () => 'failed',
    );
    await waitFor(async () => (await endBlocked()) > 0, { what: 'the gateway is in the middle of its transaction' });
    await held.release();
    expect(await accepted).toBe('failed');
    expect(await countAll()).toEqual(before);
    expect(await world.text(phone, 'GO', 'id-1')).toMatchObject({ outcome: 'trigger' });
  });

  test('dies after the commit, before its notice was heard: the dispatcher looks every second, and the repeat is dropped', async () => {
    world = await openWorkerWorld(toEnd);
    await world.startWorker();
    const { runId } = await world.text(phone, 'GO', 'id-2');
    expect(await world.text(phone, 'GO', 'id-2')).toMatchObject({ outcome: 'duplicate', runId: null });
    await ended(runId);
    expect(await world.count('message', 'not inbound')).toBe(1);
  });
});

describe('the worker', () => {
  test('dies after the claim, before the start: the sweep starts the conductor', async () => {
    world = await openWorkerWorld(toEnd);
    const { runId } = await world.text(phone, 'GO');
    await world.claim();
    const worker = await world.startWorker();
    await ended(runId);
    expect(worker.counts.stalled).toBeGreaterThan(0);
  });

  test('dies after the start, before the stride: any worker takes the open workflow', async () => {
    world = await openWorkerWorld(toEnd);
    const { runId } = await world.text(phone, 'GO');
    await startConductor(world.client, { accountId: world.account.accountId, conductorId: await world.claim() });
    await world.startWorker();
    await ended(runId);
  });

  test('dies in a stride, before the commit: rolled back, done again, nothing twice', async () => {
    world = await openWorkerWorld(toWait);
    const { runId } = await world.text(phone, 'GO');
    const held = await holdTable('message_queue');
    await world.startWorker();
    await waitFor(async () => (await endBlocked()) > 0, { what: 'the stride is in the middle of its transaction', ...soon });
    await held.release();
    await waitFor(async () => (await world.count('wait')) === 1, soon);
    expect([await world.statusOf(runId), await world.count('message', 'not inbound'), await world.count('run_step')]).toEqual([
      'open',
      1,
      2,
    ]);
  });

  test('dies in a call, before it went out: the pending row is called, with the key of the row', async () => {
    const { row, call, sink } = await useCall({ atMostOnce: false });
    await call();
    expect(sink.keys).toEqual([row.id]);
    await sink.close();
  });

  test('dies in a call, after it went out: called again with the same key', async () => {
    const { row, call, sink } = await useCall({ atMostOnce: false });
    sink.silent = true;
    const lost = call();
    await waitFor(() => sink.keys.length === 1, soon);
    sink.silent = false;
    await call();
    expect(sink.keys).toEqual([row.id, row.id]);
    sink.drop();
    await lost;
    expect(await world.count('run_event', `kind = 'call'`)).toBe(1);
    await sink.close();
  });

  test('dies in a call that may be made once only: its outcome is unknown, and nobody calls again', async () => {
    const { row, call, sink } = await useCall({ atMostOnce: true });
    sink.silent = true;
    const lost = call();
    await waitFor(() => sink.keys.length === 1, soon);
    await call();
    expect(sink.keys).toEqual([row.id]);
    expect(await world.database.admin('select status from run_call where id = $1', [row.id])).toEqual([{ status: 'unknown' }]);
    sink.drop();
    await lost;
    await sink.close();
  });
});

describe('a call that may be made once only', () => {
  const statusOf = async (id: string) =>
    (await world.database.admin<{ status: string }>('select status from run_call where id = $1', [id]))[0]?.status;

  test('is unknown when the other side hung up on it', async () => {
    const { row, call, sink } = await useCall({ atMostOnce: true });
    sink.silent = true;
    const made = call();
    await waitFor(() => sink.keys.length === 1, soon);
    sink.drop();
    await made;
    expect(await statusOf(row.id)).toBe('unknown');
    await sink.close();
  });

  test('has failed when nobody was there to hear it', async () => {
    const { row, call, sink } = await useCall({ atMostOnce: true });
    await sink.close();
    await call();
    expect(await statusOf(row.id)).toBe('failed');
  });
});

describe('between commit and signal', () => {
  test('a process dies before it sends the signal it owes: the sweep finds the ready run', async () => {
    world = await openWorkerWorld(toWait);
    const { runId } = await world.text(phone, 'GO');
    const worker = await world.startWorker();
    await waitFor(async () => (await world.count('wait')) === 1, soon);
    await waitFor(() => world.isAsleep(), { ...soon, what: 'the conductor sleeps' });
    expect(await world.text(phone, 'YES')).toMatchObject({ outcome: 'reply' });
    await ended(runId);
    expect(worker.counts.stalled).toBeGreaterThan(0);
  });
});

describe('a door that lets runs go on', () => {
  test('dies after it ended the last run of a conductor, before it could tell it: the sweep lets the conductor end', async () => {
    world = await openWorkerWorld(toWait, { hasTurns: true });
    const { runId } = await world.text(phone, 'GO');
    await world.startWorker();
    await waitFor(async () => (await world.count('run_state', 'wake_at > now()')) === 1, {
      ...soon,
      what: 'a conductor took the run over',
    });
    await waitFor(() => world.isAsleep(), { ...soon, what: 'the conductor sleeps' });
    expect(await world.text(phone, 'YES')).toMatchObject({ outcome: 'reply', runId });
    expect(await world.statusOf(runId)).toBe('done');
    await waitFor(async () => (await world.count('conductor')) === 0, { ...soon, what: 'the conductor has ended' });
  });
});

describe('PostgreSQL is restored from an older backup', () => {
  test('a conductor without rows ends; rows without a conductor are rebuilt', async () => {
    world = await openWorkerWorld(toWait);
    const { accountId } = world.account;
    const ahead = '0193a000-0000-7000-8000-000000000001';
    await startConductor(world.client, { accountId, conductorId: ahead });
    const { runId } = await world.text(phone, 'GO');
    const behind = '0193a000-0000-7000-8000-000000000002';
    await world.database.admin(`insert into conductor (account_id, class, id) values ($1, 2, $2)`, [accountId, behind]);
    await world.database.admin(`update run_state set conductor_id = $2, wake_at = now() + interval '1 hour' where account_id = $1`, [
      accountId,
      behind,
    ]);
    const worker = await world.startWorker();
    await world.client.workflow.getHandle(ahead).result();
    await waitFor(() => worker.counts.rebuilt > 0, soon);
    await world.database.admin(`update run_state set wake_at = now() where account_id = $1`, [accountId]);
    await waitFor(async () => (await world.count('wait')) === 1, soon);
    expect(await world.statusOf(runId)).toBe('open');
  });
});

const ended = (runId: string | null) => waitFor(async () => (await world.statusOf(runId)) === 'done', { ...soon, what: 'the run ended' });

async function countAll(): Promise<number[]> {
  return Promise.all(['run', 'run_state', 'run_event', 'message', 'inbound_event'].map((table) => world.count(table)));
}

/** Stops everybody who wants to write into a table, in the middle of what they do. */
async function holdTable(table: string): Promise<{ release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return {
    async release() {
      await client.query('rollback');
      await client.end();
    },
  };
}

/** Ends the connections that wait for that lock, as the death of their process does. Returns how many. */
async function endBlocked(): Promise<number> {
  const rows = await world.database.admin(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'relation'`,
  );
  return rows.length;
}

/** A pending call of a waiting run, and somebody outside who may keep silent. Each call is made by another process. */
async function useCall({ atMostOnce }: { atMostOnce: boolean }) {
  const sink = await openKeySink();
  const web = ['http.request', { url: sink.url, method: 'POST', body: 'x', atMostOnce }] as const;
  world = await openWorkerWorld(buildGraph({ start: ['trigger.sms'], web }, ['start>web']));
  await world.text(phone, 'GO');
  await world.stride(await world.claim());
  // The stride notes the first attempt for whoever gets its answer; this one died before.
  await world.database.admin('update run_call set tries = 0 where account_id = $1', [world.account.accountId]);
  const [row] = await world.database.admin<{ id: string }>('select id from run_call where account_id = $1', [world.account.accountId]);
  if (!row) throw new Error('the stride wrote no call');
  const http = createEgress({ allowedHosts: [sink.host] });
  const call = () =>
    createPerformer({ db: world.database.db, calls, http, log: { warn: () => {} } })
      .perform(world.account.accountId, row.id, new AbortController().signal)
      .catch(() => {});
  return { row, call, sink };
}
