import { type TestDatabase, testDatabase } from '@signalbox/testkit';
import { familyHarness, handmade, lit } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockPort } from '../ports/lock-port.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** A run that takes its turn, waits for a sign, and ends; `mode` as the lock port has it. */
const turn = (mode: 'wait' | 'leave' | 'takeOver') =>
  handmade({
    start: { type: 'trigger.sms', kind: 'trigger', next: { next: 'lock' } },
    lock: { type: 'test.lock', kind: 'effect', input: { key: lit('door'), mode: lit(mode) }, next: { ok: 'hold' } },
    hold: { type: 'test.wait', input: { key: lit('done') } },
  });
async function useTurns() {
  const house = await familyHarness(database);
  const runs = new Map(house.deps.runs).set('test.lock', async (items, context) => {
    const answers = await context.locks.acquire(
      items.map(({ runId, input }) => ({ runId, key: String(input.key), mode: input.mode as 'wait' })),
    );
    return answers.map((answer, i) =>
      answer === 'queued' && items[i]?.answer === null
        ? { wait: { keys: [{ kind: 'lock', key: 'door' }], dueAt: null } }
        : { port: answer === 'held' ? 'ok' : 'busy', output: {} },
    );
  });
  Object.assign(house.deps, { runs });
  const holder = async () =>
    (await database.admin<{ run_id: string }>('select run_id from run_lock where account_id = $1', [house.accountId]))[0]?.run_id;
  const end = async (runId: string) => {
    await database.db.withAccountSql(house.accountId, async (sql) => {
      await sql('update run_state set wake_at = now() where account_id = $1 and run_id = $2', [runId]);
      await sql(`insert into run_event (account_id, id, run_id, kind, payload) values ($1, uuid7(), $2, 'cancel', '{}')`, [runId]);
    });
    await house.untilStill();
  };
  return { ...house, holder, end };
}

test('runs take turns in the order of their coming; the end of one lets the next in', async () => {
  const house = await useTurns();
  const workflow = await house.workflow(turn('wait'));
  const ids: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    ids.push(await house.start(workflow));
    await house.untilStill();
  }
  expect([await house.holder(), await house.rows('run_lock_queue')]).toEqual([ids[0], 2]);
  await house.end(ids[0] ?? '');
  expect([await house.holder(), await house.rows('run_lock_queue')]).toEqual([ids[1], 1]);
  expect((await house.traces(ids[1] ?? '')).map((line) => `${line.node_id} ${line.status}`)).toEqual([
    'start done',
    'lock waiting',
    'lock done',
    'hold waiting',
  ]);
  await house.end(ids[1] ?? '');
  await house.end(ids[2] ?? '');
  for (const table of ['run_lock', 'run_lock_queue', 'wait', 'outbox']) expect([table, await house.rows(table)]).toEqual([table, 0]);
});

test('a run that ends while it waits leaves the queue, and one whose wait is gone is passed over', async () => {
  const house = await useTurns();
  const workflow = await house.workflow(turn('wait'));
  const ids: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    ids.push(await house.start(workflow));
    await house.untilStill();
  }
  await house.end(ids[1] ?? '');
  expect(await house.rows('run_lock_queue')).toBe(2);
  await database.admin('delete from wait_key where run_id = $1', [ids[2]]);
  await house.end(ids[0] ?? '');
  expect([await house.holder(), await house.rows('run_lock_queue')]).toEqual([ids[3], 0]);
});

test('take over: the last holder is cancelled', async () => {
  const house = await useTurns();
  const workflow = await house.workflow(turn('takeOver'));
  const first = await house.start(workflow);
  await house.untilStill();
  const second = await house.start(workflow);
  await house.untilStill();
  expect([(await house.run(first))?.status, (await house.run(second))?.status, await house.holder()]).toEqual([
    'cancelled',
    'open',
    second,
  ]);
});

test('a batch gives what single calls give, with all modes mixed', async () => {
  const house = await familyHarness(database);
  const runIds = ['1', '2', '3', '4'].map((digit) => `${digit.repeat(8)}-0000-7000-8000-000000000000`);
  const items = [
    [0, 'a', 'wait'],
    [1, 'a', 'leave'],
    [0, 'a', 'wait'],
    [2, 'b', 'leave'],
    [1, 'b', 'wait'],
    [3, 'a', 'takeOver'],
    [0, 'a', 'wait'],
    [2, 'a', 'wait'],
    [2, 'a', 'wait'],
  ] as const;
  const asked = items.map(([run, key, mode]) => ({ runId: runIds[run] ?? '', key, mode }));
  const run = (prefix: string, batches: (typeof asked)[]) =>
    database.db.withAccountSql(house.accountId, async (sql) => {
      const answers: string[] = [];
      for (const batch of batches)
        answers.push(...(await lockPort(sql).acquire(batch.map((item) => ({ ...item, key: prefix + item.key })))));
      const holders = await sql<{ key: string; run_id: string }>(
        `select replace(key, $2, '') as key, run_id from run_lock where account_id = $1 and starts_with(key, $2) order by key`,
        [prefix],
      );
      const queue = await sql(
        `select replace(key, $2, '') as key, run_id from run_lock_queue where account_id = $1 and starts_with(key, $2) order by key, id`,
        [prefix],
      );
      return { answers, holders, queue };
    });
  const together = await run('one|', [asked]);
  expect(together).toEqual(
    await run(
      'two|',
      asked.map((item) => [item]),
    ),
  );
  expect(together.answers).toEqual(['held', 'busy', 'held', 'held', 'queued', 'held', 'queued', 'queued', 'queued']);
});

test('two that want the lock at once: one has it, the other is in the queue and gets it', async () => {
  const house = await useTurns();
  const workflow = await house.workflow(turn('wait'));
  const ids = [await house.start(workflow), await house.start(workflow)];
  const conductors = [(await house.claim(1)) ?? '', (await house.claim(1)) ?? ''];
  await Promise.all(conductors.map((id) => house.stride(id)));
  const first = await house.holder();
  expect([ids.includes(first ?? ''), await house.rows('run_lock_queue')]).toEqual([true, 1]);
  await house.end(first ?? '');
  expect(await house.holder()).toBe(ids.find((id) => id !== first));
});

/** A parent that takes the lock and starts a child that wants it, too; the child's error has a track when `isWired`. */
const family = (mode: 'wait' | 'leave', isWired: boolean) => {
  const lock = { type: 'logic.lock', kind: 'effect', input: { key: lit('door'), mode: lit(mode), timeout: lit(null) } } as const;
  return handmade({
    start: { type: 'trigger.sms', kind: 'trigger', next: { next: 'own' } },
    own: { ...lock, next: { ok: 'each' } },
    each: {
      type: 'test.each',
      block: 'each',
      inside: 'item',
      input: { items: lit({ kind: 'list', values: [1] }) },
      next: { item: 'want' },
    },
    want: { ...lock, within: 'each', next: isWired ? { error: 'told' } : {} },
    told: { type: 'test.say', within: 'each', input: { heard: { expr: 'want.error.code', type: 'string' } } },
  });
};

test('a child that wants the lock of a run above it fails at once, by its error track when it has one', async () => {
  const house = await familyHarness(database);
  const outcome = async (mode: 'wait' | 'leave', isWired: boolean) => {
    const parent = await house.start(await house.workflow(family(mode, isWired)));
    await house.untilStill();
    const [child] = await house.children(parent);
    const lines = (await house.traces(child?.id ?? '')).map((line) => `${line.node_id} ${line.port}`);
    return [(await house.run(parent))?.status, (await house.run(child?.id ?? ''))?.error_code, ...lines];
  };
  expect(await outcome('wait', false)).toEqual(['done', 'lock.held_above', 'want null']);
  expect(await outcome('wait', true)).toEqual(['done', null, 'want error', 'told next']);
  expect(await outcome('leave', false)).toEqual(['done', null, 'want busy']);
  for (const table of ['run_lock', 'run_lock_queue', 'wait']) expect([table, await house.rows(table)]).toEqual([table, 0]);
});

test('while the lock changes hands a child either has it or is refused; it never waits behind a run above it', async () => {
  const house = await familyHarness(database);
  const workflow = await house.workflow(turn('wait'));
  const [other, top, middle, child] = await Promise.all([1, 2, 3, 4].map(() => house.start(workflow)));
  if (!other || !top || !middle || !child) throw new Error('no runs');
  for (const [id, above] of [
    [child, middle],
    [middle, top],
  ])
    await database.admin('update run_state set parent_id = $2 where run_id = $1', [id, above]);
  const port = <Answer>(work: (locks: ReturnType<typeof lockPort>) => Promise<Answer>) =>
    database.db.withAccountSql(house.accountId, (sql) => work(lockPort(sql)));
  const ask = (runId: string, key: string) => port((locks) => locks.acquire([{ runId, key, mode: 'wait' }]));
  const free = (runId: string, key: string) => port((locks) => locks.release([{ runId, key }]));
  const waiting = () => house.rows('run_lock_queue');
  for (let round = 0; round < 20; round += 1) {
    const [held, queued] = [`held ${round}`, `queued ${round}`];
    await ask(top, held);
    const [[answer]] = await Promise.all([ask(child, held), free(top, held)]);
    expect(['above', 'held']).toContain(answer);
    // Somebody else holds this one, and the run above is next: it is that run's as soon as it is free.
    await ask(other, queued);
    await ask(top, queued);
    expect((await Promise.all([ask(child, queued), free(other, queued)]))[0]).toEqual(['above']);
    expect(await waiting()).toBe(0);
  }
  await ask(other, 'plain');
  expect(await ask(child, 'plain')).toEqual(['queued']);
  await ask(top, 'own');
  const modes = (['wait', 'leave', 'takeOver'] as const).map((mode) => ({ runId: child, key: 'own', mode }));
  expect(await port((locks) => locks.acquire(modes))).toEqual(['above', 'busy', 'above']);
});
