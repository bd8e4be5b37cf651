import { providerTypes } from '@signalbox/channels';
import { channels } from '@signalbox/domain';
import { createProviderLoad, createProviderLogs } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { addKeywordWorkflow, testSecretKey, waitFor } from '@signalbox/testkit';
import { openSendingWorld, phoneNumbers, type SendingWorld } from '@signalbox/testkit/worlds';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBells } from '../temporal/src/lane/bells.ts';
import { drain } from '../temporal/src/lane/drain.ts';
import { createListening } from '../temporal/src/lane/listening.ts';
import { createSenderPool } from '../temporal/src/lane/sender-pool.ts';

// The lane's work against a real SMSC, with the gateway taking the delivery reports; Temporal is not needed for these.

let world: SendingWorld;
let stops: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  world = await openSendingWorld();
}, 60_000);
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await world.close();
});

function startDrain() {
  const bells = createBells();
  const logs = createProviderLogs({ db: world.database.db, onError: (error) => expect.unreachable(String(error)) });
  const { db } = world.database;
  const load = createProviderLoad({ db, onError: (error) => expect.unreachable(String(error)) });
  const listening = createListening({ db, waker: world.waker, channels, triggers, log: world.log, logs, load });
  const senders = createSenderPool({
    ...{ types: providerTypes, logs, listenTo: listening.listenTo },
    onStatus: ({ providerId }) => bells.of(providerId).ring('moved'),
  });
  const abort = new AbortController();
  const stopListening = world.database.db.listen('lane', (id) => bells.of(id).ring('news'));
  const deps = { db: world.database.db, waker: world.waker, bells, senders, logs, secretKey: testSecretKey, log: world.log };
  const done = drain(deps, { ...world.account, signal: abort.signal, durationMs: 120_000 });
  const stop = async () => {
    abort.abort();
    const answer = await done;
    await stopListening();
    await senders.close();
    await listening.close();
    await Promise.all([logs.close(), load.close()]);
    return answer;
  };
  stops.push(stop);
  return { done, stop };
}
const submitCount = () => world.call<{ submits: { to: string }[] }>('GET', '/submits');

test('every message is submitted once and its report comes back', async () => {
  const numbers = phoneNumbers(300);
  await world.queue(numbers);
  startDrain();
  await waitFor(async () => (await world.states())[60] === 300, { timeoutMs: 30_000, what: 'all are delivered' });
  const { submits } = await submitCount();
  expect(submits.map(({ to }) => to.replace(/^\+?/, '+')).sort()).toEqual(numbers);
  expect(await world.database.admin('select 1 from message_queue')).toEqual([]);
});

test('refused, lost and throttled: the ledger tells each apart, and nothing is sent twice', async () => {
  const [good = '', rejected = '', lost = '', slow = '', failed = ''] = phoneNumbers(5);
  await world.call('PUT', `/phones/${rejected}/outcome`, { outcome: 'rejected' });
  await world.call('PUT', `/phones/${lost}/outcome`, { outcome: 'lost_answer' });
  await world.call('PUT', `/phones/${slow}/outcome`, { outcome: 'throttled', times: 1 });
  await world.call('PUT', `/phones/${failed}/outcome`, { outcome: 'failed' });
  await world.queue([good, rejected, lost, slow, failed]);
  startDrain();
  await waitFor(
    async () => {
      const states = await world.states();
      return states[60] === 2 && states[50] === 2;
    },
    { timeoutMs: 30_000, what: 'good and throttled are delivered, refused and failed have ended' },
  );
  // Why a message ended is noted right after it has.
  await waitFor(async () => (await world.database.admin('select 1 from message where error_code is not null')).length === 3, {
    what: 'the lost answer is unknown, and the reasons of the others are noted',
  });
  const rows = await world.database.admin<{ their_address: string; state: number; error_code: string | null }>(
    'select their_address, state, error_code from message order by id',
  );
  expect(rows.find((row) => row.their_address === rejected)).toMatchObject({ state: 50, error_code: 'recipient.refused' });
  expect(rows.find((row) => row.their_address === failed)).toMatchObject({ state: 50, error_code: 'delivery.failed' });
  expect(rows.find((row) => row.their_address === lost)).toMatchObject({ state: 20, error_code: 'send.unknown' });
  expect((await submitCount()).submits.filter(({ to }) => lost.endsWith(to.replace('+', '')))).toHaveLength(1);
});

test('the connection breaks in mid-flow: everything ends, no phone gets a text twice', async () => {
  await world.call('PUT', '/latency', { answerMs: 30 });
  const numbers = phoneNumbers(120);
  await world.queue(numbers);
  startDrain();
  await waitFor(async () => ((await world.states())[60] ?? 0) > 20);
  await world.call('POST', '/drop-connections');
  await waitFor(async () => Object.entries(await world.states()).every(([state]) => ['20', '60'].includes(state)), {
    timeoutMs: 40_000,
    what: 'all are delivered or unknown',
  });
  const { submits } = await submitCount();
  const tos = submits.map(({ to }) => to);
  expect(new Set(tos).size).toBe(tos.length);
});

test('a worker that is told to stop finishes what is on its way and gives the rest back', async () => {
  await world.call('PUT', '/latency', { answerMs: 50 });
  await world.queue(phoneNumbers(200));
  const first = startDrain();
  await waitFor(async () => ((await world.states())[30] ?? 0) + ((await world.states())[60] ?? 0) > 20);
  expect(await first.stop()).toBe('again');
  expect(await world.database.admin('select 1 from attempt where result is null')).toEqual([]);
  expect(await world.database.admin('select 1 from message_queue where leased_until is not null')).toEqual([]);
  await world.call('PUT', '/latency', { answerMs: 0 });
  startDrain();
  await waitFor(async () => (await world.states())[60] === 200, { timeoutMs: 30_000 });
  expect((await submitCount()).submits).toHaveLength(200);
});

test('a provider that is switched off ends the drain', async () => {
  await world.queue(phoneNumbers(1));
  const { done } = startDrain();
  await waitFor(async () => (await world.states())[60] === 1);
  await world.database.admin(`update provider set status = 'off'`);
  expect(await done).toBe('again');
  expect(await startDrain().done).toBe('off');
});

test('a text from a phone starts its workflow; the SMSC is answered after the commit', async () => {
  await addKeywordWorkflow(world.database, world.account.accountId, { keyword: 'JOIN' });
  await waitFor(async () => (await world.call<{ binds: unknown[] }>('GET', '/health')).binds, { what: 'the receiver is bound' });
  const [phone = ''] = phoneNumbers(1);
  await world.call('POST', `/phones/${phone}/messages`, { to: world.account.ownAddress, text: 'JOIN now' });
  const [run] = await waitFor(async () => {
    const rows = await world.database.admin<{ id: string }>('select id from run');
    return rows.length > 0 ? rows : null;
  });
  expect(await world.database.admin('select body, their_address, run_id from message where inbound')).toEqual([
    { body: 'JOIN now', their_address: phone, run_id: run?.id },
  ]);
});

test('a transceiver of the worker brings texts and reports, in place of a receiver', async () => {
  await addKeywordWorkflow(world.database, world.account.accountId, { keyword: 'JOIN' });
  await world.database.admin(`update provider set config = config || '{"bindAs": "transceiver", "binds": 2}', revision = revision + 1`);
  await world.database.admin(`select pg_notify('providers', '')`);
  const receiving = async () => ((await (await fetch(`${world.gatewayUrl}/health`)).json()) as { receivers: string[] }).receivers;
  await waitFor(async () => (await receiving()).length === 0, { timeoutMs: 20_000, what: 'the gateway has no receiver' });
  startDrain();
  const [phone = '', ...others] = phoneNumbers(6);
  await world.queue(others);
  await waitFor(async () => (await world.states())[60] === 5, { timeoutMs: 30_000, what: 'the reports came' });
  await world.call('POST', `/phones/${phone}/messages`, { to: world.account.ownAddress, text: 'JOIN now' });
  await waitFor(async () => (await world.database.admin('select 1 from run')).length === 1, { timeoutMs: 30_000 });
  expect(await world.database.admin('select body, their_address from message where inbound')).toEqual([
    { body: 'JOIN now', their_address: phone },
  ]);
});
