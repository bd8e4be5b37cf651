import type { LookUpAnswer, LookUpQuestion, ProviderType } from '@signalbox/channels';
import { channels, newId, sms } from '@signalbox/domain';
import { createWaker, type Waker } from '@signalbox/runner';
import { addProvider, seedAccount, type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createReceipts } from '../receipts/create-receipts.ts';
import { sweepLane } from '../receipts/sweep-lane.ts';
import { createLaneWork } from '../sending/lane-work.ts';
import { createMessageQueue } from '../sending/queue-messages.ts';
import { judgeLookUp, ripeMs } from './judge-look-up.ts';
import { lookUpUnclear } from './look-up-unclear.ts';

let database: TestDatabase;
let waker: Waker;
beforeAll(async () => {
  database = await testDatabase();
  waker = createWaker({ router: database.db.router });
}, 60_000);
afterAll(async () => {
  await waker.close();
  await database.close();
});

/** An account whose provider answers questions as `answer` does. */
async function asked(answer: ((question: LookUpQuestion) => LookUpAnswer) | null) {
  const { accountId } = await seedAccount(database);
  const type = `look${newId().slice(-6)}`;
  let questions = 0;
  const kind: ProviderType = {
    ...{
      type,
      channel: sms,
      title: type,
      help: { word: 'channels.help' },
      picture: { lines: 'M12 22h40' },
      config: z.object({}),
      secrets: z.object({}),
    },
    ...{ limits: { perSecond: null }, capabilities: { receives: false, receipts: true } },
    openSender: () => expect.unreachable('nothing is sent'),
    ...(answer === null
      ? {}
      : {
          lookUp: async (_, question) => {
            questions += 1;
            return answer(question);
          },
        }),
  };
  const { providerId } = await addProvider(database, accountId, { type, channel: 'sms', config: {} });
  await database.admin('update own_address set provider_id = $2 where account_id = $1', [accountId, providerId]);
  const work = createLaneWork({
    db: database.db,
    waker,
    accountId,
    providerId,
    channel: sms,
    onError: (error) => expect.unreachable(String(error)),
  });
  const queue = (to: string, notAfter?: number) =>
    database.db.withAccountSql(accountId, (sql) =>
      createMessageQueue(channels)(
        sql,
        [
          {
            ...{ runId: newId(), nodeId: 'send', class: 2, channel: sms.id, to, content: { text: 'Hej' }, contactId: null, from: null },
            ...(notAfter === undefined ? {} : { terms: { notBefore: null, notAfter, category: null, quiet: false } }),
          },
        ],
        { now: Date.now() },
      ),
    );
  return {
    ...{ accountId, providerId, work },
    questions: () => questions,
    /** Messages that left, and whose answers were lost. */
    lose: async (to: readonly string[], notAfter?: number) => {
      for (const one of to) await queue(one, notAfter);
      for (const message of await work.claim(10)) work.settle(message, { result: 'unknown', ref: null, rawCode: 'lost' }, 5);
      await work.finish(5000);
    },
    age: (ms: number) =>
      database.admin('update attempt set at = at - make_interval(secs => $2) where account_id = $1', [accountId, ms / 1000]),
    /** The time of the next look has come. */
    look: async (processes = 1) => {
      await database.admin('update unclear_attempt set due_at = now() where account_id = $1', [accountId]);
      const deps = { db: database.db, waker, types: new Map([[type, kind]]), secretKey: testSecretKey };
      await Promise.all(Array.from({ length: processes }, () => lookUpUnclear(deps)));
    },
    messages: () =>
      database.admin<{ state: number; code: string | null; result: string; ref: string | null; queued: number; open: number }>(
        `select m.state, m.error_code as code, a.result, a.provider_ref as ref, (select count(*)::int from message_queue q where q.message_id = m.id) as queued,
           (select count(*)::int from unclear_attempt u where u.message_id = m.id) as open
         from message m join attempt a on a.message_id = m.id where m.account_id = $1 order by m.id, a.no`,
        [accountId],
      ),
  };
}
const [maja, olle] = ['+46701740601', '+46701740602'];
const seen = (ref: string, more: object = {}) => ({ ref, isSame: true, state: 'accepted' as const, ...more });
const unclear = { state: 20, code: 'send.unknown', result: 'unknown', ref: null, queued: 0 };

test('what the provider has is accepted, once, with what it says of it; a report that came before is its own', async () => {
  const { lose, look, messages, questions, accountId, providerId } = await asked(({ to }) => [
    to === maja ? seen('r1', { costMicros: 3500 }) : seen('r2', { state: 'failed' }),
  ]);
  await lose([maja, olle]);
  const receipts = createReceipts({ db: database.db, waker, onError: () => {} });
  await receipts.store({ accountId, providerId }, { ref: 'r1', state: 'delivered', rawCode: null, raw: {} });
  await receipts.close();
  await look(3);
  expect(questions()).toBe(2);
  expect(await messages()).toEqual([
    { state: 60, code: null, result: 'accepted', ref: 'r1', queued: 0, open: 0 },
    { state: 50, code: 'delivery.failed', result: 'accepted', ref: 'r2', queued: 0, open: 0 },
  ]);
});

test('what it surely does not have goes again, no sooner than it could have come in, and not beyond its time', async () => {
  const { lose, look, age, messages, work } = await asked(() => []);
  await lose([maja]);
  await look();
  expect(await messages()).toEqual([{ ...unclear, open: 1 }]);
  await age(ripeMs);
  await look(3);
  expect(await messages()).toEqual([{ state: 0, code: null, result: 'transient', ref: null, queued: 1, open: 0 }]);
  const [again] = await work.claim(10);
  expect(again).toMatchObject({ to: maja, attempt: 2 });
  if (again) work.giveBack(again);
  await work.finish(5000);

  const late = await asked(() => []);
  await late.lose([maja], Date.now() + 60_000);
  await late.age(ripeMs);
  await late.look();
  await database.admin(`update message_queue set expires_at = expires_at - interval '2 minutes' where account_id = $1`, [late.accountId]);
  await sweepLane({ db: database.db, waker });
  expect(await late.messages()).toMatchObject([{ state: 40, code: 'send.expired' }]);
});

test('who has ended messages since, and what an answer came for meanwhile, is not sent again', async () => {
  const { lose, look, age, messages, accountId } = await asked(() => []);
  await lose([maja, olle]);
  await age(ripeMs);
  await database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', $2, 'sms')`, [accountId, maja]);
  await database.admin(`update message set state = 30 where account_id = $1 and their_address = $2`, [accountId, olle]);
  await look();
  expect((await messages()).map(({ state, queued, open }) => [state, queued, open])).toEqual([
    [20, 0, 0],
    [30, 0, 0],
  ]);
});

test('a provider that does not say is asked six times, one that cannot be asked never; then it waits for a person', async () => {
  const silent = await asked(() => null);
  await silent.lose([maja]);
  await silent.age(24 * ripeMs);
  for (let n = 0; n < 8; n += 1) await silent.look();
  expect([silent.questions(), await silent.messages()]).toEqual([6, [{ ...unclear, open: 0 }]]);
  const mute = await asked(null);
  await mute.lose([maja]);
  await mute.look();
  expect(await mute.messages()).toEqual([{ ...unclear, open: 0 }]);
});

test('two that are alike never share one message of the provider', async () => {
  const { lose, look, age, messages } = await asked(() => [seen('r1')]);
  await lose([maja, maja]);
  await look(2);
  const states = async () => (await messages()).map(({ state }) => state).toSorted();
  expect(await states()).toEqual([20, 30]);
  await age(ripeMs);
  await look();
  expect(await states()).toEqual([0, 30]);
});

test('a send whose process died is asked about, too', async () => {
  const { accountId, work, look, messages } = await asked(() => [seen('r9')]);
  await database.db.withAccountSql(accountId, (sql) =>
    createMessageQueue(channels)(
      sql,
      [{ runId: newId(), nodeId: 'send', class: 2, channel: sms.id, to: maja, content: { text: 'Hej' }, contactId: null, from: null }],
      { now: Date.now() },
    ),
  );
  expect(await work.claim(1)).toHaveLength(1);
  await database.admin(`update message_queue set leased_until = now() - interval '1 s' where account_id = $1`, [accountId]);
  await sweepLane({ db: database.db, waker });
  await look();
  expect(await messages()).toMatchObject([{ state: 30, ref: 'r9', open: 0 }]);
});

test.each([
  [[], ripeMs, 'absent'],
  [[], ripeMs - 1, 'wait'],
  [null, ripeMs, 'wait'],
  [[seen('a')], 0, 'found'],
  [[seen('a', { isSame: false })], ripeMs, 'wait'],
  [[seen('a'), seen('b')], ripeMs, 'wait'],
  [[seen('a'), seen('known')], 0, 'found'],
  [[seen('known')], ripeMs, 'absent'],
] as const)('%j after %i ms: %s', (answer, ageMs, is) => expect(judgeLookUp(answer, { known: new Set(['known']), ageMs }).is).toBe(is));
