import { buildGraph, waitFor } from '@signalbox/testkit';
import { openKeySink } from '@signalbox/testkit/worlds';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedLoop } from '../../scripts/bench/measure.ts';
import { publishGraph } from '../../scripts/bench/publish.ts';
import { type House, openHouse } from '../../scripts/test/house.ts';

// Two worker processes carry the runs of one account, one of them is killed under load, then the other one: every request is answered, nothing is lost, no run
// makes a step twice, and what is called again is called with the same key.

let house: House;
let owner: pg.Pool;
let sink: Awaited<ReturnType<typeof openKeySink>>;
let hookUrl: string;

beforeAll(async () => {
  sink = await openKeySink();
  house = await openHouse({ egressAllow: sink.host, hasOtherWorker: true });
  owner = new pg.Pool({ connectionString: house.ownerUrl, max: 2 });
  const graph = buildGraph(
    {
      start: ['trigger.http', { respond: 'answer', timeout: { amount: 1, unit: 'minutes' } }],
      one: ['http.request', { method: 'POST', url: sink.url, attempts: 10 }],
      two: ['http.request', { method: 'POST', url: sink.url, attempts: 10 }],
      answer: ['http.respond', { status: 200, body: '{{ two.status }}' }],
    },
    ['start>one>two>answer'],
  );
  ({ hookUrl } = await publishGraph(house, 'Two workers', graph));
}, 240_000);
afterAll(async () => {
  await owner?.end().catch(() => {});
  await house?.close();
  await sink?.close();
}, 60_000);

test('two workers at once, each killed once under load: nothing is lost, nothing is done twice', async () => {
  const statuses: number[] = [];
  const ask = async () => {
    const response = await fetch(hookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"n":${statuses.length}}`,
    });
    statuses.push(response.status);
    await response.text();
  };
  const load = closedLoop(20, 20, ask);
  await waitFor(() => statuses.length > 100, { what: 'both workers are busy' });
  const carried = new Set<string>();
  for (const name of ['otherWorker', 'worker'] as const) {
    await house.kill(name);
    const before = statuses.length;
    await waitFor(() => statuses.length > before + 100, { timeoutMs: 30_000, what: 'requests are answered again' });
    for (const id of await conductors()) carried.add(id);
  }
  await load;
  await waitFor(async () => (await count(`select count(*) as n from run where status = 'open'`)) === 0, {
    timeoutMs: 60_000,
    what: 'every run ends',
  });

  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(carried.size).toBeGreaterThan(1);
  expect(await count(`select count(*) as n from run where status = 'done'`)).toBe(statuses.length);
  expect(await count(`select count(*) as n from run_step where status = 'done'`)).toBe(4 * statuses.length);
  expect(
    await count('select count(*) as n from (select from run_step group by run_id, node_id, visit, status having count(*) > 1) twice'),
  ).toBe(0);
  expect(new Set(sink.keys).size).toBe(2 * statuses.length);
  // Each kill may have cut off what was under way: at most the 20 requests, with a call each.
  expect(sink.keys.length - 2 * statuses.length).toBeLessThanOrEqual(40);
}, 180_000);

const count = async (text: string): Promise<number> => Number((await owner.query<{ n: string }>(text)).rows[0]?.n);
const conductors = async (): Promise<string[]> =>
  (await owner.query<{ id: string }>('select distinct conductor_id as id from run where conductor_id is not null')).rows.map(
    (row) => row.id,
  );
