import { compile, type Graph, type MemoryResult, type Plan, runInMemory, type Trace } from '@signalbox/flow';
import { catalogue, steering, triggers } from '@signalbox/nodes';
import { calls } from '@signalbox/nodes/calls';
import { memoryCallContext, memoryPorts, memoryWorld } from '@signalbox/nodes/memory';
import { runs } from '@signalbox/nodes/runs';
import { addContact, buildGraph, flowOf, type RandomFlow, randomBlocks, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { familyHarness } from '@signalbox/testkit/engine';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createPerformer } from '../calls/performer.ts';
import { decideWait } from '../waits/decide-wait.ts';

// The same graph, the same events: the memory driver and the stride on PostgreSQL leave the same trace, run by run, child by child; also when runs begin and go on at a door.

const graphs = 60;
const phone = '+46701740611';
const payload = { from: phone, to: '71400', text: 'GO', keyword: 'GO', rest: '' };
const contactName = 'Maja';

let database: TestDatabase;
let house: Awaited<ReturnType<typeof familyHarness>>;
let sub: Awaited<ReturnType<typeof house.workflow>>;
let performer: ReturnType<typeof createPerformer>;
let contactId: string;

beforeAll(async () => {
  database = await testDatabase({ poolSize: 8 });
  house = await familyHarness(database);
  contactId = await addContact(database, house.accountId, { name: contactName, phone });
  sub = await house.workflow(planOf(callee), { kind: 'workflow' });
  const { http } = memoryCallContext(memoryWorld(), 'key');
  performer = createPerformer({ db: database.db, calls, http, log: { warn: () => {} } });
}, 60_000);
afterAll(() => database.close());

const callee = buildGraph(
  {
    start: [
      'trigger.workflow',
      {
        inputs: [
          { name: 'text', title: 'Text', type: 'text', required: true },
          { name: 'lines', title: 'Lines', type: 'list' },
        ],
      },
    ],
    // Nobody gives it lines, so its trigger fills in an empty list.
    give: ['flow.return', { values: [{ name: 'loud', value: '{{ upper(trigger.text) }}{{ size(trigger.lines) }}' }] }],
  },
  ['start>give'],
);

test(`${graphs} random workflows leave the same trace on both drivers`, async () => {
  let families = 0;
  await fc.assert(
    fc.asyncProperty(randomBlocks, fc.boolean(), fc.boolean(), async (blocks, isHurried, isAtDoor) => {
      // A stride without time stops after each round, and the next one does what is left.
      house.deps.budgetMs = isHurried ? -1 : 1000;
      const flow = flowOf(blocks, { sub: sub.publicId, host: 'sink.test' });
      const plan = planOf(flow.graph);
      const { runId, family: stored } = await inPostgres(plan, flow, isAtDoor);
      const virtual = await inMemory(plan, flow, runId);
      expect(stored).toEqual(virtual);
      if (virtual.children.length > 0) families += 1;
    }),
    { numRuns: graphs, endOnFailure: true },
  );
  expect(families).toBeGreaterThan(graphs / 10);
}, 180_000);

test('a text that is cut inside a character goes through both drivers alike', async () => {
  const graph = buildGraph(
    {
      start: ['trigger.sms', { keywords: ['GO'] }],
      cut: ['data.set', { values: [{ name: 'v', value: '{{ (trigger.text + "😀").substring(0, 3) + "\\u0000" }}' }] }],
      call: ['flow.call', { workflow: sub.publicId, inputs: [{ name: 'text', value: '{{ cut.v }}' }] }],
    },
    ['start>cut>call'],
  );
  const flow: RandomFlow = { graph, asks: new Map() };
  const { runId, family } = await inPostgres(planOf(graph), flow);
  expect(family).toEqual(await inMemory(planOf(graph), flow, runId));
  expect(family).toMatchObject({ status: 'done', lines: expect.arrayContaining([expect.stringContaining('GO\ufffd')]) });
});

interface Family {
  status: string;
  lines: string[];
  children: Family[];
}
const line = ({ nodeId, visit, status, port, output }: Pick<Trace, 'nodeId' | 'visit' | 'status' | 'port' | 'output'>): string =>
  `${nodeId}#${visit} ${status} ${port ?? ''} ${shown(output)}`;
/** Outputs without ids and times. */
function shown(output: unknown): string {
  const { v, matched, arrived, round, total, done, failed, returned, item, number, count } = (output ?? {}) as Record<string, unknown>;
  return JSON.stringify({ v, matched, arrived, round, total, done, failed, returned, item, number, count });
}
const sorted = (families: Family[]): Family[] => families.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

async function inMemory(plan: Plan, { asks }: RandomFlow, runId: string): Promise<Family> {
  const contact = { id: contactId, name: contactName, phone, email: null, language: null, timeZone: null, fields: {} };
  const world = memoryWorld(house.account.ownAddress);
  world.contacts.set(phone, contact);
  const origin = { channel: 'sms', ourAddress: '71400', theirAddress: phone, ownAddressId: 'own', providerId: 'provider' };
  const answers = [...asks].flatMap(([nodeId, isAnswered]) =>
    isAnswered ? Array.from({ length: 200 }, () => ({ afterMs: 1, nodeId, answer: { kind: 'reply', payload: { text: 'YES' } } })) : [],
  );
  const result = await runInMemory({
    ...{ plan, tables: { steering }, script: answers },
    ports: memoryPorts({ world, runs, calls, runId: 'run', origin, contactId }),
    workflows: (id) => (id === sub.publicId ? { plan: planOf(callee), triggerNodeId: 'start' } : null),
    triggers,
    start: { triggerNodeId: 'start', payload, contact, run: { id: runId, accountTimeZone: 'UTC' } },
    between: (state) => JSON.parse(JSON.stringify(state)),
  });
  const family = ({ status, traces, children }: MemoryResult): Family => ({
    status,
    lines: traces.map(line),
    children: sorted(children.map(family)),
  });
  return family(result);
}

async function inPostgres(plan: Plan, { asks }: RandomFlow, isAtDoor = false): Promise<{ runId: string; family: Family }> {
  const workflow = await house.workflow(plan);
  const runId = await (isAtDoor ? house.startAtDoor : house.start)(workflow, { contactId, payload });
  for (let i = 0; i < 400; i += 1) {
    await house.untilStill();
    const pending = await database.admin<{ id: string }>(
      `select id from run_call where account_id = $1 and status = 'pending' order by id`,
      [house.accountId],
    );
    for (const { id } of pending) await performer.perform(house.accountId, id, new AbortController().signal);
    if (pending.length === 0 && !(await answerNext(asks, isAtDoor))) break;
  }
  for (const table of ['run_state', 'run_event', 'wait', 'wait_key', 'run_call', 'run_join', 'run_lock', 'outbox', 'conductor'])
    expect([table, await house.rows(table)]).toEqual([table, 0]);
  return { runId, family: await familyOf(runId) };
}

/** The oldest question gets its answer; when no answer is to come, the earliest deadline passes. */
async function answerNext(asks: ReadonlyMap<string, boolean>, isAtDoor: boolean): Promise<boolean> {
  const waits = await database.admin<{ id: string; run_id: string; node_id: string }>(
    'select id, run_id, node_id from wait where account_id = $1 order by due_at, id',
    [house.accountId],
  );
  const asked = waits.filter((wait) => asks.get(wait.node_id)).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (asked) {
    const wait = { waitId: asked.id, runId: asked.run_id };
    const payload = { text: 'YES' };
    if (isAtDoor) await house.answerAtDoor(wait, payload);
    else await database.db.withAccountSql(house.accountId, (sql) => decideWait(sql, wait, { kind: 'reply', payload }));
    return true;
  }
  const [due] = waits;
  if (!due) return false;
  await database.admin(`update wait set due_at = now() - interval '1 s' where id = $1`, [due.id]);
  await database.admin(`update run_state set wake_at = now() where run_id = $1`, [due.run_id]);
  return true;
}

async function familyOf(runId: string): Promise<Family> {
  const [run] = await database.admin<{ status: string }>('select status from run where id = $1', [runId]);
  const traces = await database.admin<Trace>(
    'select node_id as "nodeId", visit, status, port, output from run_step where run_id = $1 order by seq',
    [runId],
  );
  const children = await Promise.all((await house.children(runId)).map((child) => familyOf(child.id)));
  return { status: run?.status ?? '', lines: traces.map(line), children: sorted(children) };
}

function planOf(graph: Graph): Plan {
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(issues.map((issue) => `${issue.nodeId}: ${issue.message}`).join('\n'));
  return plan;
}
