import { connect, createServer } from 'node:net';
import { openConnection } from '@signalbox/channels';
import { expect, onTestFinished, test } from 'vitest';
import type { PhoneText } from './phones.ts';
import type { Submit } from './submits.ts';
import { textTo, useReceiver, useSender, useSimulator, type World } from './test-harness.ts';

const phone = '+46701740612';
const messagesOf = async (world: World) => (await world.call<{ messages: PhoneText[] }>('GET', `/phones/${phone}/messages`)).messages;
const submitsOf = async (world: World) => (await world.call<{ submits: Submit[] }>('GET', '/submits')).submits;
const script = (world: World, outcome: Record<string, unknown>) => world.call('PUT', `/phones/${phone}/outcome`, outcome);

test.each([
  ['plain', 'Hello', 1],
  ['Swedish and escaped characters', 'åäö ÅÄÖ €[]{}^~|\\', 1],
  ['emoji', 'Grattis 🎂🎉', 1],
  ['161 characters', 'x'.repeat(161), 2],
  ['2000 characters', 'Åtta€ '.repeat(334).slice(0, 2000), 16],
  ['2000 units of emoji', '😀'.repeat(1000), 31],
])('%s arrives as it was written', async (_name, text, parts) => {
  const world = await useSimulator();
  const { sender } = useSender(world.smppPort);
  const outcome = await sender.send(textTo(phone, text));
  expect(outcome).toMatchObject({ result: 'accepted', rawCode: '0x00000000' });
  expect(await messagesOf(world)).toMatchObject([{ direction: 'in', peer: 'Signalbox', text, parts }]);
  const submits = await submitsOf(world);
  expect(submits).toHaveLength(parts);
  expect(submits.at(-1)?.ref).toBe(outcome.ref);
});

test('only the last part asks for a receipt', async () => {
  const world = await useSimulator();
  await world.call('PUT', '/latency', { receiptMs: 0 });
  const { reports } = useReceiver(world.smppPort);
  const { sender } = useSender(world.smppPort);
  const { ref } = await sender.send(textTo(phone, 'y'.repeat(500)));
  const { ref: next } = await sender.send(textTo(phone, 'after'));
  await expect.poll(() => reports.map((report) => report.ref).sort()).toEqual([ref, next].sort());
});

test('throttled says when to come back, then it goes through', async () => {
  const world = await useSimulator();
  await script(world, { outcome: 'throttled', times: 1 });
  const { sender } = useSender(world.smppPort);
  const first = await sender.send(textTo(phone, 'Hello'));
  expect(first).toMatchObject({ result: 'throttled', ref: null, rawCode: '0x00000058' });
  expect(first.retryAfterMs).toBeGreaterThan(0);
  expect(await sender.send(textTo(phone, 'Hello'))).toMatchObject({ result: 'accepted' });
  expect(await world.call('GET', '/submits/count')).toEqual({ count: 1, duplicates: 0 });
});

test('a rejected recipient is permanent', async () => {
  const world = await useSimulator();
  await script(world, { outcome: 'rejected' });
  const { sender } = useSender(world.smppPort);
  expect(await sender.send(textTo(phone, 'Hello'))).toEqual({ result: 'permanent_recipient', ref: null, rawCode: '0x0000000B' });
});

test.each(['', ' '])('a submit to %j is refused', async (destination_addr) => {
  const world = await useSimulator();
  const socket = connect(world.smppPort, '127.0.0.1');
  const connection = openConnection(socket, { responseTimeoutMs: 5_000, enquireLinkMs: 60_000, onRequest: () => {}, onClose: () => {} });
  onTestFinished(() => connection.destroy('done'));
  await connection.request('bind_transmitter', { system_id: 'signalbox', password: 'secret' });
  const answer = await connection.request('submit_sm', { source_addr: '71700', destination_addr, short_message: Buffer.from('Hello') });
  expect(answer).toMatchObject({ kind: 'answer', pdu: { status: 0x0b } });
  expect(await world.call('GET', '/submits/count')).toEqual({ count: 0, duplicates: 0 });
});

test('a lost answer is unknown, and another try shows as a duplicate', async () => {
  const world = await useSimulator();
  await script(world, { outcome: 'lost_answer', times: 1 });
  const { sender } = useSender(world.smppPort, { config: { responseTimeoutMs: 500 } });
  expect(await sender.send(textTo(phone, 'Hello', 'm1'))).toEqual({ result: 'unknown', ref: null, rawCode: 'timeout' });
  expect(await world.call('GET', '/submits/count')).toEqual({ count: 1, duplicates: 0 });
  expect(await sender.send(textTo(phone, 'Hello', 'm1'))).toMatchObject({ result: 'accepted' });
  expect(await sender.send(textTo(phone, 'Hello', 'm2'))).toMatchObject({ result: 'accepted' });
  expect(await world.call('GET', '/submits/count')).toEqual({ count: 3, duplicates: 1 });
});

test('a connection lost before the answer is unknown; the sender comes back', async () => {
  const world = await useSimulator();
  await world.call('PUT', '/latency', { answerMs: 60_000 });
  const { sender, statuses } = useSender(world.smppPort);
  const sending = sender.send(textTo(phone, 'Hello'));
  await expect.poll(() => submitsOf(world)).toHaveLength(1);
  await world.call('POST', '/drop-connections');
  expect(await sending).toMatchObject({ result: 'unknown', rawCode: 'lost' });
  await world.call('PUT', '/latency', { answerMs: 0 });
  await expect
    .poll(() => statuses.map((status) => status.state), { timeout: 5_000 })
    .toEqual(['connecting', 'connected', 'waiting', 'connecting', 'connected']);
  expect(await sender.send(textTo(phone, 'again'))).toMatchObject({ result: 'accepted' });
});

test('a wrong password is refused and says so', async () => {
  const world = await useSimulator();
  const { sender, statuses } = useSender(world.smppPort, { password: 'wrong' });
  expect(await sender.send(textTo(phone, 'Hello'))).toEqual({ result: 'auth', ref: null, rawCode: '0x0000000D' });
  expect(statuses.at(-1)).toMatchObject({ state: 'refused', code: '0x0000000D' });
  expect(JSON.stringify(statuses)).not.toContain('wrong');
});

test('nobody listening is transient: nothing was sent', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => server.close(resolve));
  const { sender } = useSender(port);
  const outcome = await sender.send(textTo(phone, 'Hello'));
  expect(outcome).toMatchObject({ result: 'transient', rawCode: 'ECONNREFUSED' });
  expect(outcome.retryAfterMs).toBeGreaterThan(0);
});

test.each([
  ['no sender', { from: '', to: phone }, 'permanent_message'],
  ['a sender with a control character', { from: 'a\0b', to: phone }, 'permanent_message'],
  ['a recipient that is too long', { from: 'x', to: '1'.repeat(30) }, 'permanent_recipient'],
])('%s never leaves the house', async (_name, addresses, result) => {
  const world = await useSimulator();
  const { sender } = useSender(world.smppPort);
  expect(await sender.send({ messageId: 'm', content: { text: 'Hello' }, attempt: 1, ...addresses })).toMatchObject({ result });
  expect(await submitsOf(world)).toEqual([]);
});

test('close finishes what is under way', async () => {
  const world = await useSimulator();
  await world.call('PUT', '/latency', { answerMs: 200 });
  const { sender } = useSender(world.smppPort, { config: { windowSize: 2 } });
  const sending = Promise.all(Array.from({ length: 5 }, (_, i) => sender.send(textTo(phone, `text ${i}`))));
  await sender.close();
  expect((await sending).map(({ result }) => result)).toEqual(Array.from({ length: 5 }, () => 'accepted'));
  expect(await sender.send(textTo(phone, 'late'))).toMatchObject({ result: 'transient' });
  await expect.poll(() => world.call('GET', '/health')).toEqual({ ok: true, binds: 0 });
});
