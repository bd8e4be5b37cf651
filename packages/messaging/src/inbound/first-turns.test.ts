import { createHash } from 'node:crypto';
import { channels, newId, sms } from '@signalbox/domain';
import { compile, type Graph } from '@signalbox/flow';
import { catalogue, triggers } from '@signalbox/nodes';
import { runs } from '@signalbox/nodes/runs';
import { createWaker, stride, type Waker } from '@signalbox/runner';
import { addWorkflow, buildGraph, type SeededAccount, seedAccount, type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { strideDeps } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createInbound } from './create-inbound.ts';
import type { Inbound } from './inbound.ts';

// What a run does before it first waits for the outside is written in the transaction that takes its event in.

let database: TestDatabase;
let waker: Waker;
let inbound: Inbound;
let account: SeededAccount;
let unclaimed = 0;
const woken: (string | null)[] = [];
const doors: Inbound[] = [];
const phone = '+46701740613';

beforeAll(async () => {
  database = await testDatabase({ poolSize: 16 });
  const real = createWaker({ router: database.db.router });
  waker = {
    ...real,
    runs(_, conductors) {
      unclaimed += conductors.filter((id) => id === null).length;
      woken.push(...conductors);
    },
  };
  database.db.listen('runs', () => waker.runs(0, [null]));
  await waitFor(async () => (await database.db.router(`select pg_notify('runs', '')`)).length > 0 && unclaimed > 0);
}, 60_000);
beforeEach(async () => {
  account = await seedAccount(database);
  inbound = door();
  unclaimed = 0;
  woken.length = 0;
});
afterAll(async () => {
  for (const one of doors) await one.close();
  await waker.close();
  await database.close();
});

function door(changes: Parameters<typeof strideDeps>[1] = {}): Inbound {
  const made = createInbound({ db: database.db, waker, triggers, channels, stride: strideDeps(database.db, changes) });
  doors.push(made);
  return made;
}
const text = (words: string, id: string = newId()) => ({
  ...{ channel: sms.id, providerId: account.providerId, providerMessageId: id },
  ...{ from: phone, to: account.ownAddress, content: { text: words }, at: Date.now() },
});
function planOf(graph: Graph) {
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}
const onText = (graph: Graph, key = 'GO') => addWorkflow(database, account.accountId, { graph, plan: planOf(graph), triggers: [{ key }] });
async function onRequest(graph: Graph, config: Record<string, unknown> = {}) {
  const tokenHash = createHash('sha256').update(newId()).digest('hex');
  await addWorkflow(database, account.accountId, { graph, plan: planOf(graph), triggers: [{ kind: 'http', key: tokenHash, config }] });
  return tokenHash;
}
const request = (body: string, idempotencyKey: string | null = null) => ({
  ...{ method: 'POST', query: '', headers: { 'content-type': 'application/json' }, idempotencyKey },
  body: async () => Buffer.from(body),
});
const count = async (table: string, condition = 'true') =>
  Number(
    (
      await database.admin<{ n: string }>(`select count(*) as n from ${table} where account_id = $1 and ${condition}`, [account.accountId])
    )[0]?.n,
  );
const stateOf = async (runId: string | null) =>
  (
    await database.admin<{ status: string; open: boolean; ready: boolean | null; events: number; steps: number }>(
      `select r.status, s.run_id is not null as open, s.wake_at <= now() as ready,
         (select count(*)::int from run_event where run_id = r.id) as events, (select count(*)::int from run_step where run_id = r.id) as steps
       from run r left join run_state s on s.run_id = r.id where r.id = $1`,
      [runId],
    )
  )[0];
/** Everything that is ready, as a worker does it. */
async function carry() {
  const { accountId } = account;
  const [claimed] = await database.db.router<{ conductor_id: string }>('select * from claim_runs(2::smallint, $1, 256)', [accountId - 1]);
  if (claimed) return stride(strideDeps(database.db), { accountId, conductorId: claimed.conductor_id });
  throw new Error('nothing is ready');
}

/** What its conductor has to do now. */
async function carryOn() {
  const { accountId } = account;
  const [conductor] = await database.admin<{ id: string }>('select id from conductor where account_id = $1', [accountId]);
  await stride(strideDeps(database.db), { accountId, conductorId: conductor?.id ?? '' });
}

const ask = ['msg.sendAndWait', { text: 'Well?', to: '{{ trigger.from }}' }] as const;
const asking = buildGraph({ start: ['trigger.sms'], ask, end: ['flow.stop'] }, ['start>ask', 'ask.reply>end']);
const broken = async () => {
  throw new Error('a bug');
};
const reply = buildGraph({ start: ['trigger.sms'], reply: ['msg.reply', { text: 'Hi {{ trigger.rest }}' }] }, ['start>reply']);
const call = buildGraph(
  {
    start: ['trigger.http', { respond: 'answer' }],
    set: ['data.set', { values: [{ name: 'v', value: '{{ trigger.body.n }}' }] }],
    web: ['http.request', { url: 'http://sink.test/' }],
  },
  ['start>set>web'],
);
const answer = buildGraph(
  { start: ['trigger.http', { respond: 'answer' }], tell: ['http.respond', { status: 201, body: '{{ trigger.body.n }}' }] },
  ['start>tell'],
);

test('a text whose workflow only replies is over with its commit: the reply is queued, nobody is woken for the run', async () => {
  await onText(reply);
  const { runId } = await inbound.acceptMessage(text('GO Maja'));
  expect(await stateOf(runId)).toEqual({ status: 'done', open: false, ready: null, events: 0, steps: 2 });
  expect(await database.admin('select body from message where run_id = $1 and not inbound', [runId])).toEqual([{ body: 'Hi Maja' }]);
  expect(await count('message_queue')).toBe(1);
  expect(unclaimed).toBe(0);
});

test('a run that asks waits after its turn; a conductor takes it over as it is; its answer is over with its commit', async () => {
  await onText(asking);
  const { runId } = await inbound.acceptMessage(text('GO'));
  expect(await stateOf(runId)).toMatchObject({ status: 'open', ready: true, events: 0, steps: 2 });
  expect([await count('wait'), await count('conductor')]).toEqual([1, 0]);
  await waitFor(() => unclaimed === 1);
  const before = await database.admin('select seq, state from run_state where run_id = $1', [runId]);
  const { result } = await carry();
  expect(result).toMatchObject({ open: 1, more: false, nextAt: expect.any(Number) });
  expect(await database.admin('select seq, state from run_state where run_id = $1', [runId])).toEqual(before);
  const [conductor] = await database.admin<{ id: string }>('select id from conductor where account_id = $1', [account.accountId]);
  expect(await inbound.acceptMessage(text('fine'))).toMatchObject({ outcome: 'reply', runId });
  expect(await stateOf(runId)).toMatchObject({ status: 'done', open: false });
  // It has nobody left, and has to hear of it to end.
  expect(woken).toEqual([null, conductor?.id]);
});

test('an answer that comes before anybody has taken the run over: it goes on at once, and nobody has to come', async () => {
  await onText(asking);
  const { runId } = await inbound.acceptMessage(text('GO'));
  expect(await inbound.acceptMessage(text('fine'))).toMatchObject({ outcome: 'reply', runId });
  expect(await stateOf(runId)).toMatchObject({ status: 'done', open: false, events: 0 });
  expect([await count('wait'), await count('wait_key'), await count('conductor')]).toEqual([0, 0, 0]);
});

test('of a crowd that only waits nobody is told: it is taken over a moment later, and who answers before is spared that', async () => {
  await onText(asking);
  const phones = Array.from({ length: 20 }, (_, i) => `+467017408${10 + i}`);
  await Promise.all(phones.map((from) => inbound.acceptMessage({ ...text('GO'), from })));
  expect(unclaimed).toBe(0);
  expect(await count('run_state', `conductor_id is null and wake_at > now() and wake_at < now() + interval '3 s'`)).toBe(20);
  await Promise.all(phones.slice(0, 19).map((from) => inbound.acceptMessage({ ...text('fine'), from })));
  expect([await count('run_state'), await count('conductor'), await count('run', `status = 'done'`)]).toEqual([1, 0, 19]);
  await database.admin('update run_state set wake_at = now() where account_id = $1', [account.accountId]);
  expect((await carry()).result).toMatchObject({ open: 1, more: false, nextAt: expect.any(Number) });
});

test('two doors end the last two runs of a conductor at once: it is told', async () => {
  await onText(asking);
  const doorsOfTwo = [inbound, door()];
  for (let round = 0; round < 10; round += 1) {
    const phones = [`+4670174${round}614`, `+4670174${round}615`];
    for (const from of phones) await inbound.acceptMessage({ ...text('GO'), from });
    await carry();
    woken.length = 0;
    const outcomes = await Promise.all(phones.map((from, i) => doorsOfTwo[i]?.acceptMessage({ ...text('fine'), from })));
    expect(outcomes.map((one) => one?.outcome)).toEqual(['reply', 'reply']);
    expect([await count('run_state'), woken.length > 0]).toEqual([0, true]);
  }
});

test('an answer whose turn throws refuses nothing: the run hears it from its conductor', async () => {
  await onText(
    buildGraph({ start: ['trigger.sms'], ask, mark: ['run.tag', { name: 'order', value: 'x' }] }, ['start>ask', 'ask.reply>mark']),
  );
  const { runId } = await inbound.acceptMessage(text('GO'));
  await carry();
  const dull = door({ runs: new Map([...runs, ['run.tag', broken]]) });
  expect(await dull.acceptMessage(text('fine'))).toMatchObject({ outcome: 'reply', runId });
  expect(await stateOf(runId)).toMatchObject({ status: 'open', ready: true, events: 1 });
  expect(await count('wait')).toBe(0);
  await carryOn();
  expect(await stateOf(runId)).toMatchObject({ status: 'done' });
});

test('the first outside call is written with the run and no attempt at it: who takes the run on notes the first', async () => {
  const tokenHash = await onRequest(call);
  await inbound.acceptHttp(tokenHash, request('{"n":7}'));
  expect(await database.admin('select tries, status from run_call where account_id = $1', [account.accountId])).toEqual([
    { tries: 0, status: 'pending' },
  ]);
  expect(await count('run_state', 'wake_at <= now() and conductor_id is null')).toBe(1);
  const { result } = await carry();
  expect(result.calls).toHaveLength(1);
});

test('a workflow that answers at once answers its request without anybody else', async () => {
  const tokenHash = await onRequest(answer, { respond: 'answer', timeoutMs: 20_000 });
  expect(await inbound.acceptHttp(tokenHash, request('{"n":7}', 'key-1'))).toMatchObject({ kind: 'answer', status: 201, body: 7 });
  expect(await inbound.acceptHttp(tokenHash, request('{"n":8}', 'key-1'))).toMatchObject({ kind: 'answer', status: 201, body: 7 });
  expect(await count('run')).toBe(1);
});

test('two doors get the same event at once: one run, one reply', async () => {
  await onText(reply);
  const outcomes = await Promise.all([inbound, door(), door()].map((one) => one.acceptMessage(text('GO', 'same'))));
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['duplicate', 'duplicate', 'trigger']);
  expect([await count('run'), await count('message', 'not inbound')]).toEqual([1, 1]);
});

test('two doors get the same request at once: one run with one call', async () => {
  const tokenHash = await onRequest(call);
  const outcomes = await Promise.all([inbound, door(), door()].map((one) => one.acceptHttp(tokenHash, request('{"n":7}', 'same'))));
  expect(new Set(outcomes.map(({ runId }) => runId)).size).toBe(1);
  expect([await count('run'), await count('run_call'), await count('run_step')]).toEqual([1, 1, 2]);
});

test('children are a conductor’s business: the event is taken, and the next one is not tried here', async () => {
  await onText(
    buildGraph({ start: ['trigger.sms'], each: ['logic.forEach', { list: '[1, 2]' }], log: ['run.log', { text: 'x' }, 'each'] }, [
      'start>each',
      'each.item>log',
    ]),
  );
  await onText(reply, 'HI');
  for (let i = 0; i < 2; i += 1) {
    const { runId } = await inbound.acceptMessage(text('GO'));
    expect(await stateOf(runId)).toMatchObject({ status: 'open', ready: true, events: 1, steps: 0 });
  }
  await waitFor(() => unclaimed === 2);
  expect(await stateOf((await inbound.acceptMessage(text('HI'))).runId)).toMatchObject({ status: 'done' });
});

test('a first turn over its time stops between two steps; a conductor goes on with what is left', async () => {
  await onText(
    buildGraph({ start: ['trigger.sms'], one: ['msg.reply', { text: 'One' }], two: ['msg.reply', { text: 'Two' }] }, ['start>one>two']),
  );
  const { runId } = await door({ budgetMs: -1 }).acceptMessage(text('GO'));
  expect(await stateOf(runId)).toMatchObject({ status: 'open', ready: true });
  expect(await count('message', 'not inbound')).toBe(1);
  await carry();
  expect(await stateOf(runId)).toMatchObject({ status: 'done' });
  expect(await count('message', 'not inbound')).toBe(2);
});

test('a first turn that throws refuses nothing: the event is taken, its neighbours too, and the run fails alone', async () => {
  await onText(reply);
  await onText(buildGraph({ start: ['trigger.sms'], mark: ['run.tag', { name: 'order', value: 'x' }] }, ['start>mark']), 'BAD');
  const dull = door({ runs: new Map([...runs, ['run.tag', broken]]) });
  const [bad, good] = await Promise.all([dull.acceptMessage(text('BAD')), dull.acceptMessage(text('GO'))]);
  expect([bad.outcome, good.outcome]).toEqual(['trigger', 'trigger']);
  expect(await stateOf(bad.runId)).toMatchObject({ status: 'open', ready: true, events: 1, steps: 0 });
  await carry();
  expect((await stateOf(good.runId))?.status).toBe('done');
});

test('the door loses its connection in the middle of a turn: the event is taken once, by this door or the next', async () => {
  await onText(
    buildGraph({ start: ['trigger.sms'], mark: ['run.tag', { name: 'order', value: 'x' }], reply: ['msg.reply', { text: 'Hi' }] }, [
      'start>mark>reply',
    ]),
  );
  const { context } = strideDeps(database.db);
  const dying = door({
    async context(scope, now) {
      await scope.sql.bare('select pg_terminate_backend(pg_backend_pid())').catch(() => {});
      return context(scope, now);
    },
  });
  await dying.acceptMessage(text('GO', 'once')).catch(() => {});
  await inbound.acceptMessage(text('GO', 'once'));
  expect([await count('run'), await count('inbound_event'), await count('message', 'inbound')]).toEqual([1, 1, 1]);
  if ((await count('run_state')) > 0) await carry();
  expect(await count('message', 'not inbound')).toBe(1);
});

test('the door dies after the commit, before anybody heard of it: the run lies ready for whoever looks', async () => {
  const tokenHash = await onRequest(call);
  const deaf = createInbound({
    db: database.db,
    waker: { ...waker, runs: () => {}, live: () => {} },
    triggers,
    channels,
    stride: strideDeps(database.db),
  });
  doors.push(deaf);
  await deaf.acceptHttp(tokenHash, request('{"n":7}'));
  expect((await carry()).result.calls).toHaveLength(1);
});
