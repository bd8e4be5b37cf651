import { type ProviderType, providerTypes } from '@signalbox/channels';
import { TestRun } from '@signalbox/contract';
import { createChannels, newId, sms, toPublicId } from '@signalbox/domain';
import { createLogger } from '@signalbox/env';
import { createBatches, createMessageQueue, createProviderLogs } from '@signalbox/messaging';
import { catalogue as productNodes, triggers as productTriggers } from '@signalbox/nodes';
import { createEffectContext, createEgress, createWaker } from '@signalbox/runner';
import { createServices } from '@signalbox/services';
import { addProvider, buildGraph, type TestDatabase, testDatabase, testSecretKey, waitFor } from '@signalbox/testkit';
import { letterNode, letterTrigger, type PigeonContent, pigeon, pigeonProvider, startPigeonPeer } from '@signalbox/testkit/channels';
import { familyHarness } from '@signalbox/testkit/engine';
import { addPerson } from '@signalbox/testkit/services';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Gateway, startGateway } from '../apps/gateway/src/gateway.ts';
import { createBells } from '../temporal/src/lane/bells.ts';
import { drain } from '../temporal/src/lane/drain.ts';
import { createSenderPool } from '../temporal/src/lane/sender-pool.ts';

// A second channel, from a record, a provider and one trigger alone: everything between them is the product's own code, on a real database.

const channels = createChannels([sms, pigeon]);
const types = new Map([...providerTypes, [pigeonProvider.type, pigeonProvider as ProviderType]]);
const catalogue = new Map([...productNodes, [letterNode.type, letterNode]]);
const triggers = new Map([...productTriggers, [letterNode.type, letterTrigger]]);
const log = createLogger('test', { write: () => {} });
const [maja, hall] = ['loft:maja', 'loft:town-hall'];

let database: TestDatabase;
let at: Awaited<ReturnType<typeof openHouse>>;
beforeEach(async () => {
  database ??= await testDatabase({ poolSize: 16 });
  at = await openHouse();
}, 60_000);
afterAll(() => database.close());

/** An account with a number and a loft, a gateway, and a lane for the pigeons. */
async function openHouse() {
  const { db } = database;
  const waker = createWaker({ router: db.router });
  const queueMessages = createMessageQueue(channels);
  const house = await familyHarness(database, {
    triggers,
    context: createEffectContext({ channels, queueMessages, batches: createBatches(channels) }),
    after: (owed) => waker.lanes(owed.providers),
  });
  const { accountId } = house;
  const services = createServices({
    ...{ db, catalogue, channels, providerTypes, waker, secretKey: testSecretKey },
    ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: 'http://127.0.0.1:9', http: createEgress({ allowedHosts: [] }) },
  });
  let gateway: Gateway | undefined;
  let callbackUrl = '';
  const peer = await startPigeonPeer(async ({ headers, body }) => {
    const { status } = await fetch(callbackUrl, { method: 'POST', headers: { ...headers }, body });
    return { status };
  });
  const { config, secrets } = peer.settings('right');
  const { providerId } = await addProvider(database, accountId, {
    ...{ type: pigeonProvider.type, channel: pigeon.id, config, secrets, masterKey: testSecretKey },
    own: { kind: 'loft', value: hall },
  });
  gateway = await startGateway({
    ...{ db, log, host: '127.0.0.1', port: 0, secretKey: testSecretKey, gatewayUrl: 'http://gateway.test' },
    ...{ simulatorUrl: 'http://127.0.0.1:9', channels, types, triggers },
  });
  const gatewayUrl = `http://127.0.0.1:${gateway.port}`;
  callbackUrl = `${gatewayUrl}/providers/${toPublicId('provider', providerId)}/callback`;
  const stopLane = startLane(accountId, providerId, waker);
  onTestFinished(async () => {
    await stopLane();
    await gateway?.close();
    await services.live.close();
    await waker.close();
  });
  await waitFor(async () => (await fetch(callbackUrl, { method: 'POST', body: '{}' })).status === 401, { what: 'the provider is known' });

  let lastId = 0;
  return {
    ...{ house, services, peer, gatewayUrl, callbackUrl, accountId, queueMessages },
    owner: await addPerson(database, accountId, { name: 'Maja' }),
    /** Maja writes; we have it when this resolves. */
    say: async (text: string, id?: string) => {
      lastId += 1;
      expect(await peer.say({ id: id ?? `in-${lastId}`, from: maja, to: hall, text })).toBe(true);
    },
    letters: () => peer.taken.map(({ to, text }) => [to, text]),
    query: <Row extends object>(sql: string) => database.admin<Row>(sql, [accountId]),
  };
}

function startLane(accountId: number, providerId: string, waker: ReturnType<typeof createWaker>) {
  const { db } = database;
  const bells = createBells();
  const logs = createProviderLogs({ db, onError: (error) => expect.unreachable(String(error)) });
  const senders = createSenderPool({ types, logs, onStatus: () => bells.of(providerId).ring('moved') });
  const stopListening = db.listen('lane', (id) => bells.of(id).ring('news'));
  const abort = new AbortController();
  const deps = { db, waker, bells, senders, logs, secretKey: testSecretKey, log };
  const done = drain(deps, { providerId, accountId, signal: abort.signal, durationMs: 120_000 });
  return async () => {
    abort.abort();
    await done;
    await stopListening();
    await senders.close();
    await logs.close();
  };
}

const publish = async (steps: Parameters<typeof buildGraph>[0], tracks: string[]) => {
  const graph = buildGraph({ start: ['trigger.letter', { keywords: ['seed'] }], ...steps }, tracks);
  const { id } = await at.services.workflows.create(at.owner, { name: 'Seeds', graph });
  await at.services.workflows.publish(at.owner, id, { draftRevision: 1 });
  return at.services.workflows.get(at.owner, id);
};

test('a letter starts a workflow by its first word; the question goes out, its receipt and the answer come in', async () => {
  const workflow = await publish(
    {
      ask: ['msg.sendAndWait', { text: 'How much {{ trigger.rest }}?', to: '{{ trigger.from }}', timeout: { amount: 1, unit: 'hours' } }],
      thank: ['msg.reply', { text: '{{ ask.value }} it is' }],
    },
    ['start>ask', 'ask.reply>thank'],
  );
  expect(workflow.triggers).toEqual([{ kind: 'pigeon', words: 'Letter SEED to the loft town-hall' }]);

  await at.say('Seed of oats', 'in-seed');
  // The keeper calls twice.
  await at.say('Seed of oats', 'in-seed');
  await at.house.untilStill();
  await waitFor(() => at.letters().length === 1, { what: 'the question is there' });
  expect(at.letters()).toEqual([[maja, 'How much of oats?']]);

  const [asked] = await at.query<{ id: string; state: number; parts: number | null; channel: string; our_address: string; ref: string }>(
    `select m.id, m.state, m.parts, m.channel, m.our_address, a.provider_ref as ref from message m join attempt a on a.message_id = m.id where m.account_id = $1 and not inbound`,
  );
  expect(asked).toMatchObject({ channel: 'pigeon', our_address: hall, parts: null });
  expect(await at.peer.report('p-1', 'delivered')).toBe(true);
  await waitFor(async () => (await at.services.messages.get(at.owner, toPublicId('message', asked?.id ?? ''))).state === 'delivered');

  await at.say('Two sacks');
  await at.house.untilStill();
  await waitFor(() => at.letters().length === 2, { what: 'the thanks are there' });
  expect(at.letters()[1]).toEqual([maja, 'Two sacks it is']);
  const runs = await at.query('select trigger_kind, status, error_code from run where account_id = $1');
  expect(runs).toEqual([{ trigger_kind: 'pigeon', status: 'done', error_code: null }]);
});

test('channels do not mix: neither words, nor answers, nor senders of one are those of the other', async () => {
  await publish({ wait: ['msg.waitForReply', { timeout: { amount: 1, unit: 'hours' } }] }, ['start>wait']);
  await at.say('Hello');
  await at.say('Seed');
  await at.house.untilStill();
  const outcomes = await at.query('select outcome from inbound_event where account_id = $1 order by received_at');
  expect(outcomes).toEqual([{ outcome: 'inbox' }, { outcome: 'trigger' }]);
  expect(await at.query('select key from wait_key where account_id = $1')).toEqual([{ key: `pigeon|${hall}|${maja}` }]);
  const answers = await queue([
    { channel: sms.id, content: { text: 'Hi' }, to: '+46701740612' },
    { channel: pigeon.id, content: { text: 'Hi', seal: 'plain' }, to: '+46701740612' },
    { channel: pigeon.id, content: { text: 'x'.repeat(61), seal: 'plain' }, to: maja },
    { channel: sms.id, content: { text: 'Hi' }, to: '+46701740612', from: hall },
  ]);
  expect(answers.map((one) => ('error' in one ? one.error.code : one.ourAddress))).toEqual([
    at.house.account.ownAddress,
    'loft.invalid',
    'text.too_long',
    'sender.unknown',
  ]);
});

test('who wants no more gets no more, until they say so', async () => {
  await at.say('No more');
  expect(await at.query('select kind, value, source from opt_out where account_id = $1')).toEqual([
    { kind: 'loft', value: maja, source: 'pigeon' },
  ]);
  const letter = { channel: pigeon.id, content: { text: 'Hi', seal: 'plain' }, to: maja };
  expect(await queue([letter])).toMatchObject([{ error: { code: 'address.opted_out' } }]);
  await at.say('Again');
  expect(await queue([letter])).toMatchObject([{ messageId: expect.any(String) }]);
});

test('what a content has beyond its text is kept, and arrives', async () => {
  await queue([
    { channel: pigeon.id, content: { text: 'Secret', seal: 'red' } satisfies PigeonContent, to: maja },
    { channel: pigeon.id, content: { text: 'Open', seal: 'plain' } satisfies PigeonContent, to: maja },
  ]);
  const kept = await at.query('select body, content from message where account_id = $1 order by body');
  expect(kept).toEqual([
    { body: 'Open', content: null },
    { body: 'Secret', content: { seal: 'red' } },
  ]);
  await waitFor(() => at.letters().length === 2, { what: 'both are there' });
  expect(at.peer.taken.map(({ raw }) => (raw as PigeonContent).seal).sort()).toEqual(['plain', 'red']);
});

test('a run that failed is repeated and answers by the way its letter came', async () => {
  await publish({ say: ['msg.reply', { text: 'Got {{ trigger.rest }}' }] }, ['start>say']);
  await database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'loft', $2, 'pigeon')`, [at.accountId, maja]);
  await at.say('Seed of rye');
  await at.house.untilStill();
  const [failed] = await at.query<{ id: string; error_code: string }>('select id, error_code from run where account_id = $1');
  expect(failed?.error_code).toBe('address.opted_out');
  await at.say('Again');
  await at.services.runs.retry(at.owner, toPublicId('run', failed?.id ?? ''), { from: 'failedStep', version: 'same' });
  await at.house.untilStill();
  await waitFor(() => at.letters().length === 1, { what: 'the answer is there' });
  expect(at.letters()).toEqual([[maja, 'Got of rye']]);
});

test('a test run writes letters, too, and sends none', async () => {
  const workflow = await publish({ say: ['msg.reply', { text: '{{ trigger.text }} from {{ trigger.from }}' }] }, ['start>say']);
  const result = await at.services.workflows.test(at.owner, workflow.id, TestRun.parse({}));
  expect(result).toMatchObject({ status: 'done', messages: [{ channel: 'pigeon', to: maja, text: 'SEED from loft:maja' }] });
  expect(at.letters()).toEqual([]);
});

test('a call that is not the keeper’s is refused and leaves nothing; nobody is called at other addresses', async () => {
  expect(await at.peer.forge?.()).toBe(false);
  expect((await fetch(at.callbackUrl, { method: 'POST', body: '{"kind":"message"}' })).status).toBe(401);
  for (const path of [`/providers/${toPublicId('provider', newId())}/callback`, '/providers/x/callback'])
    expect((await fetch(`${at.gatewayUrl}${path}`, { method: 'POST', body: '{}' })).status).toBe(404);
  for (const table of ['message', 'receipt', 'inbound_event'])
    expect([table, await at.query(`select 1 from ${table} where account_id = $1`)]).toEqual([table, []]);
});

test('a workflow of letters is told by what word another one starts, and when nobody carries them', async () => {
  const first = await publish({ log: ['run.log', { text: 'x' }] }, ['start>log']);
  const graph = buildGraph({ start: ['trigger.letter', { keywords: ['SEED'] }], say: ['msg.reply', { text: 'Hi' }] }, ['start>say']);
  const codes = async () => (await at.services.workflows.compile(at.owner, { graph })).issues.map(({ code }) => code);
  expect(await codes()).toContain('trigger.keyword_shared');
  await at.services.workflows.archive(at.owner, first.id);
  expect(await codes()).toEqual([]);
  const carried = (enabled: boolean) =>
    database.admin(`update provider_grant set enabled = $2 where account_id = $1 and channel = 'pigeon'`, [at.accountId, enabled]);
  await carried(false);
  const { issues } = await at.services.workflows.compile(at.owner, { graph });
  expect(issues).toMatchObject([{ code: 'provider.missing', nodeId: 'say', message: expect.stringContaining('sends by pigeon') }]);
  await carried(true);
});

async function queue(items: { channel: string; content: Record<string, unknown>; to: string; from?: string }[]) {
  const { accountId, queueMessages } = at;
  const wanted = items.map((item) => ({ runId: newId(), nodeId: 'say', class: 2, contactId: null, from: null, ...item }));
  const { answers } = await database.db.withAccountSql(accountId, (sql) => queueMessages(sql, wanted, { now: Date.now() }));
  return answers;
}
