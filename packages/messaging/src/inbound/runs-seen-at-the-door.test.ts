import { channels, newId, sms } from '@signalbox/domain';
import { compile, type Graph } from '@signalbox/flow';
import { catalogue, triggers } from '@signalbox/nodes';
import { createWaker } from '@signalbox/runner';
import { addWorkflow, buildGraph, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { strideDeps } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInbound } from './create-inbound.ts';

// Runs that begin in one transaction are written down after their first turn, unless an effect of that turn looks at runs: then it must see the others.

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const wait = ['logic.wait', { duration: { amount: 1, unit: 'hours' } }] as const;

/** Texts of three people, two of them in one transaction; what the step `one` put out in the two runs, in their order, and how often states were written over. */
async function textsAtOnce(graph: Graph) {
  const account: SeededAccount = await seedAccount(database);
  const { plan, issues } = compile(graph, catalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  await addWorkflow(database, account.accountId, { graph, plan, triggers: [{ key: 'GO' }] });
  const waker = createWaker({ router: database.db.router });
  const inbound = createInbound({ db: database.db, waker, triggers, channels, stride: strideDeps(database.db) });
  const send = (from: string) =>
    inbound.acceptMessage({
      ...{ channel: sms.id, providerId: account.providerId, providerMessageId: newId(), from, to: account.ownAddress },
      ...{ content: { text: 'GO' }, at: Date.now() },
    });
  // The first commit begins at once; the texts that come while it is under way share the next one.
  await Promise.all(['+46701740700', '+46701740701', '+46701740702'].map(send));
  const rows = await database.admin<{ output: Record<string, unknown> }>(
    `select p.output from run r join run_step p on p.account_id = r.account_id and p.run_id = r.id and p.node_id = 'one' where r.account_id = $1 order by r.id`,
    [account.accountId],
  );
  const states = await database.admin<{ seq: number }>('select seq from run_state where account_id = $1 order by run_id', [
    account.accountId,
  ]);
  const commits = await database.admin<{ n: string }>('select count(distinct xmin::text) as n from run where account_id = $1', [
    account.accountId,
  ]);
  await inbound.close();
  await waker.close();
  return {
    outputs: rows.map(({ output }) => output),
    states: states.length,
    seqs: states.map(({ seq }) => seq),
    commits: Number(commits[0]?.n),
  };
}

test('of runs that begin together and cancel each other the last one goes on', async () => {
  const { outputs, states } = await textsAtOnce(
    buildGraph({ start: ['trigger.sms'], one: ['flow.cancelOther', { which: 'all' }], wait, end: ['flow.stop'] }, ['start>one>wait>end']),
  );
  expect(states).toBe(3);
  expect(outputs.map(({ cancelled }) => cancelled)).toEqual([0, 1, 2]);
});

test('of runs that collect together the first one keeps the collection', async () => {
  const { states } = await textsAtOnce(
    buildGraph({ start: ['trigger.sms'], one: ['logic.digest', { key: 'k', window: { amount: 1, unit: 'hours' } }], end: ['flow.stop'] }, [
      'start>one.flushed>end',
    ]),
  );
  expect(states).toBe(1);
});

test('runs that look at nobody are written once', async () => {
  const { seqs, commits } = await textsAtOnce(
    buildGraph({ start: ['trigger.sms'], one: ['msg.reply', { text: 'Hi' }], wait, end: ['flow.stop'] }, ['start>one>wait>end']),
  );
  expect(seqs).toEqual([0, 0, 0]);
  expect(commits).toBeLessThan(3);
});
