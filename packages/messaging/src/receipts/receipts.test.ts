import { channels, messageRanks, newId, type StoredMessageState, sms } from '@signalbox/domain';
import { createWaker, type OwedSignal, type Waker } from '@signalbox/runner';
import { addWaitingRun, type SeededAccount, seedAccount, type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLaneWork } from '../sending/lane-work.ts';
import { createMessageQueue } from '../sending/queue-messages.ts';
import { createReceipts } from './create-receipts.ts';
import { sweepLane } from './sweep-lane.ts';

let database: TestDatabase;
let waker: Waker;
const signals: OwedSignal[] = [];
beforeAll(async () => {
  database = await testDatabase();
  waker = createWaker({ router: database.db.router, signal: async (owed) => void signals.push(...owed) });
}, 60_000);
afterAll(async () => {
  await waker.close();
  await database.close();
});

const receipts = () => createReceipts({ db: database.db, waker, onError: (error) => expect.unreachable(String(error)) });
async function reported(account: SeededAccount, ref: string, state: StoredMessageState): Promise<void> {
  const store = receipts();
  await store.store(account, report(ref, state));
  await store.close();
}
const report = (ref: string, state: StoredMessageState) => ({ ref, state, rawCode: '000', raw: { text: `odd \0 ${state}` } });

const workOf = (account: SeededAccount) =>
  createLaneWork({ db: database.db, waker, ...account, channel: sms, onError: (error) => expect.unreachable(String(error)) });

async function queueTexts(account: SeededAccount, count: number): Promise<void> {
  const items = Array.from({ length: count }, () => ({
    ...{
      runId: newId(),
      nodeId: 'send',
      class: 2,
      channel: sms.id,
      content: { text: 'Hi' },
      to: '+46701740601',
      contactId: null,
      from: null,
    },
  }));
  await database.db.withAccountSql(account.accountId, (sql) => createMessageQueue(channels)(sql, items, { now: Date.now() }));
}

/** A message that is on its way: claimed, not answered. */
async function claimed(account: SeededAccount) {
  await queueTexts(account, 1);
  const work = workOf(account);
  const [message] = await work.claim(1);
  if (!message) throw new Error('nothing was claimed');
  return { message, work };
}
const stateOf = async (messageId: string) =>
  (await database.admin<{ state: number }>('select state from message where id = $1', [messageId]))[0]?.state;

const events = ['answer', 'accepted', 'expired', 'failed', 'delivered', 'read'] as const;
type Happening = (typeof events)[number];
const ordersOf = (left: readonly Happening[]): Happening[][] =>
  left.length === 0 ? [[]] : left.flatMap((first) => ordersOf(left.filter((one) => one !== first)).map((rest) => [first, ...rest]));

test('an answer and five reports in all their 720 orders end in one state, and no state falls back on the way', async () => {
  const account = await seedAccount(database);
  const orders = ordersOf(events);
  await queueTexts(account, orders.length);
  const work = workOf(account);
  const messages = [...(await work.claim(500)), ...(await work.claim(500))];
  expect(messages).toHaveLength(720);
  for (const turn of events.keys()) {
    const store = receipts();
    const stored: Promise<void>[] = [];
    for (const [no, order] of orders.entries()) {
      const [step, message] = [order[turn] ?? 'answer', messages[no]];
      const ref = `order-${no}`;
      if (step === 'answer' && message) work.settle(message, { result: 'accepted', ref, rawCode: null }, 1);
      else if (step !== 'answer') stored.push(store.store(account, report(ref, step)));
    }
    await Promise.all([...stored, work.finish(20_000)]);
    await store.close();
    const rows = await database.admin<{ id: string; state: number }>('select id, state from message where account_id = $1', [
      account.accountId,
    ]);
    const states = new Map(rows.map(({ id, state }) => [id, state]));
    const wrong = orders.flatMap((order, no) => {
      const come = order.slice(0, turn + 1);
      const expected = come.includes('answer') ? Math.max(...come.map((step) => messageRanks[step === 'answer' ? 'accepted' : step])) : 0;
      const state = states.get(messages[no]?.messageId ?? '');
      return state === expected ? [] : [[come.join(', '), state]];
    });
    expect(wrong).toEqual([]);
  }
});

test.each([
  ['the whole text', 'first'],
  ['one of its parts', 'first-part'],
])(
  'a repeated failure of an earlier attempt, of %s, changes nothing in a message that is sent again; that it arrived all the same does',
  async (_, late) => {
    const account = await seedAccount(database);
    const { message, work } = await claimed(account);
    const { accountId, providerId } = account;
    const store = receipts();
    const answer = async (sent: typeof message, ref: string) => {
      work.settle(sent, { result: 'accepted', ref, partRefs: [`${ref}-part`], rawCode: null }, 1);
      await work.finish(5000);
    };
    const told = async (ref: string, state: StoredMessageState) => {
      const heard = receipts();
      await heard.store(account, report(ref, state));
      await heard.close();
      return stateOf(message.messageId);
    };
    await answer(message, 'first');
    expect(await told('first', 'failed')).toBe(50);
    await database.admin('update message set state = 0, final_at = null, error_code = null where id = $1', [message.messageId]);
    await database.admin('insert into message_queue (account_id, message_id, provider_id, class, tries) values ($1, $2, $3, 2, 1)', [
      ...[accountId, message.messageId, providerId],
    ]);
    expect(await told(late, 'failed')).toBe(0);
    const [again] = await work.claim(1);
    expect(again).toMatchObject({ messageId: message.messageId, attempt: 2 });
    expect(await told(late, 'failed')).toBe(0);
    if (again) await answer(again, 'second');
    expect(await told(late, 'expired')).toBe(30);
    expect(await told('second', 'delivered')).toBe(60);
    expect(await told('second-part', 'delivered')).toBe(60);
    expect(await told(late, 'failed')).toBe(60);
    await store.close();
  },
);

test('answer and reports at the same moment, many messages: none is lost, none falls back', async () => {
  const account = await seedAccount(database);
  const store = receipts();
  const all = await Promise.all(Array.from({ length: 30 }, () => claimed(account)));
  await Promise.all(
    all.flatMap(({ message, work }) => {
      const ref = `r-${message.messageId}`;
      work.settle(message, { result: 'accepted', ref, rawCode: null }, 1);
      return [
        work.finish(5000),
        store.store(account, report(ref, 'delivered')),
        store.store(account, report(ref, 'accepted')),
        store.store(account, report(ref, 'delivered')),
      ];
    }),
  );
  await store.close();
  for (const { message } of all) await waitFor(async () => (await stateOf(message.messageId)) === 60);
});

test('a delivery wakes who waits for it, and a failure keeps its reason', async () => {
  const account = await seedAccount(database);
  const { message, work } = await claimed(account);
  const wait = await addWaitingRun(database, account.accountId, { kind: 'delivery', key: message.messageId });
  const ref = newId();
  work.settle(message, { result: 'accepted', ref, rawCode: null }, 1);
  await work.finish(5000);
  await reported(account, ref, 'failed');
  expect(await database.admin('select state, error_code from message where id = $1', [message.messageId])).toEqual([
    { state: 50, error_code: 'delivery.failed' },
  ]);
  expect(await database.admin('select kind, payload from run_event where run_id = $1', [wait.runId])).toEqual([
    { kind: 'delivery', payload: { messageId: message.messageId, state: 'failed', at: expect.stringMatching(/^\d{4}-.*Z$/) } },
  ]);
  await waitFor(() => signals.some(({ conductorId }) => conductorId === wait.conductorId));
});

test('who waits until it is read hears of nothing else, and of a failure who waits for more than its arrival', async () => {
  const account = await seedAccount(database);
  const heardBy = async (kind: string, states: readonly StoredMessageState[]) => {
    const { message, work } = await claimed(account);
    const wait = await addWaitingRun(database, account.accountId, { kind, key: message.messageId });
    const ref = newId();
    work.settle(message, { result: 'accepted', ref, rawCode: null }, 1);
    await work.finish(5000);
    for (const state of states) await reported(account, ref, state);
    const told = `select kind, payload ->> 'state' as state from run_event where run_id = $1`;
    return (await database.admin<{ kind: string; state: string }>(told, [wait.runId])).map((one) => `${one.kind} ${one.state}`);
  };
  expect(await heardBy('read', ['delivered'])).toEqual([]);
  expect(await heardBy('read', ['delivered', 'read'])).toEqual(['read read']);
  expect(await heardBy('failure', ['delivered', 'read'])).toEqual([]);
  expect(await heardBy('failure', ['expired'])).toEqual(['failure expired']);
});

test('a report of nobody is kept; the sweeper matches it when its attempt is there', async () => {
  const account = await seedAccount(database);
  const { message, work } = await claimed(account);
  await reported(account, 'lost', 'delivered');
  await database.admin(`update attempt set provider_ref = 'lost', result = 'accepted' where message_id = $1`, [message.messageId]);
  expect(await sweepLane({ db: database.db, waker })).toMatchObject({ matched: 1 });
  expect(await stateOf(message.messageId)).toBe(60);
  await work.finish(10);
});

const partReports: [string, [string, StoredMessageState][], number][] = [
  ['only the first part is reported: it decides', [['p1', 'delivered']], 60],
  ['only the last part is reported: it decides', [['p3', 'delivered']], 60],
  [
    'all are delivered',
    [
      ['p1', 'delivered'],
      ['p2', 'delivered'],
      ['p3', 'delivered'],
    ],
    60,
  ],
  ['a middle part fails', [['p2', 'failed']], 50],
  [
    'a part fails before another is delivered',
    [
      ['p1', 'failed'],
      ['p3', 'delivered'],
    ],
    50,
  ],
  [
    'a part fails after another was delivered',
    [
      ['p3', 'delivered'],
      ['p1', 'failed'],
    ],
    50,
  ],
  [
    'a part expires after another was delivered',
    [
      ['p3', 'delivered'],
      ['p2', 'expired'],
    ],
    40,
  ],
  [
    'the part that failed arrived after all',
    [
      ['p3', 'delivered'],
      ['p1', 'failed'],
      ['p1', 'delivered'],
    ],
    60,
  ],
  [
    'a part is on its way',
    [
      ['p3', 'delivered'],
      ['p1', 'accepted'],
    ],
    60,
  ],
];
test.each(partReports)('of a text of three parts %s', async (_name, reports, state) => {
  for (const isEarly of [false, true]) {
    const account = await seedAccount(database);
    const { message, work } = await claimed(account);
    const answer = async () => {
      work.settle(message, { result: 'accepted', ref: 'p3', partRefs: ['p1', 'p2'], rawCode: null }, 1);
      await work.finish(5000);
    };
    if (!isEarly) await answer();
    for (const [ref, reported] of reports) {
      const store = receipts();
      await store.store(account, report(ref, reported));
      await store.close();
    }
    if (isEarly) await answer();
    expect([isEarly, await stateOf(message.messageId)]).toEqual([isEarly, state]);
  }
});

test('the id of a first part is found in another spelling, too', async () => {
  const account = await seedAccount(database);
  const { message, work } = await claimed(account);
  work.settle(message, { result: 'accepted', ref: 'last', partRefs: ['0000BEEF'], rawCode: null }, 1);
  await work.finish(5000);
  const store = receipts();
  await store.store(account, { ...report('48879', 'failed'), variants: ['48879', 'beef', '0000BEEF'] });
  await store.close();
  expect(await stateOf(message.messageId)).toBe(50);
});

test('an answer in hex and its report in decimal are the same message; a report that could mean two is parked', async () => {
  const account = await seedAccount(database);
  const [one, two, three] = [await claimed(account), await claimed(account), await claimed(account)];
  const refs = ['0000BEEF', '7f', '7F'];
  for (const [i, { message, work }] of [one, two, three].entries()) {
    work.settle(message, { result: 'accepted', ref: refs[i] ?? null, rawCode: null }, 1);
    await work.finish(5000);
  }
  const store = receipts();
  await store.store(account, { ...report('48879', 'delivered'), variants: ['48879', 'beef', 'BEEF', '0000BEEF'] });
  await store.store(account, { ...report('127', 'delivered'), variants: ['127', '7f', '7F'] });
  await store.close();
  expect(await Promise.all([one, two, three].map(({ message }) => stateOf(message.messageId)))).toEqual([60, 30, 30]);
});
