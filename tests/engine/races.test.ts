import { createHash } from 'node:crypto';
import { channels, newId, sms } from '@signalbox/domain';
import { compile, type Graph } from '@signalbox/flow';
import { createInbound } from '@signalbox/messaging';
import { catalogue, triggers } from '@signalbox/nodes';
import { calls } from '@signalbox/nodes/calls';
import { createPerformer, createWaker } from '@signalbox/runner';
import { helloGraph } from '@signalbox/store';
import { buildGraph, type TestDatabase, testDatabase, waitForLock } from '@signalbox/testkit';
import { strideHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type House = Awaited<ReturnType<typeof strideHarness>>;
let database: TestDatabase;
let performed: Promise<void> = Promise.resolve();
beforeAll(async () => {
  database = await testDatabase({ poolSize: 12 });
}, 60_000);
afterAll(() => database.close());

describe('races: who decides', () => {
  test('reply and timeout at once: deleting the wait row decides, and the late reply stands in the inbox', async () => {
    const house = await strideHarness(database, helloGraph);
    const phones = Array.from({ length: 60 }, (_, i) => `+4670175${1000 + i}`);
    await Promise.all(phones.map((phone) => house.start(phone)));
    const conductorId = await strode(house);
    await makeDue(house);
    const inbound = inboundOf();
    const [outcomes] = await Promise.all([Promise.all(phones.map((phone) => inbound.say(house, phone, 'YES'))), house.stride(conductorId)]);
    while ((await house.stride(conductorId)).open > 0);
    await inbound.close();
    const replies = outcomes.filter((outcome) => outcome === 'reply').length;
    expect(outcomes.filter((outcome) => outcome === 'inbox').length).toBe(phones.length - replies);
    expect(await endings(house)).toEqual({ reply: replies, timeout: phones.length - replies });
    expect(await house.count('message', 'inbound')).toBe(phones.length);
  });

  test('two replies at once: the first deletes the wait, the second goes on to the inbox', async () => {
    const house = await strideHarness(database, helloGraph);
    await house.start('+46701752000');
    const conductorId = await strode(house);
    const inbound = inboundOf();
    const outcomes = await Promise.all([inbound.say(house, '+46701752000', 'YES'), inbound.say(house, '+46701752000', 'NO')]);
    await inbound.close();
    expect(outcomes.sort()).toEqual(['inbox', 'reply']);
    expect(await house.count('run_event')).toBe(1);
    expect(await house.stride(conductorId)).toMatchObject({ open: 0 });
  });

  test('reply before the question was sent: the wait is written with the message, so it matches', async () => {
    const house = await strideHarness(database, helloGraph);
    await house.start('+46701752100');
    const conductorId = await strode(house);
    expect(await house.count('message_queue')).toBe(1);
    const inbound = inboundOf();
    expect(await inbound.say(house, '+46701752100', 'YES')).toBe('reply');
    await inbound.close();
    expect(await house.stride(conductorId)).toMatchObject({ open: 0 });
  });

  test('event while its run is under way: it waits for the lock, and a further stride sees it', async () => {
    const house = await strideHarness(database, helloGraph);
    const runId = await house.start('+46701752200');
    const conductorId = (await house.claim()) ?? '';
    let cancelled: Promise<unknown> = Promise.resolve();
    const during: typeof house.deps.context = async (...given) => {
      cancelled = tell(house, runId, 'cancel', { reason: 'test' });
      await waitForLock(database);
      return house.deps.context(...given);
    };
    const first = await house.strideWith({ context: during }, conductorId);
    expect(first).toMatchObject({ open: 1 });
    await cancelled;
    expect(await house.stride(conductorId)).toMatchObject({ open: 0 });
    expect(await statusOf(runId)).toBe('cancelled');
  });

  test('conductor closing while an event arrives: a waiting run counts as open, its conductor stays', async () => {
    const house = await strideHarness(database, helloGraph);
    const [ends, waits] = [await house.start('+46701752300'), await house.start('+46701752301')];
    const conductorId = await strode(house);
    await tell(house, ends, 'cancel', { reason: 'test' });
    let won = false;
    const during: typeof house.deps.context = async (...given) => {
      won = await house.answer(waits, 'YES');
      return house.deps.context(...given);
    };
    expect(await house.strideWith({ context: during }, conductorId)).toMatchObject({ open: 1 });
    expect(won).toBe(true);
    expect(await house.count('conductor')).toBe(1);
    expect(await house.stride(conductorId)).toMatchObject({ open: 0 });
    expect(await house.count('conductor')).toBe(0);
  });

  test('publish while runs are open: a run goes on by the version it started with', async () => {
    const before = waitThen('before');
    const house = await strideHarness(database, before);
    const old = await house.start('+46701752400');
    const conductorId = await strode(house);
    const versionId = await publish(house, waitThen('after'));
    const fresh = await house.start('+46701752401', {}, versionId);
    await makeDue(house);
    await house.stride(conductorId);
    await strode(house);
    await makeDue(house);
    const next = await database.admin<{ id: string }>('select id from conductor where account_id = $1', [house.account.accountId]);
    for (const { id } of next) await house.stride(id);
    expect([await lastNode(old), await lastNode(fresh)]).toEqual(['before', 'after']);
  });

  test("cancel while a call is in flight: the call's late result changes nothing", async () => {
    const house = await strideHarness(
      database,
      buildGraph(
        { start: ['trigger.sms', { keywords: ['GO'] }], web: ['http.request', { url: 'http://sink.test/' }], after: ['flow.stop'] },
        ['start>web>after'],
      ),
    );
    const runId = await house.start('+46701752500');
    const conductorId = (await house.claim()) ?? '';
    const { calls: pending } = await house.stride(conductorId);
    let answer = () => {};
    const asked = new Promise<void>((isAsked) => {
      const http = {
        request: () => {
          isAsked();
          return new Promise<{ status: number; headers: Record<string, string>; body: Uint8Array }>((resolve) => {
            answer = () => resolve({ status: 200, headers: {}, body: Buffer.from('late') });
          });
        },
      };
      const performer = createPerformer({ db: database.db, calls, http, log: { warn: () => {} } });
      performed = performer.perform(house.account.accountId, pending[0]?.id ?? '', new AbortController().signal);
    });
    await asked;
    await tell(house, runId, 'cancel', { reason: 'test' });
    expect(await house.stride(conductorId)).toMatchObject({ open: 0 });
    answer();
    await performed;
    expect([await statusOf(runId), await lastNode(runId), await house.count('run_event')]).toEqual(['cancelled', 'web', 0]);
  });
});

const waitThen = (end: string): Graph =>
  buildGraph(
    {
      start: ['trigger.sms', { keywords: ['GO'] }],
      hold: ['logic.wait', { duration: { amount: 1, unit: 'hours' } }],
      [end]: ['flow.stop'],
    },
    [`start>hold>${end}`],
  );

/** Claims what is ready and makes the first stride. */
async function strode(house: House): Promise<string> {
  const conductorId = (await house.claim()) ?? '';
  await house.stride(conductorId);
  return conductorId;
}

async function makeDue(house: House): Promise<void> {
  const { accountId } = house.account;
  await database.admin(`update wait set due_at = now() - interval '1 s' where account_id = $1`, [accountId]);
  await database.admin(`update run_state set wake_at = now() - interval '1 s' where account_id = $1 and wake_at > now()`, [accountId]);
}

/** An event of a run, as inbound and services write it: the run first, then the event. */
const tell = (house: House, runId: string, kind: string, payload: Record<string, unknown>) =>
  database.db.withAccountSql(house.account.accountId, async (sql) => {
    await sql('update run_state set wake_at = now() where account_id = $1 and run_id = $2', [runId]);
    await sql('insert into run_event (account_id, id, run_id, kind, payload) values ($1, $2, $3, $4, $5)', [
      newId(),
      runId,
      kind,
      JSON.stringify(payload),
    ]);
  });

function inboundOf() {
  const waker = createWaker({ router: database.db.router, signal: async () => {} });
  const inbound = createInbound({ db: database.db, waker, triggers, channels });
  return {
    async say({ account }: House, from: string, text: string): Promise<string> {
      const arrived = { channel: sms.id, providerId: account.providerId, providerMessageId: newId(), from, to: account.ownAddress };
      return (await inbound.acceptMessage({ ...arrived, content: { text }, at: Date.now() })).outcome;
    },
    async close(): Promise<void> {
      await waker.close();
      await inbound.close();
    },
  };
}

async function publish(house: House, graph: Graph): Promise<string> {
  const { plan } = compile(graph, catalogue);
  const versionId = newId();
  const body = JSON.stringify(plan);
  const hash = createHash('sha256').update(body).digest();
  const { accountId } = house.account;
  await database.admin('insert into plan (account_id, hash, engine, body) values ($1, $2, 1, $3)', [accountId, hash, body]);
  await database.admin(
    'insert into workflow_version (account_id, id, workflow_id, number, graph, plan_hash) values ($1, $2, $3, 2, $4, $5)',
    [...[accountId, versionId, house.workflowId, JSON.stringify(graph), hash]],
  );
  await database.admin('update workflow set live_version_id = $3 where account_id = $1 and id = $2', [
    accountId,
    house.workflowId,
    versionId,
  ]);
  return versionId;
}

async function endings(house: House): Promise<{ reply: number; timeout: number }> {
  const rows = await database.admin<{ port: string; n: string }>(
    `select port, count(*) as n from run_step where account_id = $1 and port in ('reply', 'timeout') group by 1`,
    [house.account.accountId],
  );
  const of = (port: string) => Number(rows.find((row) => row.port === port)?.n ?? 0);
  return { reply: of('reply'), timeout: of('timeout') };
}
const statusOf = async (runId: string) =>
  (await database.admin<{ status: string }>('select status from run where id = $1', [runId]))[0]?.status;
const lastNode = async (runId: string) =>
  (await database.admin<{ node_id: string }>('select node_id from run_step where run_id = $1 order by seq desc limit 1', [runId]))[0]
    ?.node_id;
