import { channels, newId, sms } from '@signalbox/domain';
import { createInbound } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { createWaker, stride } from '@signalbox/runner';
import { buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { strideHarness } from '@signalbox/testkit/engine';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Every statement of the hot paths runs on tables of forty thousand rows, as the application role, and PostgreSQL itself says how it did it:
// auto_explain reports each plan to the client, those inside functions too. Plans follow statistics, and tables of open work fill and empty faster
// than those are made: so once with statistics of the full tables, and once with those of the same tables emptied.

const rows = 40_000;
/** What one statement may read of a large table: a batch of 256, several times over. */
const mostRead = 5000;
const plans: Plan[] = [];
interface Plan {
  'Query Text': string;
  Plan: Node;
}
interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
}

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

beforeAll(listenForPlans);

describe.each(['of the full tables', 'of the emptied tables'] as const)('statistics %s', (statistics) => {
  let database: TestDatabase;
  let house: Awaited<ReturnType<typeof strideHarness>>;

  beforeAll(async () => {
    database = await testDatabase({ poolSize: 4 });
    house = await strideHarness(database, graph);
    const { account, workflowId, versionId } = house;
    await freezeStatistics(database);
    await fillPeople(database, account.accountId);
    await fillWork(database, account.accountId, workflowId, versionId);
    if (statistics === 'of the emptied tables') {
      await empty(database);
      await fillWork(database, account.accountId, workflowId, versionId);
    }
    if (statistics === 'of the full tables') await database.admin('analyze');
    await explainFromNowOn(database);
    plans.length = 0;
  }, 180_000);
  afterAll(() => database.close());

  test('a scan would be seen, also one inside a function', async () => {
    await database.db.withAccountSql(house.account.accountId, (sql) =>
      sql(`select count(*) from run_step where account_id = $1 and node_id = 'nobody'`),
    );
    await house.claim();
    expect(plans.flatMap((plan) => scansOf(plan.Plan)).some((table) => table.startsWith('run_step'))).toBe(true);
    expect(plans.some((plan) => plan['Query Text'].includes('s.conductor_id is null'))).toBe(true);
    plans.length = 0;
  });

  test('no hot statement reads a large table from end to end', async () => {
    const waker = createWaker({ router: database.db.router, signal: async () => {} });
    const inbound = createInbound({ db: database.db, waker, triggers, channels });
    const say = (from: string, text: string) =>
      inbound.acceptMessage({
        ...{ channel: sms.id, content: { text }, at: Date.now() },
        ...{ providerId: house.account.providerId, providerMessageId: newId(), from, to: house.account.ownAddress },
      });
    await database.admin(
      `insert into workflow_trigger (account_id, id, workflow_id, version_id, node_id, kind, key) values ($1, uuid7(), $2, $3, 'start', 'sms', 'GO')`,
      [house.account.accountId, house.workflowId, house.versionId],
    );
    await say('+46701750001', 'GO');
    await say('+46701750002', 'GO');
    const conductorId = (await house.claim()) ?? '';
    await house.stride(conductorId);
    await house.drain();
    await house.stride(conductorId);
    await say('+46701750003', 'GO');
    const { accountId } = house.account;
    expect(await stride(house.deps, { accountId, conductorId, takes: { class: 2, upTo: 256 } })).toMatchObject({ taken: 1 });
    expect(await say('+46701750001', 'YES')).toMatchObject({ outcome: 'reply' });
    await house.stride(conductorId);
    for (let child = await house.claim(); child; child = await house.claim()) {
      await house.stride(child);
      await house.drain();
    }
    await house.stride(conductorId);
    await inbound.close();
    await waker.close();

    expect(plans.length).toBeGreaterThan(30);
    const scans = plans.flatMap((plan) =>
      scansOf(plan.Plan).map((table) => `${table}: ${plan['Query Text'].replaceAll(/\s+/g, ' ').slice(0, 200)}`),
    );
    expect(scans).toEqual([]);
  });
});

/** What a plan reads too much of: a table from end to end, or much of one by an index that fits badly. */
function scansOf(node: Node): string[] {
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': index, 'Actual Rows': found = 0, 'Actual Loops': loops = 1 } = node;
  const read = (found + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * loops;
  const own = read > mostRead && (table ?? index) ? [`${table ?? index} (${type}, ${read} rows)`] : [];
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

async function explainFromNowOn(database: TestDatabase): Promise<void> {
  for (const [name, value] of [
    ['session_preload_libraries', 'auto_explain'],
    ['auto_explain.log_min_duration', '0'],
    ['auto_explain.log_analyze', 'on'],
    ['auto_explain.log_timing', 'off'],
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

async function fillPeople({ admin }: TestDatabase, accountId: number): Promise<void> {
  await admin(
    `with tag as (select id from tag where account_id = $1 limit 1),
       made as (insert into contact (account_id, id, name) select $1, uuid7(), 'Person ' || n from generate_series(1, $2::int) n returning id),
       c as materialized (select id, row_number() over () as n from made),
       a as (insert into address (account_id, id, contact_id, kind, value) select $1, uuid7(), id, 'phone', '+' || (46710000000 + n) from c),
       g as (insert into contact_group (account_id, id, name) values ($1, uuid7(), 'Everyone'), ($1, uuid7(), 'Some') returning id, name),
       m as (insert into contact_group_member (account_id, group_id, contact_id) select $1, g.id, c.id from g join c on g.name = 'Everyone' or c.n <= 20)
     insert into contact_tag (account_id, tag_id, contact_id) select $1, tag.id, c.id from c, tag`,
    [accountId, rows],
  );
}

/** Runs that wait, as many that nobody has claimed, and what they leave behind. */
async function fillWork({ admin }: TestDatabase, accountId: number, workflowId: string, versionId: string): Promise<void> {
  await admin(
    `with one as (insert into conductor (account_id, class, id) values ($1, 2, uuid7()) returning id),
       made as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind) select $1, uuid7(), 2, $3, $4, 'sms' from generate_series(1, $2::int) returning id),
       r as materialized (select id, uuid7() as wait_id, row_number() over () as n from made),
       s as (insert into run_state (account_id, run_id, class, version_id, wake_at, conductor_id) select $1, r.id, 2, $4, 'infinity', one.id from r, one),
       w as (insert into wait (account_id, id, run_id, version_id, node_id, due_at) select $1, wait_id, id, $4, 'ask', now() + interval '1 day' from r),
       k as (insert into wait_key (account_id, kind, key, wait_id, run_id) select $1, 'reply', 'sms|71400|+' || (46720000000 + n), wait_id, id from r)
     insert into run_step (account_id, run_id, seq, at, status, node_id) select $1, id, 1, now(), 'done', 'start' from r`,
    [accountId, rows, workflowId, versionId],
  );
  const numbered = [
    `insert into run_state (account_id, run_id, class, version_id) select $1, uuid7(), 3, $3 from generate_series(1, $2::int) n`,
    `insert into once_key (account_id, scope_id, key) select $1, $3, 'k' || n from generate_series(1, $2::int) n`,
    `insert into inbound_event (account_id, source_id, key) select $1, $3, 'k' || n from generate_series(1, $2::int) n`,
  ];
  for (const text of numbered) await admin(`${text} on conflict do nothing`, [accountId, rows, versionId]);
}

/** Open work that has come to its end: the tables are as long as before, and what is counted in them is nearly nothing. */
async function empty({ admin }: TestDatabase): Promise<void> {
  for (const table of ['run_state', 'wait', 'wait_key', 'conductor', 'once_key'])
    await admin(`delete from ${table} where ctid <> (select max(ctid) from ${table})`);
  await admin('vacuum analyze');
}

/** Nobody makes statistics any more. */
async function freezeStatistics({ admin }: TestDatabase): Promise<void> {
  const tables = await admin<{ name: string }>(
    `select format('%I', c.relname) as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of tables) await admin(`alter table ${name} set (autovacuum_enabled = false)`);
}
