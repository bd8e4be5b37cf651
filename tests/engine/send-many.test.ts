import { newId } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { createBatchWatch } from '@signalbox/messaging';
import { buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { strideHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

/** The step as it is today: graphs in a few lines have the first version of each. */
const today = (graph: Graph): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node) => (node.type === 'msg.send' ? { ...node, version: 2 } : node)),
});
const stepsOf = (runId: string) =>
  database.admin<{ node_id: string; port: string | null; output: Record<string, unknown> | null }>(
    'select node_id, port, output from run_step where run_id = $1 order by seq',
    [runId],
  );

test('a run sends to many, waits until all have it, and reads what became of each', async () => {
  const people = '+46701740601, +46701740602, nobody';
  const graph = today(
    buildGraph(
      {
        start: ['trigger.sms', { keywords: ['ALL'] }],
        send: ['msg.send', { text: 'Water is off', who: 'people', people, wait: 'delivered', timeout: { amount: 1, unit: 'hours' } }],
        note: ['data.set', { values: [{ name: 'line', value: '{{ send.delivered }} of {{ send.total }}' }] }],
      },
      ['start>send', 'send.done>note'],
    ),
  );
  const harness = await strideHarness(database, graph);
  const { accountId } = harness.account;
  const run = await harness.start('+46701740600');
  const conductor = (await harness.claim()) ?? '';
  expect((await harness.stride(conductor)).open).toBe(1);
  expect(await harness.count('batch')).toBe(1);
  expect(await harness.count('message')).toBe(0);
  await harness.drain();
  expect(await harness.count('message_queue')).toBe(2);

  await database.admin('delete from message_queue where account_id = $1', [accountId]);
  await database.admin('update message set state = 60 where account_id = $1', [accountId]);
  await createBatchWatch({ db: database.db, waker: { outbox: () => {} } }).look();
  await harness.drain();
  expect((await harness.stride(conductor)).open).toBe(0);
  const steps = await stepsOf(run);
  expect(steps.at(-1)?.output).toMatchObject({ line: '2 of 3' });
});

test('one person: by the first channel that reaches, and on as soon as the message has left', async () => {
  const graph = today(
    buildGraph(
      {
        start: ['trigger.sms', { keywords: ['ONE'] }],
        send: ['msg.send', { text: 'Hi', who: 'address', to: '{{ trigger.from }}', wait: 'sent' }],
        gone: ['data.set', { values: [{ name: 'line', value: 'gone' }] }],
        ended: ['data.set', { values: [{ name: 'line', value: 'ended' }] }],
      },
      ['start>send', 'send.sent>gone', 'send.suppressed>ended'],
    ),
  );
  const harness = await strideHarness(database, graph);
  const { accountId, providerId } = harness.account;
  await database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', '+46701740609', 'sms')`, [accountId]);
  const [left, stopped] = [await harness.start('+46701740600'), await harness.start('+46701740609')];
  const conductor = (await harness.claim()) ?? '';
  await harness.stride(conductor);
  expect((await stepsOf(stopped)).at(-1)?.output).toMatchObject({ line: 'ended' });
  const [message] = await database.admin<{ id: string; awaited: boolean }>('select id, awaited from message where account_id = $1', [
    accountId,
  ]);
  expect(message?.awaited).toBe(true);
  await database.db.router('select * from claim_messages($1, 10, make_interval(secs => 30))', [providerId]);
  await database.db.router(
    'select * from settle_and_tell($1, $2::integer[], $3::uuid[], $4::smallint[], $5::text[], $6::text[], $7::smallint[], $8::timestamptz[])',
    [providerId, [accountId], [message?.id], [1], ['accepted'], [newId()], [30], [null]],
  );
  await harness.stride(conductor);
  expect((await stepsOf(left)).at(-1)?.output).toMatchObject({ line: 'gone' });
});
