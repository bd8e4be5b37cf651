import { newId } from '@signalbox/domain';
import { buildGraph, testDatabase } from '@signalbox/testkit';
import { test } from 'vitest';
import { stepHarness } from './test-harness.ts';

test('measure', async () => {
  const database = await testDatabase({ poolSize: 6 });
  const graph = buildGraph(
    {
      start: ['trigger.sms', { keywords: ['GO'] }],
      each: ['logic.forEach', { kind: 'group', group: 'All' }],
      find: ['contact.findOrCreate', { phone: '{{ contact.phone }}' }, 'each'],
      tag: ['tag.add', { tag: 'Seen' }, 'each'],
      branch: ['logic.if', { condition: 'contact.name != "x"' }, 'each'],
      send: ['msg.send', { to: '{{ contact.phone }}', text: 'Hi {{ contact.name }}' }, 'each'],
    },
    ['start>each', 'each.item>find', 'find>tag>branch', 'branch.yes>send'],
  );
  const house = await stepHarness(database, graph);
  const { accountId } = house.account;
  const spent = new Map<string, { ms: number; n: number }>();
  const real = house.deps.db.withAccountSql;
  Object.assign(house.deps, {
    db: {
      ...house.deps.db,
      withAccountSql: async (account: number, work: (sql: never) => Promise<unknown>) => {
        let inside = 0;
        const began = performance.now();
        const result = await real(account, (sql) =>
          work((async (text: string, values: unknown[], name?: string) => {
            const a = performance.now();
            const rows = await sql(text, values, name);
            const took = performance.now() - a;
            inside += took;
            const one = spent.get(name ?? text.slice(0, 40)) ?? { ms: 0, n: 0 };
            one.ms += took;
            one.n += 1;
            spent.set(name ?? text.slice(0, 40), one);
            return rows;
          }) as never),
        );
        const rest = performance.now() - began - inside;
        const one = spent.get('(rest: begin, commit, engine)') ?? { ms: 0, n: 0 };
        one.ms += rest;
        one.n += 1;
        spent.set('(rest: begin, commit, engine)', one);
        return result;
      },
    },
  });
  const n = Number(process.env.N ?? 10_000);
  await database.admin(`insert into contact_group (account_id, id, name) values ($1, $2, 'All')`, [accountId, newId()]);
  await database.admin(
    `with c as (insert into contact (account_id, id, name) select $1, uuid7(), 'Name ' || i from generate_series(1, $2) i returning id),
      a as (insert into address (account_id, id, contact_id, kind, value) select $1, uuid7(), id, 'phone', '+4670' || lpad((row_number() over ())::text, 7, '0') from c)
     insert into contact_group_member (account_id, group_id, contact_id) select $1, (select id from contact_group where account_id = $1), id from c`,
    [accountId, n],
  );
  await database.admin('analyze');
  await house.start('+46701740612');
  const parent = (await house.claim()) ?? '';
  let t = performance.now();
  let steps = 0;
  for (let more = true; more; ) {
    more = (await house.step(parent)).more;
    steps += 1;
  }
  console.log(`expanded ${n} in ${steps} steps: ${Math.round(performance.now() - t)} ms`);
  if (process.env.STATS) {
    await database.admin('create extension if not exists pg_stat_statements').catch(() => {});
  }
  const times: number[] = [];
  const claims: number[] = [];
  const drains: number[] = [];
  spent.clear();
  t = performance.now();
  const cpu = process.cpuUsage();
  const loop = async () => {
    for (;;) {
      const a = performance.now();
      const [row] = await database.db.router<{ conductor_id: string }>('select * from claim_runs(3::smallint, 0, 256)');
      if (!row) return;
      const b = performance.now();
      await house.step(row.conductor_id);
      const c = performance.now();
      await house.drain();
      claims.push(b - a);
      times.push(c - b);
      drains.push(performance.now() - c);
    }
  };
  await Promise.all(Array.from({ length: Number(process.env.LOOPS ?? 1) }, loop));
  const total = performance.now() - t;
  const used = process.cpuUsage(cpu);
  const mid = (list: number[]) => list.toSorted((x, y) => x - y)[list.length >> 1]?.toFixed(1);
  console.log(
    `batches ${times.length}, total ${Math.round(total)} ms = ${((total / n) * 256).toFixed(1)} per 256; 100k = ${((total / n) * 100).toFixed(1)} s; node cpu ${Math.round((used.user + used.system) / 1000)} ms`,
  );
  console.log(`median claim ${mid(claims)}, step ${mid(times)}, drain ${mid(drains)}`);
  console.log(
    await database.admin(
      `select (select count(*) from message where account_id=$1) as messages, (select count(*) from run where account_id=$1 and status='done') as done, (select count(*) from run_state where account_id=$1) as open, (select count(*) from outbox where account_id=$1) as outbox`,
      [accountId],
    ),
  );
  for (const [name, { ms, n: count }] of [...spent].sort((a, b) => b[1].ms - a[1].ms))
    console.log(name, `${(ms / times.length).toFixed(1)} ms per batch, ${(count / times.length).toFixed(1)} x`);
  await database.close();
}, 300_000);
