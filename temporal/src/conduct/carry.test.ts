import type { Graph } from '@signalbox/flow';
import { calls } from '@signalbox/nodes/calls';
import type { HttpPort } from '@signalbox/nodes/contract';
import { createPerformer } from '@signalbox/runner';
import { type TestDatabase, testDatabase } from '@signalbox/testkit';
import { strideHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carry as carryFor } from './carry.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const graph: Graph = {
  format: 1,
  notes: [],
  nodes: [
    node('start', 'trigger.sms', { keywords: ['GO'] }),
    node('web', 'http.request', { method: 'POST', url: 'http://sink.test/' }),
    node('after', 'data.set', { values: [{ name: 'status', value: '{{ web.status }}' }] }),
  ],
  edges: [
    { id: 'a', from: 'start', port: 'next', to: 'web' },
    { id: 'b', from: 'web', port: 'next', to: 'after' },
  ],
};

/** However slow the machine is. */
const carry = (...[deps, performer, of]: Parameters<typeof carryFor>) => carryFor(deps, performer, { ...of, forMs: 20_000 });

async function useCarry(body = 'ok') {
  const asked: string[] = [];
  const http: HttpPort = {
    request: async ({ url }) => {
      asked.push(url);
      return { status: 200, headers: { 'Content-Type': 'application/json' }, body: Buffer.from(body) };
    },
  };
  const house = await strideHarness(database, graph);
  const performer = createPerformer({ db: database.db, calls, http, log: { warn: () => {} } });
  const statuses = async () =>
    (await database.admin<{ status: string }>('select status from run where account_id = $1', [house.account.accountId])).map(
      (row) => row.status,
    );
  return { house, performer, asked, statuses, accountId: house.account.accountId };
}

test('runs with short calls end in one go, each call made once', async () => {
  const { house, performer, asked, statuses, accountId } = await useCarry();
  for (const phone of ['+46701740641', '+46701740642', '+46701740643']) await house.start(phone);
  const result = await carry(house.deps, performer, { accountId, conductorId: (await house.claim()) ?? '', underWay: [] });
  expect(result).toMatchObject({ open: 0, calls: [] });
  expect([asked.length, await statuses()]).toEqual([3, ['done', 'done', 'done']]);
  for (const table of ['run_call', 'run_event', 'run_state', 'conductor'])
    expect([table, await database.admin(`select 1 from ${table} where account_id = $1`, [accountId])]).toEqual([table, []]);
});

test('what a call brought outlives a stride that fails: the next try does not call again', async () => {
  const { house, performer, asked, statuses, accountId } = await useCarry();
  await house.start('+46701740644');
  const conductorId = (await house.claim()) ?? '';
  let strides = 0;
  const context: typeof house.deps.context = (...given) => {
    strides += 1;
    if (strides === 2) throw new Error('the stride after the call breaks');
    return house.deps.context(...given);
  };
  await expect(carry({ ...house.deps, context }, performer, { accountId, conductorId, underWay: [] })).rejects.toThrow('breaks');
  expect(await database.admin('select status from run_call where account_id = $1', [accountId])).toEqual([{ status: 'done' }]);
  expect(await carry(house.deps, performer, { accountId, conductorId, underWay: [] })).toMatchObject({ open: 0 });
  expect([asked.length, await statuses()]).toEqual([1, ['done']]);
});

test('a large answer is kept as a file, once, and the run holds its name', async () => {
  const large = JSON.stringify({ rows: Array.from({ length: 5000 }, (_, i) => `row ${i}`) });
  const { house, performer, statuses, accountId } = await useCarry(large);
  const runIds = [await house.start('+46701740645'), await house.start('+46701740646')];
  await carry(house.deps, performer, { accountId, conductorId: (await house.claim()) ?? '', underWay: [] });
  expect(await statuses()).toEqual(['done', 'done']);
  const files = await database.admin<{ type: string; size_bytes: number; body: Buffer }>(
    'select type, size_bytes, body from file where account_id = $1',
    [accountId],
  );
  expect(files.map((file) => [file.type, file.size_bytes, file.body.toString('utf8') === large])).toEqual([
    ['application/json', large.length, true],
  ]);
  const [line] = await database.admin<{ output: { body: unknown } }>(`select output from run_step where run_id = $1 and node_id = 'web'`, [
    runIds[0],
  ]);
  expect(line?.output.body).toMatchObject({
    file: { id: expect.stringMatching(/^fil_/), name: 'answer.json', type: 'application/json', sizeBytes: large.length },
  });
});

function node(id: string, type: string, input: Record<string, unknown>): Graph['nodes'][number] {
  return { id, type, version: 1, title: '', input, position: { x: 0, y: 0 }, off: false, note: '' };
}
