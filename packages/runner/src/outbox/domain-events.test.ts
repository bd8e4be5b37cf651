import { newId, toPublicId } from '@signalbox/domain';
import { compile, type Plan } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { addContact, buildGraph, type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { familyHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { noteEvents } from './note-events.ts';

// What happens in an account, from the transaction of the change to the run that it starts.

let database: TestDatabase;
let house: Awaited<ReturnType<typeof familyHarness>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house = await familyHarness(database);
});

type Steps = Parameters<typeof buildGraph>[0];
function planOf(steps: Steps, tracks: readonly string[]): Plan {
  const { plan, issues } = compile(buildGraph(steps, [...tracks]), catalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}
const config = (many = 'storm', windowMs = 10_000) => ({ key: '', many, windowMs });
/** A live workflow that begins with an event and writes down what it read. */
async function listener(name: string, steps: Steps = {}, tracks: readonly string[] = [], of: object = config()) {
  const plan = planOf({ start: ['trigger.event', { name }], ...steps }, tracks);
  const added = await house.workflow(plan, { kind: 'event', key: name });
  await database.admin('update workflow_trigger set config = $2 where workflow_id = $1', [added.workflowId, JSON.stringify(of)]);
  return added.workflowId;
}
const sql = <T>(work: Parameters<TestDatabase['db']['withAccountSql']>[1]) =>
  database.db.withAccountSql(house.accountId, work) as Promise<T>;
const runsOf = (workflowId: string) =>
  database.admin<{ id: string; status: string; error_code: string | null; contact_id: string | null; depth: number }>(
    'select id, status, error_code, contact_id, depth from run where workflow_id = $1 order by id',
    [workflowId],
  );
const read = async (runId: string) =>
  (await house.traces(runId)).find((line) => line.node_id === 'start')?.output as Record<string, unknown>;
const entries = () => database.admin<{ payload: object }>('select payload from outbox where account_id = $1', [house.accountId]);
const insertContact = (name: string) =>
  sql((run) => run('insert into contact (account_id, id, name) values ($1, $2, $3)', [newId(), name]));

test('nothing is written down where nobody listens, nor for another account', async () => {
  const other = house;
  await listener('contact.created');
  house = await familyHarness(database);
  await insertContact('Maja');
  expect(await entries()).toEqual([]);
  house = other;
  expect(await entries()).toEqual([]);
});

test('a change starts its runs once, about its contact, and is undone with its transaction', async () => {
  const [made, changed, tagged, untagged, stopped, allowed] = [
    await listener('contact.created'),
    await listener('contact.changed'),
    await listener('tag.added'),
    await listener('tag.removed'),
    await listener('contact.opted_out'),
    await listener('contact.opted_in'),
  ];
  const contactId = await addContact(database, house.accountId, { name: 'Maja', phone: '+46701740612' });
  const tagId = newId();
  await sql(async (run) => {
    await run('insert into tag (account_id, id, name) values ($1, $2, $3)', [tagId, 'Member']);
    await run('insert into contact_tag (account_id, tag_id, contact_id) values ($1, $2, $3)', [tagId, contactId]);
    await run(`update contact set name = 'Maja L', fields = '{"city": "Oslo"}' where account_id = $1 and id = $2`, [contactId]);
    await run(`update contact set revision = revision + 1 where account_id = $1 and id = $2`, [contactId]);
    await run('delete from contact_tag where account_id = $1 and contact_id = $2', [contactId]);
    await run(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', '+46701740612', 'sms')`, []);
    await run('delete from opt_out where account_id = $1', []);
  });
  const undone = sql(async (run) => {
    await run(`update contact set name = 'Nobody' where account_id = $1 and id = $2`, [contactId]);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await house.drain();
  await house.untilStill();
  const runs = await Promise.all([made, changed, tagged, untagged, stopped, allowed].map(runsOf));
  expect(runs.map((list) => list.map((run) => run.contact_id))).toEqual(Array(6).fill([contactId]));
  const values = await Promise.all(runs.map(async ([run]) => (await read(run?.id ?? '')).values));
  const about = { contactId: toPublicId('contact', contactId), name: 'Maja L', phone: '+46701740612', email: '' };
  const said = { ...about, address: '+46701740612', kind: 'phone', category: '', source: 'sms' };
  expect(values).toEqual([
    about,
    { ...about, changed: ['name', 'fields.city'] },
    ...[
      { ...about, tag: 'Member' },
      { ...about, tag: 'Member' },
    ],
    ...[said, said],
  ]);
});

test('several processes act on it at once: each event starts one run', async () => {
  const workflowId = await listener('contact.created', {}, [], config('each'));
  await sql((run) =>
    run(`insert into contact (account_id, id, name) select $1, uuid7(), 'Contact ' || n from generate_series(1, 130) n`, []),
  );
  await Promise.all([house.drain(), house.outbox.drained(house.accountId), house.outbox.sweep()]);
  expect(await runsOf(workflowId)).toHaveLength(130);
  expect(await entries()).toEqual([]);
});

test('a storm about the same becomes one run with its count, and what comes after it starts anew', async () => {
  const workflowId = await listener('provider.tripped');
  const trip = (n: number) =>
    sql((run) => noteEvents(run, 'provider.tripped', [{ providerId: 'prv_1', providerName: `Try ${n}`, reason: 'auth', code: '401' }]));
  for (let n = 1; n <= 25; n += 1) await trip(n);
  await house.drain();
  expect(await runsOf(workflowId)).toHaveLength(20);
  await database.admin(`update outbox set due_at = now() where account_id = $1`, [house.accountId]);
  await house.drain();
  await house.untilStill();
  const runs = await runsOf(workflowId);
  expect(runs).toHaveLength(21);
  const last = await read(runs.at(-1)?.id ?? '');
  expect([last.count, (last.values as { providerName: string }).providerName, (last.events as unknown[]).length]).toEqual([5, 'Try 25', 5]);
  await trip(26);
  await house.drain();
  expect(await runsOf(workflowId)).toHaveLength(22);
});

test('what is folded starts one run at once and one for the others', async () => {
  const workflowId = await listener('contact.changed', {}, [], config('fold', 60_000));
  const id = await addContact(database, house.accountId, { name: 'A', phone: '+46701740699' });
  for (const name of ['B', 'C', 'D']) await sql((run) => run('update contact set name = $3 where account_id = $1 and id = $2', [id, name]));
  await house.drain();
  expect(await runsOf(workflowId)).toHaveLength(1);
  await database.admin(`update outbox set due_at = now() where account_id = $1`, [house.accountId]);
  await house.drain();
  await house.untilStill();
  const runs = await runsOf(workflowId);
  expect((await read(runs[1]?.id ?? '')).count).toBe(2);
  expect(runs.map((run) => run.contact_id)).toEqual([id, id]);
});

test('a workflow that does what starts it comes to an end, with a run that says why; others are not held up by it', async () => {
  const turns: Steps = { off: ['tag.remove', { tag: 'Ring' }], on: ['tag.add', { tag: 'Ring' }] };
  const workflowId = await listener('tag.added', turns, ['start>off', 'off>on'], config('each'));
  const [round, alone] = await Promise.all([
    addContact(database, house.accountId, { name: 'Round', phone: '+46701740601' }),
    addContact(database, house.accountId, { name: 'Alone', phone: '+46701740602' }),
  ]);
  const begins = await house.workflow(planOf({ start: ['trigger.sms'], on: ['tag.add', { tag: 'Ring' }] }, ['start>on']));
  await house.start(begins, { contactId: round });
  await house.untilStill();
  const runs = await runsOf(workflowId);
  expect(runs.map((run) => run.depth)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0]);
  expect(runs.map((run) => run.error_code)).toEqual([...Array(8).fill(null), 'event.too_deep']);
  const last = await house.traces(runs.at(-1)?.id ?? '');
  expect(last.map(({ node_id, status }) => [node_id, status])).toEqual([['start', 'failed']]);
  await house.start(begins, { contactId: alone });
  await house.untilStill();
  expect((await runsOf(workflowId)).filter((run) => run.contact_id === alone)).toHaveLength(9);
});

test('a message that failed is told of once its reason is noted, without a sweep', async () => {
  const workflowId = await listener('message.failed');
  const messageId = newId();
  await database.admin(
    `insert into message (account_id, id, state, class, inbound, channel, their_address, body) values ($1, $2, 50, 2, false, 'sms', '+46701740612', 'Hi')`,
    [house.accountId, messageId],
  );
  await sql((run) => noteEvents(run, 'message.failed', [{ messageId }]));
  await house.drain();
  const [waiting] = await entries();
  expect(waiting?.payload).toMatchObject({ name: 'message.failed', items: [{ messageId }] });
  expect(await runsOf(workflowId)).toEqual([]);
  await database.admin(`update message set error_code = 'delivery.failed' where account_id = $1 and id = $2`, [house.accountId, messageId]);
  const run = await waitFor(async () => (await runsOf(workflowId))[0]);
  await house.untilStill();
  expect((await read(run.id)).values).toMatchObject({ code: 'delivery.failed', to: '+46701740612', state: 'failed' });
  expect(await entries()).toEqual([]);
});
