import type { AccountSql } from '@signalbox/db';
import { newId, toPublicId } from '@signalbox/domain';
import { addContact, addWaitingRun, addWorkflow, seedAccount, type TestDatabase, testDatabase, waitForLock } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counterPort } from './counter-port.ts';
import { digestPort } from './digest-port.ts';
import { eventPort } from './event-port.ts';
import { groupPort, tagPort } from './label-port.ts';
import { oncePort } from './once-port.ts';
import { runPort } from './run-port.ts';
import { taskPort } from './task-port.ts';

let database: TestDatabase;
let accountId: number;
beforeAll(async () => {
  database = await testDatabase();
  ({ accountId } = await seedAccount(database));
});
afterAll(() => database.close());

const within = <T>(work: (sql: AccountSql) => Promise<T>) => database.db.withAccountSql(accountId, work);
/** The answers of one call with all items, and of one call per item. */
async function bothWays<Item, Answer>(
  items: (round: string) => Item[],
  call: (sql: AccountSql, items: Item[]) => Promise<Answer[]>,
): Promise<[Answer[], Answer[]]> {
  const together = await within((sql) => call(sql, items('together')));
  const alone: Answer[] = [];
  for (const item of items('alone')) alone.push(...(await within((sql) => call(sql, [item]))));
  return [together, alone];
}

test('counters: items count one after the other, also those that a limit stops', async () => {
  const [together, alone] = await bothWays(
    (round) => [
      { key: round, windowAt: 0, by: 2, limit: 3 },
      { key: round, windowAt: 0, by: 2, limit: 3 },
      { key: round, windowAt: 60_000, by: 1, limit: null },
      { key: round, windowAt: 0, by: 1, limit: 3 },
      { key: `${round} b`, windowAt: 0, by: -1, limit: null },
    ],
    (sql, items) => counterPort(sql).add(items),
  );
  expect(together).toEqual(alone);
  expect(together).toEqual([
    { count: 2, ok: true },
    { count: 2, ok: false },
    { count: 1, ok: true },
    { count: 3, ok: true },
    { count: -1, ok: true },
  ]);
});

test('counters: many at once never pass the limit', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      within((sql) => counterPort(sql).add(Array.from({ length: 3 }, () => ({ key: 'shared', windowAt: 0, by: 1, limit: 25 })))),
    ),
  );
  expect(answers.flat().filter((one) => one.ok)).toHaveLength(25);
});

test('once: the first claims, until it expires', async () => {
  const scopeId = newId();
  const [together, alone] = await bothWays(
    (round) => [
      { scopeId, key: `${round} a`, expiresAt: null },
      { scopeId, key: `${round} a`, expiresAt: null },
      { scopeId: newId(), key: `${round} a`, expiresAt: null },
      { scopeId, key: `${round} b`, expiresAt: 2000 },
    ],
    (sql, items) => oncePort(sql, 1000).claim(items),
  );
  expect([together, alone]).toEqual([
    [true, false, true, true],
    [true, false, true, true],
  ]);
  const again = (now: number) => within((sql) => oncePort(sql, now).claim([{ scopeId, key: 'alone b', expiresAt: 5000 }]));
  expect([await again(1999), await again(2000), await again(4000)]).toEqual([[false], [true], [false]]);
});

test('digests: the first item opens a collection, taking empties it', async () => {
  const workflowId = newId();
  const { runId } = await addWaitingRun(database, accountId, { key: 'x' });
  const [together, alone] = await bothWays(
    (round) => ['a', 'a', 'b'].map((key, i) => ({ runId, workflowId, nodeId: 'digest', key: round + key, payload: { i } })),
    (sql, items) => digestPort(sql).add(items),
  );
  expect(together).toEqual(alone);
  expect(together).toEqual([
    { first: true, count: 1 },
    { first: false, count: 2 },
    { first: true, count: 1 },
  ]);
  const place = { workflowId, nodeId: 'digest', key: 'alonea' };
  expect(await within((sql) => digestPort(sql).take([place, place]))).toEqual([[{ i: 0 }, { i: 1 }], []]);
  expect(await within((sql) => digestPort(sql).add([{ ...place, runId, payload: 1 }]))).toEqual([{ first: true, count: 1 }]);
});

test('digests: of two first items at once one is first; a collection whose run has ended gets a new keeper', async () => {
  const workflowId = newId();
  const [one, two] = [await addWaitingRun(database, accountId, { key: 'y' }), await addWaitingRun(database, accountId, { key: 'z' })];
  const add = (runId: string) => within((sql) => digestPort(sql).add([{ runId, workflowId, nodeId: 'd', key: 'k', payload: runId }]));
  const answers = await Promise.all([add(one.runId), add(two.runId)]);
  expect(
    answers
      .flat()
      .map((answer) => answer.first)
      .sort(),
  ).toEqual([false, true]);
  const keeper = answers[0]?.[0]?.first ? one : two;
  const other = keeper === one ? two : one;
  await database.admin('delete from run_state where run_id = $1', [keeper.runId]);
  expect(await add(other.runId)).toEqual([{ first: true, count: 3 }]);
  expect(await add(other.runId)).toEqual([{ first: false, count: 4 }]);
});

test('a tag with letters beyond ASCII is found again', async () => {
  const contactId = await addContact(database, accountId, { phone: '+46700000009' });
  await within((sql) =>
    tagPort(sql, eventPort(sql)).add([
      { contactId, tag: 'Äldre' },
      { contactId, tag: 'Äldre' },
    ]),
  );
  expect(await within((sql) => tagPort(sql, eventPort(sql)).has([{ contactId, tag: 'Äldre' }]))).toEqual([true]);
  await within((sql) => tagPort(sql, eventPort(sql)).remove([{ contactId, tag: 'Äldre' }]));
  expect(await within((sql) => tagPort(sql, eventPort(sql)).has([{ contactId, tag: 'Äldre' }]))).toEqual([false]);
  await database.admin('delete from outbox where account_id = $1', [accountId]);
});

test('tags: has, and each new tag is an event, once', async () => {
  const [ann, bob] = [
    await addContact(database, accountId, { phone: '+46700000001' }),
    await addContact(database, accountId, { phone: '+46700000002' }),
  ];
  const events = async () =>
    (
      await database.admin<{ payload: { events: { key: string }[] } }>(`delete from outbox where account_id = $1 returning payload`, [
        accountId,
      ])
    ).flatMap((row) => row.payload.events);
  await within((sql) =>
    tagPort(sql, eventPort(sql)).add([
      { contactId: ann, tag: 'VIP' },
      { contactId: ann, tag: 'vip ' },
      { contactId: bob, tag: 'new' },
    ]),
  );
  expect((await events()).map((event) => event.key).sort()).toEqual([`${ann}|vip`, `${bob}|new`].sort());
  await within((sql) => tagPort(sql, eventPort(sql)).add([{ contactId: ann, tag: 'vip' }]));
  expect(await events()).toEqual([]);
  const items = [
    { contactId: ann, tag: 'Vip' },
    { contactId: bob, tag: 'vip' },
    { contactId: bob, tag: 'unknown' },
    { contactId: bob, tag: 'NEW' },
  ];
  expect(await within((sql) => tagPort(sql, eventPort(sql)).has(items))).toEqual([true, false, false, true]);
});

test('groups: members stored and by query, counted', async () => {
  const ids = await Promise.all(
    ['Ann Stone', 'Bob Stone', 'Cy Hill'].map((name, i) => addContact(database, accountId, { name, phone: `+4670000001${i}` })),
  );
  const [ann = '', bob = '', cy = ''] = ids;
  await database.admin(`update contact set language = 'sv', fields = '{"city": "Åre"}' where account_id = $1 and id = $2`, [
    accountId,
    ann,
  ]);
  await within((sql) =>
    groupPort(sql).add([
      { contactId: bob, group: 'Crew' },
      { contactId: cy, group: 'Crew' },
    ]),
  );
  const queries = {
    Stones: { all: [{ field: 'name', op: 'contains', value: 'stone' }] },
    Swedes: { all: [{ language: 'SV' }, { field: 'city', op: 'is', value: 'åre' }] },
    CrewStones: { all: [{ group: 'crew' }, { field: 'name', op: 'contains', value: 'STONE' }] },
    Untagged: { all: [{ notTag: 'vip' }, { group: 'crew' }] },
    Nothing: { all: [{ tag: 'no such tag' }] },
    Broken: { some: [] },
  };
  for (const [name, query] of Object.entries(queries))
    await database.admin('insert into contact_group (account_id, id, name, query) values ($1, $2, $3, $4)', [
      accountId,
      newId(),
      name,
      JSON.stringify(query),
    ]);
  const groups = ['crew', ...Object.keys(queries), 'missing'];
  expect(await within((sql) => groupPort(sql).count(groups))).toEqual([2, 2, 1, 1, 2, 0, 0, null]);
  const has = (contactId: string) => within((sql) => groupPort(sql).has(groups.map((group) => ({ contactId, group }))));
  expect(await has(ann)).toEqual([false, true, true, false, false, false, false, false]);
  expect(await has(bob)).toEqual([true, true, false, true, true, false, false, false]);
});

test('what is past its time goes, and nothing else', async () => {
  const { accountId: other } = await seedAccount(database);
  const day = 24 * 3600 * 1000;
  const now = Date.now();
  await database.db.withAccountSql(other, async (sql) => {
    await oncePort(sql, now - 2 * day).claim([
      { scopeId: newId(), key: 'gone', expiresAt: now - day },
      { scopeId: newId(), key: 'kept', expiresAt: now + day },
      { scopeId: newId(), key: 'for ever', expiresAt: null },
    ]);
    await counterPort(sql).add([now - 5 * day, now - day, 0].map((windowAt) => ({ key: 'c', windowAt, by: 1, limit: null })));
  });
  await database.db.router('select purge_expired(5000)');
  const left = await database.admin(
    'select key from once_key where account_id = $1 union all select window_at::date::text from run_counter where account_id = $1 order by 1',
    [other],
  );
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining([{ key: 'kept' }, { key: 'for ever' }, { key: '1970-01-01' }]));
});

test('a key that is claimed again while the sweeper waits for it stays', async () => {
  const { accountId: other } = await seedAccount(database);
  const [scopeId, now] = [newId(), Date.now()];
  const claim = (sql: AccountSql, at: number, expiresAt: number) => oncePort(sql, at).claim([{ scopeId, key: 'k', expiresAt }]);
  await database.db.withAccountSql(other, (sql) => claim(sql, now - 2000, now - 1000));
  let swept: Promise<unknown> = Promise.resolve();
  await database.db.withAccountSql(other, async (sql) => {
    expect(await claim(sql, now, now + 3_600_000)).toEqual([true]);
    swept = database.db.router('select purge_expired(5000)');
    await waitForLock(database);
  });
  await swept;
  expect(await database.db.withAccountSql(other, (sql) => claim(sql, now, now + 3_600_000))).toEqual([false]);
});

test('tasks: opened in order; only open ones expire', async () => {
  const form = { text: 'Sure?', fields: [], approve: 'Yes', reject: 'No' };
  const { runId } = await addWaitingRun(database, accountId, { key: 'task' });
  const opened = await within((sql) =>
    taskPort(sql).open(['one', 'two'].map((title) => ({ runId, title, form, assigneeRole: null, dueAt: null }))),
  );
  await database.admin(`update human_task set status = 'approved' where id = $1`, [opened[0]?.taskId]);
  await within((sql) => taskPort(sql).expire(opened.map((task) => task.taskId)));
  const rows = await database.admin<{ id: string; title: string; status: string }>(
    'select id, title, status from human_task where run_id = $1 order by id',
    [runId],
  );
  expect(rows).toEqual([
    { id: opened[0]?.taskId, title: 'one', status: 'approved' },
    { id: opened[1]?.taskId, title: 'two', status: 'expired' },
  ]);
});

test('runs: cancels the others of a workflow that carry a tag, never itself', async () => {
  const workflow = await addWorkflow(database, accountId);
  const runs = await Promise.all(Array.from({ length: 3 }, (_, i) => addWaitingRun(database, accountId, { key: `run ${i}` })));
  const ids = runs.map((run) => run.runId);
  await database.admin('update run set workflow_id = $2, version_id = $3 where id = any ($1)', [
    ids,
    workflow.workflowId,
    workflow.versionId,
  ]);
  await database.admin('update run_state set version_id = $2 where run_id = any ($1)', [ids, workflow.versionId]);
  const [one = '', two = '', three = ''] = ids;
  await within((sql) => runPort(sql).tag([one, two, two].map((runId) => ({ runId, name: 'order', value: '7' }))));
  const asked = await within((sql) =>
    runPort(sql).cancelOthers([
      { runId: one, workflowId: null as never, tag: { name: 'order', value: '7' } },
      { runId: three, workflowId: toPublicId('workflow', workflow.workflowId), tag: null },
    ]),
  );
  expect(asked).toEqual([1, 2]);
  const entries = await database.admin<{ payload: { runIds: string[] } }>(
    `delete from outbox where account_id = $1 and kind = 'cancelRun' returning payload`,
    [accountId],
  );
  expect(entries.flatMap((row) => row.payload.runIds)).toEqual([one, two].sort());
});

test('a tag is the same in capitals, also with letters of other languages', async () => {
  const contactId = await addContact(database, accountId, { phone: '+46701740699' });
  await within((sql) => tagPort(sql, eventPort(sql)).add([{ contactId, tag: 'Äldre på Öland' }]));
  expect(await within((sql) => tagPort(sql, eventPort(sql)).has([{ contactId, tag: 'ÄLDRE PÅ ÖLAND' }]))).toEqual([true]);
  await within((sql) => tagPort(sql, eventPort(sql)).add([{ contactId, tag: 'äldre på öland' }]));
  expect(await database.admin(`select count(*)::int as n from tag where account_id = $1 and name_key like '%öland'`, [accountId])).toEqual([
    { n: 1 },
  ]);
});
