import { fromPublicId } from '@signalbox/domain';
import { compile, runInMemory, type Trace } from '@signalbox/flow';
import { catalogue, steering } from '@signalbox/nodes';
import { calls } from '@signalbox/nodes/calls';
import { memoryPorts, memoryWorld } from '@signalbox/nodes/memory';
import { runs } from '@signalbox/nodes/runs';
import { buildGraph, waitFor } from '@signalbox/testkit';
import { openKeySink, phonesOf } from '@signalbox/testkit/worlds';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishGraph } from '../../scripts/bench/publish.ts';
import { type House, openHouse, type PartName } from '../../scripts/test/house.ts';

// Two hundred runs of a graph with every kind of block, while worker, gateway, Temporal and PostgreSQL are killed at random moments. Every run ends as the
// memory driver says it must, texts leave once, outside calls are made with the same key however often.

const runCount = 200;
const victims: PartName[] = ['worker', 'temporal', 'postgres', 'gateway'];
/** Lines of the trace, of some five thousand in all. */
const tracesBetweenKills = { least: 150, most: 700 };
const lastKillBefore = 4000;
const seed = Date.now() % 1_000_000;

let house: House;
let owner: pg.Pool;
let sink: Awaited<ReturnType<typeof openKeySink>>;

beforeAll(async () => {
  sink = await openKeySink();
  house = await openHouse({ egressAllow: sink.host });
  owner = new pg.Pool({ connectionString: house.ownerUrl, max: 2 });
  owner.on('error', () => {});
}, 240_000);
afterAll(async () => {
  await owner?.end().catch(() => {});
  await house?.close();
  await sink?.close();
}, 60_000);

const callee = buildGraph(
  {
    start: ['trigger.workflow', { inputs: [{ name: 'n', title: 'N', type: 'number', required: true }] }],
    give: ['flow.return', { values: [{ name: 'm', value: '{{ trigger.n + 1.0 }}' }] }],
  },
  ['start>give'],
);
const mixed = (sub: string, url: string) =>
  buildGraph(
    {
      start: ['trigger.http'],
      person: ['contact.findOrCreate', { phone: '{{ trigger.body.phone }}' }],
      both: [
        'logic.parallel',
        {
          branches: [
            { port: 'a', title: 'A' },
            { port: 'b', title: 'B' },
          ],
        },
      ],
      web: ['http.request', { method: 'POST', url, body: 'from {{ trigger.body.n }}', attempts: 10 }],
      tell: ['msg.send', { text: 'Number {{ string(int(trigger.body.n)) }}' }],
      tag: ['tag.add', { tag: 'Called' }],
      join: ['logic.join', { need: 'all' }],
      items: ['logic.forEach', { list: '["x", "y", "z"]' }],
      each: ['http.request', { method: 'POST', url, body: '{{ items.item }} of {{ trigger.body.n }}', attempts: 10 }, 'items'],
      rounds: ['logic.while', { condition: 'true', limit: 2 }],
      pause: ['logic.wait', { duration: { amount: 1, unit: 'seconds' } }, 'rounds'],
      safe: ['logic.try'],
      bad: ['msg.send', { to: '{{ "nobody" }}', text: 'never' }, 'safe'],
      sub: ['flow.call', { workflow: sub, inputs: [{ name: 'n', value: '{{ trigger.body.n }}' }] }],
      lock: ['logic.lock', { key: 'one {{ string(int(trigger.body.n) % 5) }}' }],
      odd: ['logic.if', { condition: 'int(trigger.body.n) % 2 == 1' }],
      end: ['data.set', { values: [{ name: 'm', value: '{{ sub.returned.m }}' }] }],
    },
    [
      ...['start>person>both', 'both.a>web>join', 'both.b>tell>tag>join', 'join>items', 'items.item>each', 'items.done>rounds'],
      ...['rounds.round>pause', 'rounds.limit>safe', 'safe.do>bad', 'safe.error>sub>lock', 'lock.ok>odd', 'odd.yes>end'],
    ],
  );

test(`${runCount} runs survive kills at random moments (seed ${seed})`, async () => {
  const { workflowId: sub } = await publishGraph(house, 'Called', callee);
  const graph = mixed(sub, sink.url);
  const { hookUrl } = await publishGraph(house, 'Mixed', graph);
  const ids: string[] = [];
  const killing = killAtRandom();
  await Promise.all(
    Array.from({ length: 10 }, async (_, lane) => {
      for (let n = lane; n < runCount; n += 10) ids[n] = await start(hookUrl, n);
    }),
  );
  const kills = await killing;
  expect(kills).toBeGreaterThan(3);
  await waitFor(async () => (await openRuns()) === 0, { timeoutMs: 240_000, what: `every run ends after ${kills} kills` }).catch(
    async (error: unknown) => {
      throw new Error(`${String(error)}\n${await whatIsOpen()}`);
    },
  );

  const expected = [await expectedTrace(graph, 0), await expectedTrace(graph, 1)];
  for (const [n, id] of ids.entries()) expect([n, await traceOf(id)]).toEqual([n, expected[n % 2]]);
  await expectEffectsOnce();
}, 480_000);

/** What is left of the runs that did not end, for whoever has to find out why. */
async function whatIsOpen(): Promise<string> {
  const questions = [
    `select s.run_id, s.class, s.seq, s.wake_at, s.wake_at <= now() as ready, s.conductor_id, c.woken, s.parent_id, s.state -> 'engine' -> 'tokens' as tokens, s.state -> 'todo' as todo
       from run_state s left join conductor c on c.id = s.conductor_id order by s.run_id limit 5`,
    'select id, run_id, node_id, status, tries from run_call limit 10',
    'select run_id, kind, wait_id, call_id from run_event limit 10',
    'select run_id, node_id, due_at from wait limit 10',
    'select run_id, node_id, visit, total, done, failed, cancelled, started, expanded, closed from run_join limit 5',
    'select * from run_lock limit 10',
    'select * from run_lock_queue limit 10',
    'select kind, tries, due_at from outbox limit 10',
    'select now(), count(*) as open from run_state',
  ];
  const rows: unknown[] = [];
  for (const text of questions) rows.push((await owner.query(text)).rows);
  return rows.map((found) => JSON.stringify(found)).join('\n');
}

/** Kills one part after another, each time a random number of strides later, and waits for it to be back. Returns how many. */
async function killAtRandom(): Promise<number> {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const later = () => Math.ceil(tracesBetweenKills.least + random() * (tracesBetweenKills.most - tracesBetweenKills.least));
  let kills = 0;
  for (let at = later(); at < lastKillBefore; at += later(), kills += 1) {
    const moment = at;
    await waitFor(async () => (await count('select count(*) from run_step')) >= moment, {
      timeoutMs: 120_000,
      what: `${moment} strides are made`,
    });
    const name = victims[Math.floor(random() * victims.length)] ?? 'worker';
    await house.kill(name);
  }
  return kills;
}

/** Asks until the gateway has taken it; the key makes the repeats harmless. */
const start = (hookUrl: string, n: number): Promise<string> =>
  waitFor(
    async () => {
      const response = await fetch(hookUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `run-${n}` },
        body: JSON.stringify({ n, phone: `+${46_701_000_000 + n}` }),
      });
      return response.status === 202 ? ((await response.json()) as { runId: string }).runId : null;
    },
    { timeoutMs: 90_000, what: `run ${n} is taken` },
  );

type Line = string;
const line = (step: { nodeId: string; visit: number; status: string; port: string | null }): Line =>
  `${step.nodeId}#${step.visit} ${step.status} ${step.port ?? ''}`;

/** What the memory driver does with the same graph; which branch of a fork is first is a matter of time, so the lines are sorted. */
async function expectedTrace(graph: ReturnType<typeof mixed>, n: number): Promise<Line[]> {
  const plan = planOf(graph);
  const called = planOf(callee);
  const ports = memoryPorts({ world: memoryWorld(), runs, calls, runId: 'run', origin: null });
  const result = await runInMemory({
    ...{ plan, ports, tables: { steering }, workflows: () => ({ plan: called, triggerNodeId: 'start' }) },
    start: {
      triggerNodeId: 'start',
      payload: { method: 'POST', headers: {}, query: {}, body: { n, phone: '+46701000000' } },
      run: { id: 'run', accountTimeZone: 'UTC' },
    },
  });
  expect(result.status).toBe('done');
  return result.traces.filter(isNoQueue).map(line).sort();
}

/** Whether a run had to stand in the queue of a lock depends on the others. */
const isNoQueue = (step: Pick<Trace, 'nodeId' | 'status'>): boolean => !(step.nodeId === 'lock' && step.status === 'waiting');

function planOf(graph: ReturnType<typeof mixed>) {
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(issues.map((issue) => `${issue.nodeId}: ${issue.message}`).join('\n'));
  return plan;
}

async function traceOf(publicId: string): Promise<Line[]> {
  const id = fromPublicId('run', publicId);
  const { rows } = await owner.query<Trace>('select node_id as "nodeId", visit, status, port from run_step where run_id = $1', [id]);
  return rows.filter(isNoQueue).map(line).sort();
}

const openRuns = () => count(`select count(*) from run where status = 'open'`);

async function expectEffectsOnce(): Promise<void> {
  const { rows: failed } = await owner.query(
    `select r.error_code, r.error_node, s.error from run r left join run_step s on s.run_id = r.id and s.error is not null where r.status = 'failed'`,
  );
  expect(failed).toEqual([]);
  expect(await count(`select count(*) from run where parent_id is not null`)).toBe(runCount * 4);
  expect(await count('select count(*) from message where not inbound')).toBe(runCount);
  expect(await count('select count(distinct run_id) from message where not inbound')).toBe(runCount);
  expect(new Set(sink.keys).size).toBe(runCount * 4);
  await waitFor(async () => (await count('select count(*) from conductor')) === 0, { what: 'the last conductors end' });
  for (const table of ['run_state', 'run_event', 'wait', 'run_call', 'run_lock', 'run_lock_queue', 'run_join', 'outbox', 'conductor'])
    expect([table, await count(`select count(*) from ${table}`)]).toEqual([table, 0]);
  const submits = await phonesOf(house.simulatorUrl).submits();
  const perPhone = new Map<string, number>();
  for (const { to } of submits) perPhone.set(to, (perPhone.get(to) ?? 0) + 1);
  expect([...perPhone.values()].filter((times) => times > 1)).toEqual([]);
}

async function count(text: string): Promise<number> {
  return Number((await owner.query<{ count: string }>(text)).rows[0]?.count ?? 0);
}
