import { channels, messageRanks, newId } from '@signalbox/domain';
import { createInbound } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { callbackKey, callbackPort, enqueueEvents, tagKey, type Waker } from '@signalbox/runner';
import { addContact, buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { expr, familyHarness, handmade, lit, strideHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const silent: Waker = {
  runs: () => {},
  lanes: () => {},
  live: () => {},
  answer: () => {},
  outbox: () => {},
  flush: async () => {},
  close: async () => {},
};
const address = async (accountId: number, runId: string) => {
  const [made] = await database.db.withAccountSql(accountId, (sql) =>
    callbackPort(sql, 'http://gateway.test').create([{ runId, nodeId: '' }]),
  );
  return made ?? { token: '', url: '' };
};
const waiting = (kind: string, key: string) =>
  handmade({
    start: { type: 'trigger.sms', kind: 'trigger', next: { next: 'wait' } },
    wait: { type: 'test.wait', input: { kind: lit(kind), key: lit(key) }, next: { next: 'end' } },
    end: { type: 'test.say', input: { got: expr('wait') } },
  });
const lastOutput = async (house: Awaited<ReturnType<typeof familyHarness>>, runId: string) => (await house.traces(runId)).at(-1)?.output;

test('a tag that another run adds answers the wait for it', async () => {
  const house = await familyHarness(database);
  const contactId = await addContact(database, house.accountId, { phone: '+46701111111' });
  const waits = await house.start(await house.workflow(waiting('tag', tagKey(contactId, 'Paid'))));
  await house.untilStill();
  const tagging = handmade({
    start: { type: 'trigger.sms', kind: 'trigger', next: { next: 'tag' } },
    tag: { type: 'tag.add', kind: 'effect', input: { tag: lit('paid') } },
  });
  await house.start(await house.workflow(tagging), { contactId });
  await house.untilStill();
  expect(await lastOutput(house, waits)).toMatchObject({ got: { kind: 'tag', tag: 'paid', contactId } });
});

test('a message that is delivered before its run waits for that answers at once; of reports that come later the first one counts', async () => {
  const house = await familyHarness(database);
  const message = async (state: number) => {
    const id = newId();
    await database.admin(
      `insert into message (account_id, id, state, class, inbound, channel, final_at) values ($1, $2, $3::smallint, 2, false, 'sms', case when $3::smallint >= 40 then now() end)`,
      [house.accountId, id, state],
    );
    return id;
  };
  const [delivered, accepted] = [await message(messageRanks.delivered), await message(messageRanks.accepted)];
  const early = await house.start(await house.workflow(waiting('delivery', delivered)));
  const late = await house.start(await house.workflow(waiting('delivery', accepted)));
  await house.untilStill();
  expect(await lastOutput(house, early)).toMatchObject({ got: { messageId: delivered, state: 'delivered' } });
  expect(await house.run(late)).toMatchObject({ status: 'open' });
  await database.db.router('select answer_waits($1, $2::integer[], $3::text[], $4::jsonb[])', [
    'delivery',
    [house.accountId, house.accountId],
    [accepted, accepted],
    ['failed', 'delivered'].map((state) => JSON.stringify({ messageId: accepted, state })),
  ]);
  expect(await database.admin('select payload from run_event where run_id = $1', [late])).toEqual([
    { payload: { messageId: accepted, state: 'failed' } },
  ]);
  await house.untilStill();
  expect(await lastOutput(house, late)).toMatchObject({ got: { state: 'failed' } });
});

test('two conditions that come out the same in a run are one wait', async () => {
  const answer = (port: string, value: string) => ({ port, title: port, kind: 'reply', value, key: '' });
  const house = await strideHarness(
    database,
    buildGraph(
      {
        start: ['trigger.sms', { keywords: ['GO'] }],
        ask: ['logic.waitFor', { conditions: [answer('one', ''), answer('same', '{{ trigger.from }}')] }],
        end: ['flow.stop'],
      },
      ['start>ask', 'ask.one>end', 'ask.same>end'],
    ),
  );
  const runId = await house.start('+46701752500');
  const conductorId = (await house.claim()) ?? '';
  expect(await house.stride(conductorId)).toMatchObject({ open: 1 });
  expect(await house.answer(runId, 'yes')).toBe(true);
  expect(await house.stride(conductorId)).toMatchObject({ open: 0 });
});

test('a callback answers once; later ones and strangers hear that nobody waits', async () => {
  const house = await familyHarness(database);
  const other = await familyHarness(database);
  const inbound = createInbound({ db: database.db, waker: silent, triggers, channels });
  onTestFinished(() => inbound.close());
  const made = await address(house.accountId, newId());
  const { token, url } = made;
  expect(url).toBe(`http://gateway.test/hooks/callback/${token}`);
  const runId = await house.start(await house.workflow(waiting('callback', callbackKey(token))));
  await house.untilStill();
  const call = (secret: string) =>
    inbound.acceptCallback(secret, {
      method: 'POST',
      query: 'a=b',
      headers: { 'content-type': 'application/json' },
      body: async () => Buffer.from('{"ok":"\\u0000yes"}'),
    });
  expect([await call('nonsense'), await call(token.replace(/^[^-]+/, other.accountId.toString(36)))]).toEqual([false, false]);
  expect([await call(token), await call(token)]).toEqual([true, false]);
  await house.untilStill();
  expect(await lastOutput(house, runId)).toMatchObject({
    got: { kind: 'callback', method: 'POST', query: { a: 'b' }, body: { ok: 'yes' } },
  });
});

test('a callback that comes before the run waits for it is heard as soon as it does; of a run that has ended it is refused', async () => {
  const house = await familyHarness(database);
  const inbound = createInbound({ db: database.db, waker: silent, triggers, channels });
  onTestFinished(() => inbound.close());
  const call = (token: string) =>
    inbound.acceptCallback(token, { method: 'GET', query: '', headers: {}, body: async () => new Uint8Array() });
  const { token } = await address(house.accountId, newId());
  expect([await call(token), await call(token)]).toEqual([true, false]);
  const runId = await house.start(await house.workflow(waiting('callback', callbackKey(token))));
  await house.untilStill();
  expect(await lastOutput(house, runId)).toMatchObject({ got: { kind: 'callback', method: 'GET' } });
  expect(await house.rows('callback')).toBe(0);
  const ending = handmade({
    start: { type: 'trigger.sms', kind: 'trigger', next: { next: 'make' } },
    make: { type: 'http.createCallback', kind: 'effect' },
  });
  const ended = await house.start(await house.workflow(ending));
  await house.untilStill();
  const { token: late } = (await lastOutput(house, ended)) as { token: string };
  expect(await call(late)).toBe(false);
});

test('callbacks and the steps that begin to wait for them at once: every run hears, none waits for ever', async () => {
  const house = await familyHarness(database);
  const inbound = createInbound({ db: database.db, waker: silent, triggers, channels });
  onTestFinished(() => inbound.close());
  const ids: string[] = [];
  const tokens: string[] = [];
  for (let i = 0; i < 20; i += 1) {
    const { token } = await address(house.accountId, newId());
    tokens.push(token);
    ids.push(await house.start(await house.workflow(waiting('callback', callbackKey(token)))));
  }
  const calls = tokens.map((token) =>
    inbound.acceptCallback(token, { method: 'GET', query: '', headers: {}, body: async () => new Uint8Array() }),
  );
  await Promise.all([...calls, house.untilStill(3)]);
  await house.untilStill();
  expect(await Promise.all(calls)).toEqual(tokens.map(() => true));
  expect(await Promise.all(ids.map(async (id) => (await house.run(id))?.status))).toEqual(ids.map(() => 'done'));
});

test('the open tasks of a run that ends are closed, answered ones stay as they are', async () => {
  const house = await familyHarness(database);
  Object.assign(house.deps, {
    runs: new Map(house.deps.runs).set('test.ask', async (items, { tasks }) => {
      const form = { text: '', fields: [], approve: 'Yes', reject: 'No' };
      const opened = await tasks.open(
        items.flatMap(({ runId }) => ['one', 'two'].map((title) => ({ runId, title, form, assigneeRole: null, dueAt: null }))),
      );
      return items.map((_, i) => ({ port: 'next', output: { first: opened[i * 2]?.taskId } }));
    }),
  });
  const plan = handmade({
    start: { type: 'trigger.sms', kind: 'trigger', next: { next: 'ask' } },
    ask: { type: 'test.ask', kind: 'effect', next: { next: 'wait' } },
    wait: { type: 'test.wait', input: { key: lit('end it') } },
  });
  const runId = await house.start(await house.workflow(plan));
  await house.untilStill();
  await database.admin(`update human_task set status = 'approved' where run_id = $1 and title = 'one'`, [runId]);
  await database.db.withAccountSql(house.accountId, (sql) => enqueueEvents(sql, [{ kind: 'event', key: 'end it', payload: {} }]));
  await house.drain();
  await house.untilStill();
  expect((await house.run(runId))?.status).toBe('done');
  const tasks = await database.admin('select title, status from human_task where run_id = $1 order by title', [runId]);
  expect(tasks).toEqual([
    { title: 'one', status: 'approved' },
    { title: 'two', status: 'cancelled' },
  ]);
});

test('a custom event answers waits and starts the workflows that begin with it', async () => {
  const house = await familyHarness(database);
  const runId = await house.start(await house.workflow(waiting('event', 'order.paid|7')));
  const begun = handmade({ start: { type: 'test.called', kind: 'trigger', next: { next: 'end' } }, end: { type: 'test.say' } });
  const target = await house.workflow(begun, { kind: 'event', key: 'order.paid' });
  await house.untilStill();
  const sending = handmade({
    start: { type: 'trigger.sms', kind: 'trigger', next: { next: 'send' } },
    send: {
      type: 'event.emit',
      kind: 'effect',
      input: { name: lit('order.paid'), key: lit('7'), values: lit([{ name: 'amount', value: 5 }]) },
    },
  });
  await house.start(await house.workflow(sending));
  await house.untilStill();
  expect(await lastOutput(house, runId)).toMatchObject({ got: { name: 'order.paid', key: '7', values: { amount: 5 } } });
  const runs = await database.admin('select status, trigger_kind from run where account_id = $1 and workflow_id = $2', [
    house.accountId,
    target.workflowId,
  ]);
  expect(runs).toEqual([{ status: 'done', trigger_kind: 'event' }]);
});
