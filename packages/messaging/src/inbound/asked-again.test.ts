import { channels, newId, sms } from '@signalbox/domain';
import { compile } from '@signalbox/flow';
import { catalogue, triggers } from '@signalbox/nodes';
import { runs } from '@signalbox/nodes/runs';
import { createWaker, stride, type Waker } from '@signalbox/runner';
import { addWorkflow, buildGraph, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { strideDeps } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createInbound } from './create-inbound.ts';
import type { Inbound } from './inbound.ts';

// What a question says after itself is queued in the transaction that takes the answer, or the deadline, and opens the next wait: once, whoever carries it.

let database: TestDatabase;
let waker: Waker;
let account: SeededAccount;
const doors: Inbound[] = [];
const phone = '+46701740613';

beforeAll(async () => {
  database = await testDatabase({ poolSize: 8 });
  waker = createWaker({ router: database.db.router });
}, 60_000);
beforeEach(async () => {
  account = await seedAccount(database);
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  await addWorkflow(database, account.accountId, { graph, plan, triggers: [{ key: 'HEAT' }] });
});
afterAll(async () => {
  for (const one of doors) await one.close();
  await waker.close();
  await database.close();
});

const graph = buildGraph(
  {
    start: ['trigger.sms'],
    ask: [
      'msg.sendAndWait',
      {
        ...{ text: 'Is it warm?', to: '{{ trigger.from }}', timeout: { amount: 2, unit: 'hours' } },
        again: { times: 1, text: 'YES or the temperature?' },
        remind: { after: { amount: 30, unit: 'minutes' }, text: 'Are you still there?' },
        answers: [
          { kind: 'yes', port: 'yes', title: '' },
          { kind: 'number', port: 'degrees', title: 'Degrees', min: 5, max: 35 },
          { kind: 'words', port: 'call', title: 'Call me', words: ['call', 'ring'], inside: true },
        ],
      },
    ],
    thanks: ['msg.reply', { text: 'We ring: {{ ask.text }}' }],
    late: ['run.tag', { name: 'late', value: '{{ ask.tries }}' }],
  },
  ['start>ask', 'ask.call>thanks', 'ask.timeout>late'],
);

function door(changes: Parameters<typeof strideDeps>[1] = {}): Inbound {
  const made = createInbound({ db: database.db, waker, triggers, channels, stride: strideDeps(database.db, changes) });
  doors.push(made);
  return made;
}
const text = (words: string) => ({
  ...{ channel: sms.id, providerId: account.providerId, providerMessageId: newId() },
  ...{ from: phone, to: account.ownAddress, content: { text: words }, at: Date.now() },
});
const sent = async () =>
  (
    await database.admin<{ body: string }>('select body from message where account_id = $1 and not inbound order by id', [
      account.accountId,
    ])
  ).map(({ body }) => body);
const state = async (runId: string | null) =>
  (
    await database.admin<{ status: string; waits: number; taken: string | null }>(
      `select r.status, (select count(*)::int from wait w where w.run_id = r.id) as waits,
         (select port from run_step s where s.run_id = r.id and s.node_id = 'ask' and s.port is not null) as taken
       from run r where r.id = $1`,
      [runId],
    )
  )[0];

/** Carries what is ready, as a worker does it. */
async function carry(): Promise<void> {
  const { accountId } = account;
  await database.db.router('select * from claim_runs(2::smallint, $1, 256)', [accountId - 1]);
  const [conductor] = await database.admin<{ id: string }>('select id from conductor where account_id = $1', [accountId]);
  await stride(strideDeps(database.db), { accountId, conductorId: conductor?.id ?? '' });
}
/** The next deadline of its wait has come. */
async function due(): Promise<void> {
  await database.admin(`update wait set due_at = now() where account_id = $1`, [account.accountId]);
  await database.admin(`update run_state set wake_at = now() where account_id = $1`, [account.accountId]);
  await carry();
}

test('a wrong answer is asked about again with its commit, and a synonym is the answer', async () => {
  const inbound = door();
  const { runId } = await inbound.acceptMessage(text('HEAT'));
  expect(await sent()).toEqual(['Is it warm?']);
  expect(await inbound.acceptMessage(text('brrr'))).toMatchObject({ outcome: 'reply', runId });
  expect(await sent()).toEqual(['Is it warm?', 'YES or the temperature?']);
  expect(await state(runId)).toEqual({ status: 'open', waits: 1, taken: null });
  expect(await inbound.acceptMessage(text('Can you RING me?'))).toMatchObject({ outcome: 'reply', runId });
  expect(await state(runId)).toEqual({ status: 'done', waits: 0, taken: 'call' });
  expect(await sent()).toEqual(['Is it warm?', 'YES or the temperature?', 'We ring: Can you RING me?']);
});

test('after the last try nothing fits, and nothing more is said', async () => {
  const inbound = door();
  const { runId } = await inbound.acceptMessage(text('HEAT'));
  await inbound.acceptMessage(text('brrr'));
  await inbound.acceptMessage(text('40'));
  expect(await state(runId)).toEqual({ status: 'done', waits: 0, taken: 'nothing' });
  expect(await sent()).toHaveLength(2);
});

test('a reminder is sent once, an answer after it counts, and the second deadline gives up', async () => {
  const inbound = door();
  const { runId } = await inbound.acceptMessage(text('HEAT'));
  await carry();
  await due();
  expect(await sent()).toEqual(['Is it warm?', 'Are you still there?']);
  expect(await state(runId)).toEqual({ status: 'open', waits: 1, taken: null });
  await inbound.acceptMessage(text('brrr'));
  expect(await sent()).toEqual(['Is it warm?', 'Are you still there?', 'YES or the temperature?']);
  await due();
  expect(await state(runId)).toEqual({ status: 'done', waits: 0, taken: 'timeout' });
  expect(await sent()).toHaveLength(3);
  expect(await database.admin('select value from run_tag where account_id = $1', [account.accountId])).toEqual([{ value: '2' }]);
});

test('a door that cannot ask again refuses nothing: the conductor asks, once', async () => {
  const broken = async () => {
    throw new Error('a bug');
  };
  const { runId } = await door().acceptMessage(text('HEAT'));
  await carry();
  const dull = door({ runs: new Map([...runs, ['msg.sendAndWait', broken]]) });
  expect(await dull.acceptMessage(text('brrr'))).toMatchObject({ outcome: 'reply', runId });
  expect(await sent()).toEqual(['Is it warm?']);
  await carry();
  await carry();
  expect(await sent()).toEqual(['Is it warm?', 'YES or the temperature?']);
  expect(await door().acceptMessage(text('ja'))).toMatchObject({ outcome: 'reply', runId });
  expect(await state(runId)).toEqual({ status: 'done', waits: 0, taken: 'yes' });
});
