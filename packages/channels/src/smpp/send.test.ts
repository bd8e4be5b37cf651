import { expect, onTestFinished, test, vi } from 'vitest';
import { type Connection, openConnection } from './connection.ts';
import { optionsFor, useServer, useSmsc } from './fake-smsc.ts';
import { bytesField, encodePdu, type Pdu } from './pdu.ts';
import { openSmppReceiver } from './receive.ts';
import { openSmppSender } from './send.ts';

const textOf = (text: string) => ({ messageId: text, from: 'Signalbox', to: '+46701740612', content: { text }, attempt: 1 });

function useSender(port: number, config: Record<string, unknown> = {}) {
  const options = optionsFor(port, config);
  const sender = openSmppSender(options);
  onTestFinished(() => sender.close());
  return { sender, statuses: options.statuses };
}

test('no more than the window is under way', async () => {
  const held: [Pdu, Connection][] = [];
  let most = 0;
  const port = await useSmsc((pdu, connection) => {
    held.push([pdu, connection]);
    most = Math.max(most, held.length);
    // The answers come once the window must be full, the other way round.
    if (held.length === 3) for (const [one, to] of held.splice(0).reverse()) to.answer(one, 0, { message_id: `m${one.sequence}` });
  });
  const { sender } = useSender(port, { windowSize: 3 });
  const outcomes = await Promise.all(Array.from({ length: 12 }, (_, i) => sender.send(textOf(`text ${i}`))));
  expect(outcomes.every(({ result }) => result === 'accepted')).toBe(true);
  expect(new Set(outcomes.map(({ ref }) => ref)).size).toBe(12);
  expect(most).toBe(3);
});

const long = textOf('x'.repeat(300));

test('the ids of all parts are told; all but the last ask for failures only', async () => {
  const asked: unknown[] = [];
  const port = await useSmsc((pdu, connection) => {
    asked.push(pdu.fields.registered_delivery);
    connection.answer(pdu, 0, { message_id: `m${asked.length}` });
  });
  const { sender } = useSender(port);
  expect(await sender.send(textOf('x'.repeat(400)))).toMatchObject({ result: 'accepted', ref: 'm3', partRefs: ['m1', 'm2'] });
  expect(await sender.send(textOf('one part'))).toEqual({ result: 'accepted', ref: 'm4', rawCode: '0x00000000' });
  expect(asked).toEqual([2, 2, 1, 1]);
});

test('each further part of a text waits for its turn', async () => {
  const seqs: number[] = [];
  const port = await useSmsc((pdu, connection) => {
    seqs.push(bytesField(pdu, 'short_message')[5] ?? 0);
    connection.answer(pdu, 0, { message_id: `m${seqs.length}` });
  });
  const { sender } = useSender(port);
  const asked: (() => void)[] = [];
  const sending = sender.send(long, () => new Promise((resolve) => void asked.push(resolve)));
  await expect.poll(() => asked.length).toBe(1);
  expect(seqs).toEqual([1]);
  asked[0]?.();
  expect(await sending).toMatchObject({ result: 'accepted', ref: 'm2' });
  expect([seqs, asked.length]).toEqual([[1, 2], 1]);
});

test('a later part that is throttled is tried again, alone', async () => {
  const seqs: number[] = [];
  const port = await useSmsc((pdu, connection) => {
    seqs.push(bytesField(pdu, 'short_message')[5] ?? 0);
    connection.answer(pdu, seqs.length === 2 ? 0x58 : 0, { message_id: `m${seqs.length}` });
  });
  const { sender } = useSender(port);
  expect(await sender.send(long)).toMatchObject({ result: 'accepted', ref: 'm3' });
  expect(seqs).toEqual([1, 2, 2]);
});

test.each([
  ['the connection is lost', (_pdu: Pdu, _connection: Connection, destroy: () => void) => destroy(), 'unknown'],
  ['the credit ends', (pdu: Pdu, connection: Connection) => connection.answer(pdu, 0x67), 'unknown'],
  ['the recipient is refused', (pdu: Pdu, connection: Connection) => connection.answer(pdu, 0x0b), 'permanent_recipient'],
])('when %s after an accepted part', async (_name, act, result) => {
  let submits = 0;
  const port = await useSmsc((pdu, connection, socket) => {
    submits += 1;
    if (submits === 1) connection.answer(pdu, 0, { message_id: 'm1' });
    else act(pdu, connection, () => socket.destroy());
  });
  const { sender } = useSender(port);
  expect(await sender.send(long)).toMatchObject({ result, ref: null });
  expect(submits).toBe(2);
});

test.each([
  [0x14, 'throttled'],
  [0x08, 'transient'],
  [0x64, 'transient'],
  [0x0a, 'permanent_message'],
  [0x45, 'permanent_message'],
  [0x67, 'credit'],
  [0x0e, 'auth'],
  [0x4ff, 'transient'],
])('status %i is %s', async (status, result) => {
  const port = await useSmsc((pdu, connection) => connection.answer(pdu, status));
  const { sender } = useSender(port);
  expect(await sender.send(textOf('Hello'))).toMatchObject({ result, ref: null });
});

const hostile: [string, Buffer][] = [
  ['garbage', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ['a length of 4 GB', Buffer.from('ffffffff000000050000000000000001', 'hex')],
  ['a length of zero', Buffer.alloc(32)],
  ['a body that is cut off inside a TLV', Buffer.from(`0000001e000001030000000000000001${'00'.repeat(10)}04270001`, 'hex')],
];

test.each(hostile)('%s from the peer ends that connection; the next one works', async (_name, bytes) => {
  let connections = 0;
  const port = await useServer((socket) => {
    connections += 1;
    const isBad = connections === 1;
    socket.on('data', (chunk) => {
      const [command, sequence] = [chunk.readUInt32BE(4), chunk.readUInt32BE(12)];
      if (command === 2) socket.write(encodePdu('bind_transmitter_resp', sequence, { fields: { system_id: 'x' } }));
      if (command === 4) socket.write(isBad ? bytes : encodePdu('submit_sm_resp', sequence, { fields: { message_id: 'good' } }));
    });
  });
  const { sender, statuses } = useSender(port);
  expect(await sender.send(textOf('first'))).toMatchObject({ result: 'unknown' });
  await expect.poll(() => statuses.filter(({ state }) => state === 'connected').length, { timeout: 5_000 }).toBe(2);
  expect(statuses.find(({ state }) => state === 'waiting')?.message).toContain('unreadable data');
  expect(await sender.send(textOf('second'))).toMatchObject({ result: 'accepted', ref: 'good' });
});

test('a peer that does not answer enquire_link is left', async () => {
  const port = await useServer((socket) => {
    socket.on('data', (chunk) => {
      if (chunk.readUInt32BE(4) === 2)
        socket.write(encodePdu('bind_transmitter_resp', chunk.readUInt32BE(12), { fields: { system_id: 'x' } }));
    });
  });
  const { statuses } = useSender(port, { enquireLinkMs: 1_000, responseTimeoutMs: 500 });
  await expect
    .poll(() => statuses.find(({ state }) => state === 'waiting')?.message, { timeout: 8_000 })
    .toContain('no answer to enquire_link');
});

test('a peer that does not answer the bind is left', async () => {
  const port = await useServer((socket) => void socket.resume());
  const { sender, statuses } = useSender(port, { responseTimeoutMs: 500 });
  expect(await sender.send(textOf('Hello'))).toMatchObject({ result: 'transient' });
  expect(statuses.at(-1)).toMatchObject({ state: 'waiting', code: 'timeout' });
});

const patience = { timeout: 10_000 };

test('several binds share the sends, each with its own window, and come back when they are lost', async () => {
  const bound: Connection[] = [];
  const carried = new Map<Connection, number>();
  const port = await useSmsc(
    (pdu, connection) => {
      carried.set(connection, (carried.get(connection) ?? 0) + 1);
      connection.answer(pdu, 0, { message_id: `m${pdu.sequence}` });
    },
    (connection) => bound.push(connection),
  );
  const { sender } = useSender(port, { binds: 3, windowSize: 2 });
  expect(sender.window).toBe(6);
  await vi.waitFor(() => expect(bound).toHaveLength(3), patience);
  const send = async (from: number) =>
    (await Promise.all(Array.from({ length: 12 }, (_, i) => sender.send(textOf(`text ${from + i}`))))).map(({ result }) => result);
  expect(new Set(await send(0))).toEqual(new Set(['accepted']));
  expect([...carried.values()].toSorted()).toEqual([4, 4, 4]);
  for (const one of bound.slice(1)) one.destroy('away');
  await vi.waitFor(() => expect(bound).toHaveLength(5), patience);
  expect(new Set(await send(12))).toEqual(new Set(['accepted']));
});

test('a transceiver brings texts to the listener and acknowledges them when they are stored; without one they stay with the peer', async () => {
  const binds: string[] = [];
  const statuses: number[] = [];
  const port = await useServer((socket) => {
    const connection = openConnection(socket, {
      ...{ responseTimeoutMs: 5_000, enquireLinkMs: 60_000, onClose: () => {} },
      onRequest: (pdu) => {
        connection.answer(pdu, 0, pdu.command.startsWith('bind_') ? { system_id: 'fake' } : { message_id: 'm1' });
        if (!pdu.command.startsWith('bind_')) return;
        binds.push(pdu.command);
        const incoming = { source_addr: '46701740612', source_addr_ton: 1, destination_addr: '71400', short_message: Buffer.from('HELLO') };
        void connection.request('deliver_sm', incoming).then((answer) => statuses.push(answer.kind === 'answer' ? answer.pdu.status : -1));
      },
    });
  });
  const options = optionsFor(port, { bindAs: 'transceiver' });
  const heard: string[] = [];
  const listener = {
    onMessage: async ({ content }: { content: { text: string } }) => void heard.push(content.text),
    ...{ onReport: async () => {}, onUnusable: async () => {} },
  };
  const sender = openSmppSender({ ...options, listener });
  onTestFinished(() => sender.close());
  expect(await sender.send(textOf('out'))).toMatchObject({ result: 'accepted' });
  await vi.waitFor(() => expect(statuses).toEqual([0]), patience);
  expect(binds).toEqual(['bind_transceiver']);
  expect(heard).toEqual(['HELLO']);
  expect(openSmppReceiver(options, listener)).toBeNull();
  const deaf = openSmppSender(options);
  onTestFinished(() => deaf.close());
  await vi.waitFor(() => expect(statuses).toEqual([0, 0x64]), patience);
});
