import { newId } from '@signalbox/domain';
import { triggers } from '@signalbox/nodes';
import { createInbound, createWaker } from '@signalbox/services';
import { buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stepHarness } from './test-harness.ts';

// Every statement of the hot paths runs on tables of a hundred thousand rows, as the application role, and PostgreSQL itself says how it did it:
// auto_explain reports each plan to the client, those inside functions too.

const rows = 100_000;
const large = new Set<string>();
const plans: Plan[] = [];
interface Plan {
  'Query Text': string;
  Plan: Node;
}
interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  Plans?: Node[];
}

let database: TestDatabase;
let house: Awaited<ReturnType<typeof stepHarness>>;

beforeAll(async () => {
  listenForPlans();
  database = await testDatabase({ poolSize: 4 });
  house = await stepHarness(database, graph);
  await fill(house.account.accountId, house.workflowId, house.versionId);
  const counted = await database.admin<{ relname: string }>(
    `select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.reltuples > 5000`,
  );
  for (const { relname } of counted) large.add(relname);
  await explainFromNowOn();
}, 180_000);
afterAll(() => database.close());

const graph = buildGraph(
  {
    start: ['trigger.sms', { keywords: ['GO'] }],
    find: ['contact.findOrCreate'],
    tag: ['tag.add', { tag: 'Seen' }],
    member: ['logic.memberOf', { kind: 'group', group: 'Everyone' }],
    once: ['logic.oncePer', { key: '{{ trigger.from }}' }],
    count: ['logic.counter', { key: 'all', limit: 1000 }],
    lock: ['logic.lock', { key: 'one' }],
    ask: ['msg.sendAndWait', { text: 'Well?', timeout: { amount: 1, unit: 'hours' } }],
    some: ['logic.forEach', { kind: 'group', group: 'Some' }],
    each: ['msg.send', { text: 'Hi {{ contact.name }}' }, 'some'],
    web: ['http.request', { url: 'http://sink.test/' }],
  },
  [
    ...['start>find>tag>member', 'member.yes>once', 'member.no>once', 'once.new>count', 'count.ok>lock', 'lock.ok>ask'],
    ...['ask.reply>some', 'ask.timeout>web', 'some.item>each', 'some.done>web'],
  ],
);

test('a scan would be seen, also one inside a function', async () => {
  await database.db.withAccountSql(house.account.accountId, (sql) =>
    sql(`select count(*) from run_step where account_id = $1 and node_id = 'nobody'`, [house.account.accountId]),
  );
  await house.claim();
  expect(plans.flatMap((plan) => scansOf(plan.Plan)).some((table) => table.startsWith('run_step'))).toBe(true);
  expect(plans.some((plan) => plan['Query Text'].includes('s.conductor_id is null'))).toBe(true);
  plans.length = 0;
});

test('no hot statement reads a large table from end to end', async () => {
  expect([...large].some((name) => name.startsWith('run_state'))).toBe(true);
  const waker = createWaker({ router: database.db.router, signal: async () => {} });
  const inbound = createInbound({ db: database.db, waker, triggers });
  const say = (from: string, text: string) =>
    inbound.acceptText({
      ...{ providerId: house.account.providerId, providerMessageId: newId(), from, to: house.account.ownAddress, text, at: Date.now() },
    });
  await database.admin(
    `insert into workflow_trigger (account_id, id, workflow_id, version_id, node_id, kind, key) values ($1, uuid7(), $2, $3, 'start', 'sms', 'GO')`,
    [house.account.accountId, house.workflowId, house.versionId],
  );
  await say('+46701750001', 'GO');
  await say('+46701750002', 'GO');
  const conductorId = (await house.claim()) ?? '';
  await house.step(conductorId);
  await house.drain();
  await house.step(conductorId);
  expect(await say('+46701750001', 'YES')).toMatchObject({ outcome: 'reply' });
  await house.step(conductorId);
  for (let child = await house.claim(); child; child = await house.claim()) {
    await house.step(child);
    await house.drain();
  }
  await house.step(conductorId);
  await inbound.close();
  await waker.close();

  expect(plans.length).toBeGreaterThan(30);
  const scans = plans.flatMap((plan) =>
    scansOf(plan.Plan).map((table) => `${table}: ${plan['Query Text'].replaceAll(/\s+/g, ' ').slice(0, 200)}`),
  );
  expect(scans).toEqual([]);
});

function scansOf(node: Node): string[] {
  const own = node['Node Type'] === 'Seq Scan' && large.has(node['Relation Name'] ?? '') ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)];
}

/** Every connection of this process hears the notices of its server. */
function listenForPlans(): void {
  const { connect } = pg.Client.prototype;
  vi.spyOn(pg.Client.prototype, 'connect').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    this.on('notice', ({ message }) => {
      const json = /plan:\s*(\{.*\})\s*$/s.exec(message ?? '')?.[1];
      if (json) plans.push(JSON.parse(json) as Plan);
    });
    return Reflect.apply(connect, this, given);
  });
}

async function explainFromNowOn(): Promise<void> {
  for (const [name, value] of [
    ['session_preload_libraries', 'auto_explain'],
    ['auto_explain.log_min_duration', '0'],
    ['auto_explain.log_nested_statements', 'on'],
    ['auto_explain.log_format', 'json'],
    ['auto_explain.log_level', 'notice'],
  ])
    await database.admin(`alter database ${database.name} set ${name} = '${value}'`);
  // Settings of a database count for connections that come after them.
  await database.admin(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'signalbox_app'`,
  );
}

/** Another hundred thousand of everything that the hot paths touch. */
async function fill(accountId: number, workflowId: string, versionId: string): Promise<void> {
  const values = [accountId, rows, workflowId, versionId];
  const fillers = [
    `insert into conductor (account_id, class, id) select $1, 2, uuid7() from generate_series(1, $2::int / 250)`,
    `insert into contact (account_id, id, name) select $1, uuid7(), 'Person ' || n from generate_series(1, $2::int) n`,
    `insert into address (account_id, id, contact_id, kind, value) select $1, uuid7(), id, 'phone', '+' || (46710000000 + row_number() over ()) from contact where account_id = $1 and $2::int > 0`,
    `with g as (insert into contact_group (account_id, id, name) values ($1, uuid7(), 'Everyone') returning id) insert into contact_group_member (account_id, group_id, contact_id) select $1, g.id, c.id from g, contact c where c.account_id = $1 and $2::int > 0`,
    `with g as (insert into contact_group (account_id, id, name) values ($1, uuid7(), 'Some') returning id) insert into contact_group_member (account_id, group_id, contact_id) select $1, g.id, c.id from g, (select id from contact where account_id = $1 and $2::int > 0 limit 20) c`,
    `insert into run (account_id, id, class, workflow_id, version_id, trigger_kind) select $1, uuid7(), 2, $3, $4, 'sms' from generate_series(1, $2::int)`,
    `insert into run_state (account_id, run_id, class, version_id, wake_at, conductor_id) select $1, r.id, 2, $4, 'infinity', (select c.id from conductor c where c.account_id = $1 limit 1) from run r where r.account_id = $1 and $2::int > 0 and $3::uuid is not null`,
    `insert into wait (account_id, id, run_id, version_id, node_id, due_at) select $1, uuid7(), r.id, $4, 'ask', now() + interval '1 day' from run r where r.account_id = $1 and $2::int > 0 and $3::uuid is not null`,
    `insert into wait_key (account_id, kind, key, wait_id, run_id) select $1, 'reply', 'sms|71400|+' || (46720000000 + row_number() over ()), w.id, w.run_id from wait w where w.account_id = $1 and $2::int > 0`,
    `insert into run_step (account_id, run_id, seq, at, status, node_id) select $1, r.id, 1, now(), 'done', 'start' from run r where r.account_id = $1 and $2::int > 0`,
    `insert into once_key (account_id, scope_id, key) select $1, $3, 'k' || n from generate_series(1, $2::int) n`,
    `insert into run_lock (account_id, key, run_id) select $1, 'lock|k' || n, uuid7() from generate_series(1, $2::int) n`,
    `insert into inbound_event (account_id, source_id, key) select $1, $3, 'k' || n from generate_series(1, $2::int) n`,
    `insert into contact_tag (account_id, tag_id, contact_id) select $1, t.id, c.id from contact c, (select uuid7() as id) x, lateral (select id from tag where account_id = $1 limit 1) t where c.account_id = $1 and $2::int > 0`,
  ];
  for (const text of fillers)
    await database.admin(text, values.slice(0, Math.max(...[...text.matchAll(/\$(\d)/g)].map((match) => Number(match[1])))));
  await database.admin('analyze');
}
