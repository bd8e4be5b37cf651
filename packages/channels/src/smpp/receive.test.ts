import { expect, onTestFinished, test } from 'vitest';
import type { DeliveryReport, UnusableEvent } from '../contract/messages.ts';
import type { Connection } from './connection.ts';
import { optionsFor, useServer, useSmsc } from './fake-smsc.ts';
import { encodePdu, type PduFields } from './pdu.ts';
import { openSmppReceiver } from './receive.ts';

function useReceiver(port: number, onText: () => Promise<void> = async () => {}) {
  const texts: { text: string }[] = [];
  const reports: DeliveryReport[] = [];
  const unusable: UnusableEvent[] = [];
  const options = optionsFor(port);
  const receiver = openSmppReceiver(options, {
    onMessage: async ({ content }) => {
      await onText();
      texts.push(content);
    },
    onReport: async (report) => void reports.push(report),
    onUnusable: async (event) => void unusable.push(event),
  });
  onTestFinished(() => receiver?.close());
  return { texts, reports, unusable, statuses: options.statuses };
}

const from = { source_addr_ton: 1, source_addr_npi: 1, source_addr: '46701740612', destination_addr: '71700' };
const part = (ref: number, total: number, seq: number, text: string): PduFields => ({
  ...from,
  esm_class: 0x40,
  short_message: Buffer.concat([Buffer.of(5, 0, 3, ref, total, seq), Buffer.from(text, 'latin1')]),
});
const statusOf = async (connection: Connection, fields: PduFields) => {
  const answer = await connection.request('deliver_sm', fields);
  return answer.kind === 'answer' ? answer.pdu.status : answer.kind;
};

test('a peer with a window of one gets its parts through', async () => {
  const statuses: unknown[] = [];
  const port = await useSmsc(
    () => {},
    async (connection) => {
      for (const seq of [1, 2]) statuses.push(await statusOf(connection, part(7, 2, seq, `part ${seq} `)));
    },
  );
  const { texts } = useReceiver(port);
  await expect.poll(() => texts, { timeout: 5_000 }).toMatchObject([{ text: 'part 1 part 2 ' }]);
  await expect.poll(() => statuses).toEqual([0, 0]);
});

test('parts of two texts may come mixed, twice, and in any order', async () => {
  const port = await useSmsc(
    () => {},
    (connection) => {
      const fields = [
        part(1, 2, 2, 'B'),
        part(2, 2, 1, 'x'),
        part(1, 2, 1, 'A'),
        part(1, 2, 1, 'A'),
        part(2, 2, 2, 'y'),
        part(2, 2, 2, 'y'),
      ];
      for (const one of fields) void connection.request('deliver_sm', one);
    },
  );
  const { texts } = useReceiver(port);
  await expect.poll(() => texts.map(({ text }) => text).sort()).toEqual(['AB', 'xy']);
});

test('sar TLVs join parts too', async () => {
  const sar = (seq: number, text: string): PduFields => ({
    ...from,
    short_message: Buffer.from(text),
    sar_msg_ref_num: 300,
    sar_total_segments: 2,
    sar_segment_seqnum: seq,
  });
  const port = await useSmsc(
    () => {},
    (connection) => {
      void connection.request('deliver_sm', sar(2, 'two'));
      void connection.request('deliver_sm', sar(1, 'one '));
    },
  );
  const { texts } = useReceiver(port);
  await expect.poll(() => texts).toMatchObject([{ text: 'one two' }]);
});

test('a text that could not be stored is answered with a temporary error', async () => {
  let status: unknown;
  const port = await useSmsc(
    () => {},
    async (connection) => {
      status = await statusOf(connection, { ...from, short_message: Buffer.from('Hello') });
    },
  );
  useReceiver(port, () => Promise.reject(new Error('the database is away')));
  await expect.poll(() => status).toBe(0x64);
});

test('a text that takes too long is answered before the peer gives up, and is the same text when it comes again', async () => {
  const statuses: unknown[] = [];
  const ids: string[] = [];
  let release: () => void = () => {};
  const stored = new Promise<void>((resolve) => {
    release = resolve;
  });
  const port = await useSmsc(
    () => {},
    async (connection) => {
      const fields = { ...from, short_message: Buffer.from('Hello') };
      statuses.push(await statusOf(connection, fields));
      release();
      statuses.push(await statusOf(connection, fields));
      statuses.push(await statusOf(connection, fields));
    },
  );
  const receiver = openSmppReceiver(optionsFor(port, { patienceMs: 500 }), {
    onMessage: async ({ providerMessageId }) => {
      await stored;
      ids.push(providerMessageId);
    },
    onReport: async () => {},
    onUnusable: async () => {},
  });
  onTestFinished(() => receiver?.close());
  await expect.poll(() => statuses).toEqual([0x64, 0, 0]);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});

test('a receipt that names no message is kept, with its words and bytes, and acknowledged after that', async () => {
  let status: unknown;
  const port = await useSmsc(
    () => {},
    async (connection) => {
      status = await statusOf(connection, { ...from, esm_class: 0x04, short_message: Buffer.from('id: stat:DELIVRD') });
    },
  );
  const { reports, unusable } = useReceiver(port);
  await expect.poll(() => status).toBe(0);
  const raw = { from: '+46701740612', to: '71700', text: 'id: stat:DELIVRD', bytes: Buffer.from('id: stat:DELIVRD').toString('hex') };
  expect(unusable).toEqual([{ code: 'receipt.unreadable', raw: { ...raw, dataCoding: 0, esmClass: 4 } }]);
  expect(reports).toEqual([]);
});

test('a text with the words of a receipt stays a text', async () => {
  const words = 'id:1 sub:001 dlvrd:001 stat:DELIVRD err:000';
  const port = await useSmsc(
    () => {},
    (connection) => void connection.request('deliver_sm', { ...from, short_message: Buffer.from(words) }),
  );
  const { texts, reports } = useReceiver(port);
  await expect.poll(() => texts).toMatchObject([{ text: words }]);
  expect(reports).toEqual([]);
});

test('the id and the state as TLVs make a receipt, whatever the class says', async () => {
  const port = await useSmsc(
    () => {},
    (connection) => void connection.request('deliver_sm', { ...from, esm_class: 0, receipted_message_id: 'a1', message_state: 2 }),
  );
  const { texts, reports } = useReceiver(port);
  await expect.poll(() => reports).toMatchObject([{ ref: 'a1', state: 'delivered' }]);
  expect(texts).toEqual([]);
});

test('garbage ends that connection; the next one works', async () => {
  let connections = 0;
  const port = await useServer((socket) => {
    connections += 1;
    const isBad = connections === 1;
    socket.once('data', (chunk) => {
      socket.write(encodePdu('bind_receiver_resp', chunk.readUInt32BE(12), { fields: { system_id: 'x' } }));
      socket.write(
        isBad
          ? Buffer.from('00000000ffff', 'hex')
          : encodePdu('deliver_sm', 1, { fields: { ...from, short_message: Buffer.from('Hello') } }),
      );
    });
  });
  const { texts } = useReceiver(port);
  await expect.poll(() => texts, { timeout: 5_000 }).toMatchObject([{ text: 'Hello' }]);
});

test('who unbinds in order is bound to again at once; who does so again and again is waited for', async () => {
  let binds = 0;
  const port = await useSmsc(
    () => {},
    (connection) => {
      binds += 1;
      if (binds < 3) void connection.unbind();
    },
  );
  const { statuses } = useReceiver(port);
  await expect.poll(() => binds, { timeout: 5_000 }).toBe(3);
  const states = statuses.map(({ state }) => state);
  expect(states.slice(0, 5)).toEqual(['connecting', 'connected', 'connecting', 'connected', 'waiting']);
});
