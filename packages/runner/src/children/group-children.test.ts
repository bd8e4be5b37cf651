import { addContact, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { expr, familyHarness, handmade, lit } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { owesNothing } from '../stride/types.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const start = { type: 'trigger.sms', kind: 'trigger', next: { next: 'each' } } as const;
const eachOver = (input: Record<string, unknown>, body = 'say') => ({
  type: 'test.each',
  block: 'each' as const,
  inside: 'item',
  next: { item: body, done: 'end' },
  input: Object.fromEntries(Object.entries(input).map(([name, value]) => [name, lit(value)])),
});
const outcome = async (house: Awaited<ReturnType<typeof familyHarness>>, runId: string) =>
  (await house.traces(runId)).find((one) => one.node_id === 'each' && one.status === 'done')?.output;

test('the members of a group, stored or by query, become children about their contact, in chunks', async () => {
  const house = await familyHarness(database);
  const ids = await Promise.all(
    Array.from({ length: 7 }, (_, i) => addContact(database, house.accountId, { name: `Member ${i}`, phone: `+4670000000${i}` })),
  );
  await database.db.withAccountSql(house.accountId, async (sql) => {
    const context = await house.deps.context({ sql, owed: owesNothing() }, Date.now());
    await context.groups.add(ids.map((contactId) => ({ contactId, group: 'Team' })));
    await context.tags.add(ids.slice(0, 3).map((contactId) => ({ contactId, tag: 'vip' })));
    await sql(`insert into contact_group (account_id, id, name, query) values ($1, uuid7(), 'Vips', $2)`, [
      JSON.stringify({ all: [{ tag: 'VIP' }, { field: 'name', op: 'isNot', value: 'member 1' }] }),
    ]);
  });
  await house.drain();
  const over = (group: string) =>
    handmade({
      start,
      each: eachOver({ items: { kind: 'group', group }, parallel: 2 }),
      say: {
        type: 'test.say',
        within: 'each',
        input: { name: expr('each.item.name'), phone: expr('contact.phone'), number: expr('each.number') },
      },
      end: { type: 'test.say' },
    });
  const team = await house.start(await house.workflow(over('team')));
  const vips = await house.start(await house.workflow(over('VIPS')));
  const nobody = await house.start(await house.workflow(over('Strangers')));
  await house.untilStill();
  expect(await outcome(house, team)).toMatchObject({ total: 7, done: 7 });
  expect(await outcome(house, vips)).toMatchObject({ total: 2, done: 2 });
  expect(await outcome(house, nobody)).toMatchObject({ total: 0, error: { code: 'group.unknown' } });
  const children = await house.children(vips);
  expect(new Set(children.map((child) => child.contact_id))).toEqual(new Set([ids[0], ids[2]]));
  const said = await Promise.all(children.map(async ({ id }) => (await house.traces(id))[0]?.output));
  expect(said).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Member 0', phone: '+46700000000' })]));
});

test('a group in several chunks: items keep their numbers, the limit holds, and the parent hears only at the end', async () => {
  const house = await familyHarness(database, { membersPerStride: 3 });
  const ids = await Promise.all(
    Array.from({ length: 10 }, (_, i) => addContact(database, house.accountId, { name: `M${i}`, phone: `+4670000001${i}` })),
  );
  await database.admin(`insert into contact_group (account_id, id, name) values ($1, uuid7(), 'All')`, [house.accountId]);
  await database.admin(
    `insert into contact_group_member (account_id, group_id, contact_id) select $1, (select id from contact_group where account_id = $1), c from unnest($2::uuid[]) c`,
    [house.accountId, ids],
  );
  const plan = (parallel: number | null) =>
    handmade({
      start,
      each: eachOver({ items: { kind: 'group', group: 'All' }, parallel }),
      say: { type: 'test.say', within: 'each', input: { number: expr('each.number') } },
      end: { type: 'test.say' },
    });
  for (const parallel of [null, 4]) {
    const runId = await house.start(await house.workflow(plan(parallel)));
    const conductor = (await house.claim()) ?? '';
    expect(await house.stride(conductor)).toMatchObject({ more: true });
    // The first ones end before the rest is there.
    const early = (await house.claim()) ?? '';
    await house.stride(early);
    await house.drain();
    expect((await house.run(runId))?.status).toBe('open');
    await house.untilStill();
    expect((await house.children(runId)).map((child) => [child.item_no, child.status])).toEqual(ids.map((_, i) => [i + 1, 'done']));
    expect(await outcome(house, runId)).toMatchObject({ total: 10, done: 10 });
  }
});

test('a parent that is cancelled in the middle of its group leaves no child behind', async () => {
  const house = await familyHarness(database, { membersPerStride: 3 });
  const ids = await Promise.all(Array.from({ length: 8 }, (_, i) => addContact(database, house.accountId, { phone: `+4670000002${i}` })));
  await database.admin(`insert into contact_group (account_id, id, name) values ($1, uuid7(), 'All')`, [house.accountId]);
  await database.admin(
    `insert into contact_group_member (account_id, group_id, contact_id) select $1, (select id from contact_group where account_id = $1), c from unnest($2::uuid[]) c`,
    [house.accountId, ids],
  );
  const runId = await house.start(
    await house.workflow(
      handmade({
        start,
        each: eachOver({ items: { kind: 'group', group: 'All' } }, 'wait'),
        wait: { type: 'test.wait', within: 'each', input: { key: lit('never') } },
        end: { type: 'test.say' },
      }),
    ),
  );
  const conductor = (await house.claim()) ?? '';
  await house.stride(conductor);
  await house.stride((await house.claim(2)) ?? '');
  await cancel(house.accountId, runId);
  await house.untilStill();
  const statuses = (await house.children(runId)).map((child) => child.status);
  expect([statuses.length < 8, new Set(statuses), (await house.run(runId))?.status]).toEqual([true, new Set(['cancelled']), 'cancelled']);
  for (const table of ['run_state', 'run_event', 'run_join', 'wait', 'outbox'])
    expect([table, await house.rows(table)]).toEqual([table, 0]);
});

async function cancel(accountId: number, runId: string): Promise<void> {
  await database.db.withAccountSql(accountId, async (sql) => {
    await sql('update run_state set wake_at = now() where account_id = $1 and run_id = $2', [runId]);
    await sql(`insert into run_event (account_id, id, run_id, kind, payload) values ($1, uuid7(), $2, 'cancel', '{}')`, [runId]);
  });
}
