import { compile, type Graph, type Plan } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { addContact, buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { familyHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The steps by which runs meet each other, as a person sets them up, on PostgreSQL.

let database: TestDatabase;
let house: Awaited<ReturnType<typeof familyHarness>>;
beforeAll(async () => {
  database = await testDatabase();
  house = await familyHarness(database);
});
afterAll(() => database.close());

function planOf(graph: Graph): Plan {
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}
const workflow = (...[steps, tracks]: Parameters<typeof buildGraph>) =>
  house.workflow(planOf(buildGraph({ start: ['trigger.sms'], ...steps }, tracks)));
const payload = (rest: string) => ({ from: '+46701740611', to: '71400', text: `GO ${rest}`, keyword: 'GO', rest });

/** Starts one run per word, all before the first stride, and lets them go as far as they can. */
async function go(of: Awaited<ReturnType<typeof workflow>>, words: readonly string[], contactId?: string): Promise<string[]> {
  const ids: string[] = [];
  for (const word of words) ids.push(await house.start(of, { payload: payload(word), ...(contactId ? { contactId } : {}) }));
  await house.untilStill();
  return ids;
}
/** How each run left the step: its port, or what it is doing there. */
async function left(ids: readonly string[], nodeId: string): Promise<string[]> {
  const all = await Promise.all(ids.map((id) => house.traces(id)));
  return all.map((traces) => {
    const line = traces.findLast((one) => one.node_id === nodeId);
    return line?.port ?? line?.status ?? 'nothing';
  });
}
const outputs = async (ids: readonly string[], nodeId: string): Promise<unknown[]> =>
  Promise.all(ids.map(async (id) => (await house.traces(id)).findLast((one) => one.node_id === nodeId)?.output));
const ports = (list: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
};
/** Time is over for what these runs wait for. */
async function timeOver(ids: readonly string[]): Promise<void> {
  await database.admin('update wait set due_at = now() where run_id = any ($1::uuid[])', [ids]);
  await database.admin('update run_state set wake_at = now() where run_id = any ($1::uuid[])', [ids]);
  await house.untilStill();
}

test('the pace: so many in a day, the others on the days after, each counted once', async () => {
  const paced = await workflow({ pace: ['logic.rateLimit', { key: 'shop', limit: 2, per: 'day' }], end: ['run.log', { text: 'on' }] }, [
    'start>pace',
    'pace.ok>end',
  ]);
  const ids = [...(await go(paced, ['a', 'b', 'c', 'd'])), ...(await go(paced, ['e', 'f', 'g']))];
  expect(ports(await left(ids, 'pace'))).toEqual({ ok: 2, waiting: 5 });
  const waits = await database.admin<{ n: string }>(
    'select count(*) as n from wait where run_id = any ($1::uuid[]) group by due_at order by due_at',
    [ids],
  );
  expect(waits.map((row) => Number(row.n))).toEqual([2, 2, 1]);
  await timeOver(ids);
  expect(ports(await left(ids, 'pace'))).toEqual({ ok: 7 });
  const counted = await database.admin<{ count: string }>(
    `select count from run_counter where account_id = $1 and key like 'rate|%' order by window_at`,
    [house.accountId],
  );
  expect(counted.map((row) => Number(row.count)).filter((count) => count > 0)).toEqual([2, 2, 2, 1]);
});

test('only once per key: per step, and over all workflows', async () => {
  const steps = {
    own: ['logic.oncePer', { key: '{{ trigger.rest }}' }],
    all: ['logic.oncePer', { key: '{{ trigger.rest }}', scope: 'account' }],
  } as const;
  const [first, second] = [await workflow(steps, ['start>own.new>all']), await workflow(steps, ['start>own.new>all'])];
  const ids = [...(await go(first, ['x', 'y', 'x'])), ...(await go(second, ['x', 'z']))];
  expect(ports(await left(ids, 'own'))).toEqual({ new: 4, seen: 1 });
  expect(ports(await left(ids, 'all'))).toEqual({ new: 3, seen: 1, nothing: 1 });
});

test('counts up to the limit and no further', async () => {
  const tickets = await workflow({ count: ['logic.counter', { key: 'tickets', by: '2', limit: 5, window: 'day' }] }, ['start>count']);
  const ids = await go(tickets, ['a', 'b', 'c']);
  expect(ports(await left(ids, 'count'))).toEqual({ ok: 2, limit: 1 });
  expect(new Set((await outputs(ids, 'count')).map((output) => (output as { count: number }).count))).toEqual(new Set([2, 4]));
});

test('collects until there are enough, then the first goes on with all', async () => {
  const digest = await workflow(
    { collect: ['logic.digest', { key: 'orders', item: '{{ trigger.rest }}', max: 3 }], end: ['run.log', { text: 'on' }] },
    ['start>collect.flushed>end'],
  );
  const two = await go(digest, ['a', 'b']);
  expect(ports(await left(two, 'collect'))).toEqual({ waiting: 1, collected: 1 });
  const all = [...two, ...(await go(digest, ['c']))];
  expect(ports(await left(all, 'collect'))).toEqual({ flushed: 1, collected: 2 });
  const flushed = (await outputs(all, 'collect')).find((output) => (output as { items?: unknown }).items);
  expect(flushed).toMatchObject({ count: 3, leftOut: 0 });
  expect(new Set((flushed as { items: string[] }).items)).toEqual(new Set(['a', 'b', 'c']));
});

test('one holds the lock until an event lets it end; the next in the queue goes on; who waits no longer leaves the queue', async () => {
  const locked = await workflow(
    {
      lock: ['logic.lock', { key: 'printer', timeout: { amount: 1, unit: 'hours' } }],
      hold: [
        'logic.waitFor',
        { conditions: [{ port: 'done', title: '', kind: 'event', value: 'printer.done', key: '{{ trigger.rest }}' }], timeout: null },
      ],
    },
    ['start>lock', 'lock.ok>hold'],
  );
  const emits = await workflow(
    { emit: ['event.emit', { name: 'printer.done', key: '{{ trigger.rest }}', values: [{ name: 'pages', value: '{{ 3 }}' }] }] },
    ['start>emit'],
  );
  const [a = ''] = await go(locked, ['a']);
  const [b = ''] = await go(locked, ['b']);
  const [c = ''] = await go(locked, ['c']);
  expect(await left([a, b, c], 'lock')).toEqual(['ok', 'waiting', 'waiting']);
  await timeOver([b]);
  expect(await left([b], 'lock')).toEqual(['timeout']);
  await go(emits, ['a']);
  expect(await left([a, c], 'hold')).toEqual(['done', 'waiting']);
  expect(await outputs([a], 'hold')).toEqual([{ matched: 'done', text: '', values: { pages: 3 } }]);
  expect(await left([c], 'lock')).toEqual(['ok']);
});

test('an event starts the workflows that begin with it, about what they ask for', async () => {
  const begun = planOf(
    buildGraph({ start: ['trigger.event', { name: 'order.paid', key: '7' }], say: ['run.log', { text: '{{ trigger.values.by }}' }] }, [
      'start>say',
    ]),
  );
  const { workflowId } = await house.workflow(begun, { kind: 'event', key: 'order.paid' });
  const emits = await workflow(
    { emit: ['event.emit', { name: 'order.paid', key: '{{ trigger.rest }}', values: [{ name: 'by', value: 'Maja' }] }] },
    ['start>emit'],
  );
  await go(emits, ['7', '8']);
  const runs = await database.admin<{ id: string }>('select id from run where workflow_id = $1', [workflowId]);
  expect(
    await outputs(
      runs.map((run) => run.id),
      'say',
    ),
  ).toEqual([{ level: 'info', text: 'Maja' }]);
});

test('an event that starts its own workflow again comes to an end', async () => {
  const endless = planOf(
    buildGraph({ start: ['trigger.event', { name: 'round', key: '' }], emit: ['event.emit', { name: 'round', key: '', values: [] }] }, [
      'start>emit',
    ]),
  );
  const { workflowId } = await house.workflow(endless, { kind: 'event', key: 'round' });
  const first = await workflow({ emit: ['event.emit', { name: 'round', key: '', values: [] }] }, ['start>emit']);
  await go(first, ['x']);
  const ends = await database.admin<{ error_code: string | null }>('select error_code from run where workflow_id = $1 order by id', [
    workflowId,
  ]);
  expect(ends.map((run) => run.error_code)).toEqual([...Array(7).fill(null), 'event.too_deep']);
});

test('a question to a person whose time is over is closed', async () => {
  const asks = await workflow({ ask: ['human.approve', { title: 'Send {{ trigger.rest }}?', role: 'moderator' }] }, ['start>ask']);
  const ids = await go(asks, ['it']);
  const task = async () =>
    (
      await database.admin<{ title: string; status: string; assignee_role: string }>(
        'select title, status, assignee_role from human_task where run_id = $1',
        [ids[0]],
      )
    )[0];
  expect(await task()).toEqual({ title: 'Send it?', status: 'open', assignee_role: 'moderator' });
  await timeOver(ids);
  expect(await left(ids, 'ask')).toEqual(['timeout']);
  expect(await task()).toMatchObject({ status: 'expired' });
});

test('runs are found and cancelled by their tag', async () => {
  const tagged = await workflow({ tag: ['run.tag', { name: 'order', value: '{{ trigger.rest }}' }], wait: ['logic.wait'] }, [
    'start>tag>wait',
  ]);
  const [seven = '', eight = ''] = await go(tagged, ['7', '8']);
  const cancels = await workflow(
    { cancel: ['flow.cancelOther', { of: 'other', workflow: tagged.publicId, name: 'order', value: '{{ trigger.rest }}' }] },
    ['start>cancel'],
  );
  const ids = await go(cancels, ['7']);
  expect(await outputs(ids, 'cancel')).toEqual([{ cancelled: 1 }]);
  expect([(await house.run(seven))?.status, (await house.run(eight))?.status]).toEqual(['cancelled', 'open']);
});

test('runs of one key take turns, only the first, or only the newest', async () => {
  const of = (mode: 'queue' | 'skip' | 'cancelPrevious') => {
    const graph = buildGraph({ start: ['trigger.sms'], wait: ['logic.wait'] }, ['start>wait']);
    return house.workflow(planOf({ ...graph, settings: { concurrency: { mode, key: '{{ trigger.rest }}' } } }));
  };
  const found: Record<string, unknown> = {};
  for (const mode of ['queue', 'skip', 'cancelPrevious'] as const) {
    const turns = await of(mode);
    const ids = [...(await go(turns, ['a'])), ...(await go(turns, ['a'])), ...(await go(turns, ['b']))];
    found[mode] = [await Promise.all(ids.map(async (id) => (await house.run(id))?.status)), await left(ids, 'wait')];
  }
  expect(found).toEqual({
    queue: [
      ['open', 'open', 'open'],
      ['waiting', 'nothing', 'waiting'],
    ],
    skip: [
      ['open', 'done', 'open'],
      ['waiting', 'nothing', 'waiting'],
    ],
    cancelPrevious: [
      ['cancelled', 'open', 'open'],
      ['cancelled', 'waiting', 'waiting'],
    ],
  });
});

test('a member of a group goes the other way than the rest', async () => {
  const asks = await workflow(
    {
      join: ['group.add', { group: 'Staff' }],
      member: ['logic.memberOf', { group: 'staff' }],
      other: ['logic.memberOf', { group: 'Guests' }],
    },
    ['start>join>member.yes>other'],
  );
  const contactId = await addContact(database, house.accountId, { phone: '+46701740699' });
  const ids = await go(asks, ['x'], contactId);
  expect([await left(ids, 'member'), await left(ids, 'other')]).toEqual([['yes'], ['no']]);
});

test('conditions see the groups and tags of the contact, as the run itself has changed them', async () => {
  const { accountId } = house;
  const contactId = await addContact(database, accountId, { phone: '+46701740698', name: 'Elin' });
  await database.admin(
    `insert into contact_group (account_id, id, name, query) values ($1, uuid7(), 'Named Elin', '{"all": [{"language": "sv"}]}'), ($1, uuid7(), 'Nobody', null)`,
    [accountId],
  );
  await database.admin(`update contact set language = 'sv' where account_id = $1 and id = $2`, [accountId, contactId]);
  const asks = await workflow(
    {
      before: ['logic.if', { condition: '"Night shift" in contact.groups || "on call" in contact.tags || "Nobody" in contact.groups' }],
      join: ['group.add', { group: 'Night shift' }],
      tag: ['tag.add', { tag: 'On call' }],
      after: ['logic.if', { condition: '"Night shift" in contact.groups && "on call" in contact.tags && "Named Elin" in contact.groups' }],
      leave: ['group.remove', { group: 'Night shift' }],
      last: ['logic.if', { condition: '"Night shift" in contact.groups' }],
    },
    ['start>before', 'before.no>join>tag>after', 'after.yes>leave>last'],
  );
  const ids = await go(asks, ['x'], contactId);
  expect([await left(ids, 'before'), await left(ids, 'after'), await left(ids, 'last')]).toEqual([['no'], ['yes'], ['no']]);
});
