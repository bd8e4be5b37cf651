import { providerTypes } from '@signalbox/channels';
import { channels, email, mailId, newId } from '@signalbox/domain';
import { createLogger } from '@signalbox/env';
import { createBatches, createMessageQueue, createProviderLogs } from '@signalbox/messaging';
import { catalogue } from '@signalbox/nodes';
import { createEffectContext, createEgress, createWaker } from '@signalbox/runner';
import { createServices } from '@signalbox/services';
import { addProvider, buildGraph, startServer, type TestDatabase, testDatabase, testSecretKey, waitFor } from '@signalbox/testkit';
import { familyHarness } from '@signalbox/testkit/engine';
import { addPerson } from '@signalbox/testkit/services';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../apps/gateway/src/gateway.ts';
import { startDns } from '../packages/channels/src/smtp/testing/dns-server.ts';
import { startPeer } from '../packages/channels/src/smtp/testing/peer.ts';
import { reportOf } from '../packages/channels/src/smtp/testing/report-of.ts';
import { writeMail } from '../packages/channels/src/smtp/testing/write-mail.ts';
import { createBells } from '../temporal/src/lane/bells.ts';
import { drain } from '../temporal/src/lane/drain.ts';
import { createSenderPool } from '../temporal/src/lane/sender-pool.ts';

// Mails from the door of the gateway to a mail server and back, on a real database.

const log = createLogger('test', { write: () => {} });
const [maja, hello] = ['maja@example.com', 'hello@example.com'];

/** Mails from here are from example.com, and from nobody else. */
const zone = { 'example.com TXT': ['v=spf1 ip4:127.0.0.1 -all'], '_dmarc.example.com TXT': ['v=DMARC1; p=reject'] };

let server: Awaited<ReturnType<typeof startServer>>;
let database: TestDatabase;
let at: Awaited<ReturnType<typeof openHouse>>;
beforeEach(async () => {
  server ??= await startServer();
  database ??= await testDatabase({ on: server, poolSize: 16 });
  at = await openHouse();
}, 60_000);
afterAll(() => database.close());

/** An account with a mailbox at a mail server of its own, a gateway with its mail door, and a lane. */
async function openHouse() {
  const { db } = database;
  const waker = createWaker({ router: db.router });
  const queueMessages = createMessageQueue(channels);
  const house = await familyHarness(database, {
    context: createEffectContext({ channels, queueMessages, batches: createBatches(channels) }),
    after: (owed) => waker.lanes(owed.providers),
  });
  const { accountId } = house;
  const services = createServices({
    ...{ db, catalogue, channels, providerTypes, waker, secretKey: testSecretKey },
    ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: 'http://127.0.0.1:9', http: createEgress({ allowedHosts: [] }) },
  });
  const peer = await startPeer(async () => ({ status: 404 }));
  const mailbox = hello.replace('hello', `hello-${accountId}`);
  const { config, secrets } = peer.settings('right');
  const { providerId } = await addProvider(database, accountId, {
    ...{
      type: 'smtp',
      channel: email.id,
      config: { ...(config as object), publicUrl: 'http://gateway.test' },
      secrets,
      masterKey: testSecretKey,
    },
    own: { kind: 'mailbox', value: mailbox },
  });
  const gateway = await startGateway({
    ...{ db, log, host: '127.0.0.1', port: 0, secretKey: testSecretKey, gatewayUrl: 'http://gateway.test' },
    ...{ simulatorUrl: 'http://127.0.0.1:9', mail: { host: '127.0.0.1', port: 0, name: 'mail.example.com', dns: [await startDns(zone)] } },
  });
  const stopLane = startLane(accountId, providerId, waker);
  onTestFinished(async () => {
    await stopLane();
    await gateway.close();
    await services.live.close();
    await waker.close();
  });
  return {
    ...{ house, services, peer, accountId, providerId, mailbox, gateway, stopLane },
    owner: await addPerson(database, accountId, { name: 'Maja' }),
    sent: () => peer.taken.map(({ to, text, raw }) => ({ to, text, raw: String(raw) })),
    query: <Row extends object>(sql: string) => database.admin<Row>(sql, [accountId]),
  };
}

function startLane(accountId: number, providerId: string, waker: ReturnType<typeof createWaker>) {
  const { db } = database;
  const bells = createBells();
  const logs = createProviderLogs({ db, onError: (error) => expect.unreachable(String(error)) });
  const senders = createSenderPool({ logs, types: providerTypes, onStatus: () => bells.of(providerId).ring('moved') });
  const stopListening = db.listen('lane', (id) => bells.of(id).ring('news'));
  const abort = new AbortController();
  const deps = { db, waker, bells, senders, logs, secretKey: testSecretKey, log };
  const done = drain(deps, { providerId, accountId, signal: abort.signal, durationMs: 120_000 });
  const stop = async () => {
    abort.abort();
    await done;
    await stopListening();
    await senders.close();
    await logs.close();
  };
  let stopped: Promise<void> | undefined;
  return () => {
    stopped ??= stop();
    return stopped;
  };
}

interface Mail {
  from?: string;
  subject?: string;
  text: string;
  id?: string;
  more?: Record<string, string>;
}
/** Somebody's mail server brings a mail; we have it when it says so. */
async function write({ from = maja, subject = 'Hello', text, id = newId(), more = {} }: Mail): Promise<boolean> {
  const mail = { from, to: at.mailbox, subject, text, messageId: `<${id}@example.com>`, headers: more };
  return writeMail(at.gateway.mailPort() ?? 0, mail);
}
const publish = async (steps: Parameters<typeof buildGraph>[0], tracks: string[]) => {
  const graph = buildGraph({ start: ['trigger.email', { subject: ['order'] }], ...steps }, tracks);
  const { id } = await at.services.workflows.create(at.owner, { name: 'Orders', graph });
  await at.services.workflows.publish(at.owner, id, { draftRevision: 1 });
  return at.services.workflows.get(at.owner, id);
};
const hour = { amount: 1, unit: 'hours' };

test('a mail starts a workflow, the question stays in its conversation, and the answer reaches the run, from whatever address', async () => {
  const workflow = await publish(
    {
      person: ['contact.findOrCreate'],
      ask: [
        'msg.sendAndWait',
        { text: 'How many?', to: '{{ contact.email }}', timeout: hour, answers: [{ kind: 'number', port: 'many' }] },
      ],
      thank: ['msg.reply', { text: '{{ ask.value }} it is' }],
    },
    ['start>person>ask', 'ask.many>thank'],
  );
  expect(workflow.triggers).toMatchObject([{ kind: 'email' }]);
  // Twice, as after a lost answer.
  for (const _ of [1, 2]) expect(await write({ subject: 'Order of oats', text: 'Please', id: 'in-1' })).toBe(true);
  await at.house.untilStill();
  await waitFor(() => at.sent().length === 1, { what: 'the question is there' });
  const [question] = at.sent();
  expect(question).toMatchObject({ to: maja, text: 'How many?' });
  expect(question?.raw).toMatch(/^Subject: Re: Order of oats\r$/m);
  expect(question?.raw).toMatch(/^In-Reply-To: <in-1@example\.com>\r$/m);

  const [asked] = await at.query<{ id: string }>('select id from message where account_id = $1 and not inbound');
  const answers = { 'In-Reply-To': mailId(asked?.id ?? '', at.mailbox) };
  const away = { ...answers, 'Auto-Submitted': 'auto-replied' };
  expect(await write({ subject: 'Out of office', text: 'Back in 14 days', more: away })).toBe(true);
  expect(await write({ from: 'maja@home.example', text: '12, please\n\nOn Monday Norrvik wrote:\n> How many?', more: answers })).toBe(true);
  await at.house.untilStill();
  await waitFor(() => at.sent().length === 2, { what: 'the thanks are there' });
  expect(at.sent()[1]).toMatchObject({ to: maja, text: '12 it is' });
  expect(await at.query('select trigger_kind, status from run where account_id = $1')).toEqual([{ trigger_kind: 'email', status: 'done' }]);
  const outcomes = await at.query('select outcome from inbound_event where account_id = $1 order by received_at');
  expect(outcomes).toEqual([{ outcome: 'trigger' }, { outcome: 'inbox' }, { outcome: 'reply' }]);
});

test('who writes STOP, or presses what the mail program shows, gets nothing more; a mail to nobody is refused', async () => {
  await publish({ say: ['msg.reply', { text: 'Thanks', subject: 'We have it' }] }, ['start>say']);
  expect(await write({ text: 'Stop\n-- \nMaja' })).toBe(true);
  expect(await at.query('select kind, value, source from opt_out where account_id = $1')).toEqual([
    { kind: 'email', value: maja, source: 'email' },
  ]);
  await write({ subject: 'Order', text: 'Oats' });
  await write({ subject: 'Order', text: 'Rye', from: 'karim@example.com' });
  await at.house.untilStill();
  await waitFor(() => at.sent().length === 1, { what: 'the other one is answered' });
  expect(at.sent()[0]?.to).toBe('karim@example.com');
  expect(at.sent()[0]?.raw).toMatch(/^Subject: We have it\r$/m);
  const url = /^List-Unsubscribe:\s+<(\S+)>\r$/m.exec(at.sent()[0]?.raw ?? '')?.[1] ?? '';
  const pressed = url.replace('http://gateway.test', `http://127.0.0.1:${at.gateway.port}`);
  await waitFor(async () => (await fetch(pressed, { method: 'POST', body: 'List-Unsubscribe=One-Click' })).status === 200);
  expect(await at.query('select value from opt_out where account_id = $1 order by value')).toEqual([
    { value: 'karim@example.com' },
    { value: maja },
  ]);
  const mailbox = at.mailbox;
  at.mailbox = 'nobody@example.com';
  expect(await write({ text: 'Hi' })).toBe(false);
  at.mailbox = mailbox;
});

test('a mail that comes back fails its message, and its address gets nothing more', async () => {
  await publish({ say: ['msg.reply', { text: 'Thanks' }] }, ['start>say']);
  await write({ subject: 'Order', text: 'Oats' });
  await at.house.untilStill();
  const messages = 'select id, state, error_code from message where account_id = $1 and not inbound order by id';
  await waitFor(async () => (await at.query<{ state: number }>(messages))[0]?.state === 30, { what: 'the server has it' });
  const [sent] = await at.query<{ id: string }>(messages);
  const back = { envelope: { from: '', to: at.mailbox }, raw: reportOf({ id: sent?.id ?? '' }) };
  for (const _ of [1, 2]) expect(await writeMail(at.gateway.mailPort() ?? 0, back)).toBe(true);
  await waitFor(async () => (await at.query<{ error_code: string }>(messages))[0]?.error_code === 'delivery.failed', { what: 'it failed' });
  expect(await at.query('select kind, value, source from opt_out where account_id = $1')).toEqual([
    { kind: 'email', value: maja, source: 'bounce' },
  ]);
  await write({ subject: 'Order', text: 'Rye' });
  await at.house.untilStill();
  expect(at.sent()).toHaveLength(1);
  expect(await at.query('select error_code from run where account_id = $1 order by id')).toEqual([
    { error_code: null },
    { error_code: 'address.opted_out' },
  ]);
});

test('who a sender really is can be asked, and decides what starts', async () => {
  const say = '{{ trigger.from }}: {{ trigger.auth.spf }}, {{ trigger.auth.dkim }}, {{ trigger.auth.dmarc }}';
  await publish({ start: ['trigger.email', { proven: true }], say: ['msg.reply', { text: say }] }, ['start>say']);
  expect(await write({ text: 'It is me', from: 'maja@home.example' })).toBe(true);
  expect(await write({ text: 'It is me' })).toBe(true);
  await at.house.untilStill();
  await waitFor(() => at.sent().length === 1, { what: 'the proven one is answered' });
  expect(at.sent()).toMatchObject([{ text: `${maja}: pass, none, pass` }]);
});

test('a mail from a mailbox of our own starts nothing', async () => {
  await publish({ say: ['msg.reply', { text: 'Thanks' }] }, ['start>say']);
  expect(await write({ subject: 'Order', text: 'To myself', from: at.mailbox })).toBe(true);
  expect(await at.query('select outcome from inbound_event where account_id = $1')).toEqual([{ outcome: 'inbox' }]);
});

test('files of a mail are kept', async () => {
  await publish({ log: ['run.log', { text: '{{ trigger.files[0].name }}' }] }, ['start>log']);
  const attachments = [{ filename: 'photo.png', content: Buffer.alloc(2000, 7), contentType: 'image/png' }];
  await writeMail(at.gateway.mailPort() ?? 0, { from: maja, to: at.mailbox, subject: 'Order', text: 'See', attachments });
  const [kept] = await at.query<{ content: { files: object[] } }>('select content from message where account_id = $1');
  expect(kept?.content.files).toMatchObject([
    { name: 'photo.png', contentType: 'image/png', sizeBytes: 2000, id: expect.stringMatching(/^fil_/) },
  ]);
  expect(await at.query('select name, size_bytes from file where account_id = $1')).toEqual([{ name: 'photo.png', size_bytes: 2000 }]);
});

test('a mail that comes while the database is away is taken once when it is there again', async () => {
  await at.stopLane();
  await server.halt();
  const writing = write({ text: 'Held', id: 'held' });
  await server.resume();
  if (!(await writing)) expect(await write({ text: 'Held', id: 'held' })).toBe(true);
  expect(await at.query('select body from message where account_id = $1')).toEqual([{ body: 'Held' }]);
});
