import { channels, newId, sms } from '@signalbox/domain';
import { triggers } from '@signalbox/nodes';
import { createWaker, decideWait, type OwedSignal, type Waker } from '@signalbox/runner';
import {
  addContact,
  addKeywordWorkflow,
  addOwnAddress,
  addWaitingRun,
  type SeededAccount,
  seedAccount,
  type TestDatabase,
  testDatabase,
  waitFor,
  waitForLock,
} from '@signalbox/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInbound } from './create-inbound.ts';
import type { Inbound } from './inbound.ts';

let database: TestDatabase;
let waker: Waker;
let inbound: Inbound;
const signals: OwedSignal[] = [];
const phone = '+46701740601';

beforeAll(async () => {
  database = await testDatabase({ poolSize: 16 });
  waker = createWaker({ router: database.db.router, signal: async (owed) => void signals.push(...owed) });
  inbound = createInbound({ db: database.db, waker, triggers, channels });
}, 60_000);
afterAll(async () => {
  await waker.close();
  await inbound.close();
  await database.close();
});

const text = (account: SeededAccount, words: string, id: string = newId()) => ({
  channel: sms.id,
  providerId: account.providerId,
  providerMessageId: id,
  from: phone,
  to: account.ownAddress,
  content: { text: words },
  at: Date.now(),
});
const events = (runId: string | null) =>
  database.admin<{ kind: string; payload: Record<string, unknown> }>('select kind, payload from run_event where run_id = $1', [runId]);

test('a keyword starts its workflow: message, run, state and start event in one go', async () => {
  const account = await seedAccount(database);
  const contactId = await addContact(database, account.accountId, { phone });
  const { workflowId } = await addKeywordWorkflow(database, account.accountId, { keyword: 'JOIN', class: 1 });
  const outcome = await inbound.acceptMessage(text(account, 'join Summer camp', 'id-1'));
  expect(outcome).toMatchObject({ outcome: 'trigger', accountId: account.accountId });
  expect(
    await database.admin('select workflow_id, class, contact_id, status, trigger_kind from run where id = $1', [outcome.runId]),
  ).toEqual([{ workflow_id: workflowId, class: 1, contact_id: contactId, status: 'open', trigger_kind: 'sms' }]);
  expect(await database.admin('select conductor_id, wake_at <= now() as ready from run_state where run_id = $1', [outcome.runId])).toEqual([
    { conductor_id: null, ready: true },
  ]);
  expect(await events(outcome.runId)).toEqual([
    {
      kind: 'start',
      payload: {
        triggerNodeId: 'start',
        contactId,
        payload: { from: phone, to: '71400', text: 'join Summer camp', keyword: 'JOIN', rest: 'Summer camp' },
        origin: {
          channel: 'sms',
          ourAddress: '71400',
          theirAddress: phone,
          ownAddressId: account.ownAddressId,
          providerId: account.providerId,
        },
        eventKey: { sourceId: account.ownAddressId, key: 'id-1' },
      },
    },
  ]);
  expect(
    await database.admin('select inbound, state, body, parts, contact_id, run_id from message where id = $1', [outcome.messageId]),
  ).toEqual([{ inbound: true, state: 60, body: 'join Summer camp', parts: 1, contact_id: contactId, run_id: outcome.runId }]);
});

test('the same text twice, also at once, starts one run', async () => {
  const account = await seedAccount(database);
  await addKeywordWorkflow(database, account.accountId, { keyword: 'JOIN' });
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => inbound.acceptMessage(text(account, 'JOIN', 'same'))));
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([...Array<string>(7).fill('duplicate'), 'trigger']);
  expect(await database.admin('select count(*)::int as n from message where account_id = $1', [account.accountId])).toEqual([{ n: 1 }]);
});

test('priority wins, then the exact keyword before any text, then the older one; a stopped workflow does not listen', async () => {
  const account = await seedAccount(database);
  const any = await addKeywordWorkflow(database, account.accountId, { keyword: '*' });
  const first = await addKeywordWorkflow(database, account.accountId, { keyword: 'JOIN' });
  await addKeywordWorkflow(database, account.accountId, { keyword: 'JOIN' });
  await addKeywordWorkflow(database, account.accountId, { keyword: 'JOIN', priority: 9, enabled: false });
  const startedBy = async (words: string) => {
    const { runId } = await inbound.acceptMessage(text(account, words));
    const [run] = await database.admin<{ workflow_id: string }>('select workflow_id from run where id = $1', [runId]);
    return run?.workflow_id;
  };
  expect(await startedBy('JOIN')).toBe(first.workflowId);
  expect(await startedBy('hello')).toBe(any.workflowId);
  expect(await startedBy('')).toBe(any.workflowId);
  const urgent = await addKeywordWorkflow(database, account.accountId, { keyword: '*', priority: 5 });
  expect(await startedBy('JOIN')).toBe(urgent.workflowId);
});

test('an open wait comes before a keyword; the newest that fits is answered, once', async () => {
  const account = await seedAccount(database);
  await addKeywordWorkflow(database, account.accountId, { keyword: 'YES' });
  const key = sms.replyKey('71400', phone);
  const old = await addWaitingRun(database, account.accountId, { key });
  const young = await addWaitingRun(database, account.accountId, { key, filter: { words: ['YES', 'NO'] } });
  signals.length = 0;
  const yes = await inbound.acceptMessage(text(account, 'yes please'));
  expect(yes).toMatchObject({ outcome: 'reply', runId: young.runId });
  expect(await events(young.runId)).toEqual([
    {
      kind: 'reply',
      payload: {
        text: 'yes please',
        from: phone,
        to: '71400',
        messageId: yes.messageId,
        at: expect.any(String),
        receivedAt: expect.any(String),
      },
    },
  ]);
  expect(await database.admin('select wake_at <= now() as ready from run_state where run_id = $1', [young.runId])).toEqual([
    { ready: true },
  ]);
  await waitFor(() => signals.some(({ conductorId, accountId }) => conductorId === young.conductorId && accountId === account.accountId));
  expect(await inbound.acceptMessage(text(account, 'yes'))).toMatchObject({ outcome: 'reply', runId: old.runId });
  expect(await inbound.acceptMessage(text(account, 'yes'))).toMatchObject({ outcome: 'trigger' });
});

test('STOP comes before everything and START takes it back', async () => {
  const account = await seedAccount(database);
  const wait = await addWaitingRun(database, account.accountId, { key: sms.replyKey('71400', phone) });
  expect(await inbound.acceptMessage(text(account, 'Stop!'))).toMatchObject({ outcome: 'opt_out', runId: null });
  const optedOut = () => database.admin('select value, source from opt_out where account_id = $1', [account.accountId]);
  expect(await optedOut()).toEqual([{ value: phone, source: 'sms' }]);
  expect(await events(wait.runId)).toEqual([]);
  expect(await inbound.acceptMessage(text(account, 'start'))).toMatchObject({ outcome: 'reply' });
  expect(await optedOut()).toEqual([]);
});

test('nobody asked for it: inbox; odd characters are stored; an unknown number keeps nothing', async () => {
  const account = await seedAccount(database);
  const odd = await inbound.acceptMessage(text(account, `a\0b \ud83d c`));
  expect(odd).toMatchObject({ outcome: 'inbox', runId: null });
  expect(await database.admin('select body from message where id = $1', [odd.messageId])).toEqual([{ body: 'ab \ufffd c' }]);
  expect(await inbound.acceptMessage({ ...text(account, 'JOIN'), to: '99999' })).toMatchObject({
    outcome: 'unknown_address',
    messageId: null,
  });
});

test('two accounts on one provider: the number decides, and neither sees the other', async () => {
  const [one, two] = [await seedAccount(database, { ownAddress: '71401' }), await seedAccount(database, { ownAddress: '71402' })];
  await database.admin(`insert into provider_grant (account_id, provider_id, owner_account_id, channel) values ($1, $2, $3, 'sms')`, [
    two.accountId,
    one.providerId,
    one.accountId,
  ]);
  await addOwnAddress(database.admin, { ...two, providerId: one.providerId, ownAddressId: newId(), ownAddress: '71403' });
  await addKeywordWorkflow(database, one.accountId, { keyword: 'JOIN' });
  expect(await inbound.acceptMessage({ ...text(one, 'JOIN'), to: '71403' })).toMatchObject({ outcome: 'inbox', accountId: two.accountId });
  const seen = await database.db.withAccountSql(one.accountId, (sql) => sql.bare('select 1 from message'));
  expect(seen).toEqual([]);
});

test('reply against timer, many at once: exactly one of them wins each wait', async () => {
  const account = await seedAccount(database);
  const waits = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => ({
      from: `+4670174${1000 + i}`,
      ...(await addWaitingRun(database, account.accountId, { key: sms.replyKey('71400', `+4670174${1000 + i}`) })),
    })),
  );
  const timer = (wait: { waitId: string; runId: string }) =>
    database.db.withAccountSql(account.accountId, (sql) => decideWait(sql, wait, { kind: 'timeout', payload: {} }));
  const results = await Promise.all(
    waits.map(async (wait) => {
      const [timedOut, reply] = await Promise.all([timer(wait), inbound.acceptMessage({ ...text(account, 'hi'), from: wait.from })]);
      return { timedOut: timedOut !== null, replied: reply.outcome === 'reply' };
    }),
  );
  expect(results.every(({ timedOut, replied }) => timedOut !== replied)).toBe(true);
  expect(await database.admin('select count(*)::int as n from run_event where account_id = $1', [account.accountId])).toEqual([{ n: 60 }]);
  expect(await database.admin('select count(*)::int as n from wait_key where account_id = $1', [account.accountId])).toEqual([{ n: 0 }]);
});

test('texts that arrive together end as they would one after the other', async () => {
  const people = ['+46701110001', '+46701110002', '+46701110003'];
  const said = fc.array(
    fc.record({
      from: fc.constantFrom(...people),
      words: fc.constantFrom('STOP', 'START', 'yes', 'no', 'JOIN now', 'hello'),
      again: fc.nat(9),
    }),
    { minLength: 1, maxLength: 24 },
  );
  await fc.assert(
    fc.asyncProperty(said, async (texts) => {
      // A provider that repeats a text says its id once more.
      const ids = texts.map((one, i) => `id-${Math.max(0, i - (one.again < 3 ? one.again : 0))}`);
      const taken = async (mode: 'together' | 'alone') => {
        const account = await seedAccount(database);
        await addKeywordWorkflow(database, account.accountId, { keyword: 'JOIN' });
        for (const person of people) {
          await addWaitingRun(database, account.accountId, { key: sms.replyKey('71400', person) });
          await addWaitingRun(database, account.accountId, { key: sms.replyKey('71400', person), filter: { words: ['YES', 'STOP'] } });
        }
        const take = (one: (typeof texts)[number], i: number) =>
          inbound.acceptMessage({ ...text(account, one.words, ids[i]), from: one.from });
        const outcomes: string[] = [];
        if (mode === 'alone') for (const [i, one] of texts.entries()) outcomes.push((await take(one, i)).outcome);
        else outcomes.push(...(await Promise.all(texts.map(take))).map((one) => one.outcome));
        const read = (query: string) => database.admin(query, [account.accountId]);
        return {
          outcomes,
          optedOut: await read('select value from opt_out where account_id = $1 order by value'),
          events: await read(
            `select e.kind, e.payload ->> 'text' as text, w.key is null as answered, count(*)::int as n from run_event e left join wait_key w on w.wait_id = e.wait_id
             where e.account_id = $1 group by 1, 2, 3 order by 1, 2, 3`,
          ),
          messages: await read(
            `select m.their_address, m.body, e.outcome, m.run_id is not null as has_run, e.run_id = m.run_id as same_run from message m
             join inbound_event e on e.account_id = m.account_id and e.message_id = m.id where m.account_id = $1 order by e.key`,
          ),
          openWaits: await read('select key, filter from wait_key where account_id = $1 order by key, filter::text'),
        };
      };
      expect(await taken('together')).toEqual(await taken('alone'));
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('a text that comes again together with later ones keeps its place', async () => {
  const account = await seedAccount(database);
  const key = sms.replyKey('71400', phone);
  const old = await addWaitingRun(database, account.accountId, { key });
  const young = await addWaitingRun(database, account.accountId, { key });
  const said = await Promise.all(['one', 'two', 'one'].map((words) => inbound.acceptMessage(text(account, words, words))));
  expect(said.map(({ outcome, runId }) => [outcome, runId])).toEqual([
    ['reply', young.runId],
    ['reply', old.runId],
    ['duplicate', null],
  ]);
});

test('two texts of a person lock the runs that they answer in the order of their ids', async () => {
  const account = await seedAccount(database);
  const key = sms.replyKey('71400', phone);
  const runs = [await addWaitingRun(database, account.accountId, { key }), await addWaitingRun(database, account.accountId, { key })];
  const [low, high] = runs.map(({ runId }) => runId).sort();
  let outcomes: Promise<{ outcome: string }[]> = Promise.resolve([]);
  await database.db.withAccountSql(account.accountId, async (sql) => {
    const lock = (runId: string | undefined) =>
      sql('select 1 from run_state where account_id = $1 and run_id = $2 for no key update nowait', [runId]);
    await lock(low);
    outcomes = Promise.all(['one', 'two'].map((words) => inbound.acceptMessage(text(account, words))));
    await waitForLock(database);
    await lock(high);
  });
  expect((await outcomes).map(({ outcome }) => outcome)).toEqual(['reply', 'reply']);
});

test('a text that cannot be stored is refused alone; the others of its group are taken', async () => {
  const account = await seedAccount(database);
  const bad = { ...text(account, 'hello', 'bad'), at: Number.NaN };
  const results = await Promise.allSettled([
    inbound.acceptMessage(text(account, 'one')),
    inbound.acceptMessage(bad),
    inbound.acceptMessage(text(account, 'two')),
  ]);
  expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await database.admin('select body from message where account_id = $1 order by body', [account.accountId])).toEqual([
    { body: 'one' },
    { body: 'two' },
  ]);
  expect(await database.admin(`select 1 from inbound_event where account_id = $1 and key = 'bad'`, [account.accountId])).toEqual([]);
});
