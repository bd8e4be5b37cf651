import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { textTo, useSender, useSimulator } from './test-harness.ts';

test('phones appear when they are made', async () => {
  const world = await useSimulator();
  expect(await world.call('PUT', '/phones/46701740612')).toEqual({ number: '+46701740612' });
  expect(await world.call('GET', '/phones')).toEqual({ phones: [{ number: '+46701740612', messages: 0, lastAt: null }] });
  expect(await world.call('GET', '/health')).toEqual({ ok: true, binds: 0 });
});

test('the count starts again, the numbers go on', async () => {
  const world = await useSimulator();
  const { sender } = useSender(world.smppPort);
  await sender.send(textTo('+46701740612', 'one'));
  await world.call('DELETE', '/submits');
  await sender.send(textTo('+46701740612', 'two'));
  expect(await world.call('GET', '/submits/count')).toEqual({ count: 1, duplicates: 0 });
  expect(await world.call('GET', '/submits?after=0')).toMatchObject({ submits: [{ no: 2, text: 'two', part: 1, parts: 1 }], next: 2 });
});

test.each([
  ['PUT', '/outcome', '{"outcome":"nonsense"}', 400],
  ['PUT', '/outcome', '{', 400],
  ['PUT', '/latency', '{"answerMs":-1}', 400],
  ['POST', '/phones/123/messages', '{"to":"","text":"x"}', 400],
  ['GET', '/phones/123/messages?after=x', undefined, 400],
])('%s %s with %s is answered %d', async (method, path, body, status) => {
  const world = await useSimulator();
  const response = await fetch(`http://127.0.0.1:${world.controlPort}${path}`, { method, ...(body === undefined ? {} : { body }) });
  expect(response.status).toBe(status);
});

test('a page in a browser is refused', async () => {
  const world = await useSimulator();
  const response = await fetch(`http://127.0.0.1:${world.controlPort}/drop-connections`, {
    method: 'POST',
    headers: { origin: 'https://example.com' },
  });
  expect(response.status).toBe(403);
});

const header = (length: number, command: number, sequence = 1) => {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(command, 4);
  bytes.writeUInt32BE(sequence, 12);
  return bytes;
};

test.each([
  ['garbage', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
  ['a length of 4 GB', header(0xffffffff, 0x09)],
  ['a length below the header', header(4, 0x15)],
  ['a length of zero', Buffer.alloc(64)],
  ['a TLV that ends before its value', Buffer.concat([header(24, 0x09), Buffer.from('00000000042a0001', 'hex')])],
  ['a response nobody asked for, then garbage', Buffer.concat([header(16, 0x80000004), Buffer.from('ffffffffff', 'hex')])],
])('%s closes that connection only', async (_name, bytes) => {
  const world = await useSimulator();
  const socket = connect(world.smppPort, '127.0.0.1');
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.resume();
  socket.write(bytes);
  // What reads as an unbound request is answered instead: then we hang up ourselves.
  socket.end();
  await closed;
  const { sender } = useSender(world.smppPort);
  expect(await sender.send(textTo('+46701740612', 'Hello'))).toMatchObject({ result: 'accepted' });
});

test('a submit before the bind is refused', async () => {
  const world = await useSimulator();
  const socket = connect(world.smppPort, '127.0.0.1');
  const answer = new Promise<Buffer>((resolve) => socket.once('data', resolve));
  socket.write(Buffer.concat([header(33, 0x04, 7), Buffer.alloc(17)]));
  expect((await answer).toString('hex')).toBe('00000010800000040000000400000007');
  socket.destroy();
});
