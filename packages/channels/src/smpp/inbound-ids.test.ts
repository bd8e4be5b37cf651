import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Arrival } from './arrival.ts';
import { readContent } from './content.ts';
import { createInboundIds } from './inbound-ids.ts';
import { decodePdu, encodePdu, type PduFields } from './pdu.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const seconds = (count: number) => vi.advanceTimersByTime(count * 1_000);
const bind = () => ({ closedAt: null as number | null });
/** A text on a bind; `answer` gives its acknowledgement or its refusal. */
function textOn(connection: Arrival['connection'], text: string, fields: PduFields = {}) {
  const pdu = decodePdu(
    encodePdu('deliver_sm', 1, { fields: { source_addr: '1', destination_addr: '2', short_message: Buffer.from(text), ...fields } }),
  );
  const arrival: Arrival = { connection, at: Date.now(), answer: null };
  const part = { pdu, content: readContent(pdu), arrival };
  const answer = (isGood: boolean) => {
    part.arrival.answer = { at: Date.now(), isGood };
  };
  return { part, answer };
}
const ids = (memory?: Parameters<typeof createInboundIds>[0]['memory']) =>
  createInboundIds({ receiver: 'abcd0123', ...(memory ? { memory } : {}) });

test('the id that the peer gives is the id', async () => {
  const of = ids();
  expect(await of.idOf([textOn(bind(), 'a', { receipted_message_id: 'own-1' }).part])).toBe('own-1');
  expect(await of.idOf([textOn(bind(), 'a', { receipted_message_id: 'x'.repeat(5_000) }).part])).toMatch(/^h-[0-9a-f]{36}$/);
});

interface Case {
  first: 'acknowledged' | 'refused' | 'unanswered';
  /** The first bind ends so long after the answer. */
  breaksAfterS?: number;
  comesAfterS: number;
  other?: 'text' | 'bind';
}
test.each<[string, Case, 'the same' | 'another']>([
  ['an acknowledged text is over at once', { first: 'acknowledged', comesAfterS: 0 }, 'another'],
  ['and an hour later', { first: 'acknowledged', comesAfterS: 3_600 }, 'another'],
  ['also on another bind beside the first', { first: 'acknowledged', comesAfterS: 5, other: 'bind' }, 'another'],
  ['its bind broke right after the answer', { first: 'acknowledged', breaksAfterS: 0, comesAfterS: 20 }, 'the same'],
  ['its bind broke within a minute', { first: 'acknowledged', breaksAfterS: 50, comesAfterS: 100 }, 'the same'],
  ['its bind broke long after the answer', { first: 'acknowledged', breaksAfterS: 70, comesAfterS: 71 }, 'another'],
  ['its bind broke and nothing came for long', { first: 'acknowledged', breaksAfterS: 0, comesAfterS: 400 }, 'another'],
  ['a refused text comes again at once', { first: 'refused', comesAfterS: 0 }, 'the same'],
  ['a refused text comes again over a boundary of ten seconds', { first: 'refused', comesAfterS: 11 }, 'the same'],
  ['a refused text comes again after minutes', { first: 'refused', comesAfterS: 900 }, 'the same'],
  ['the peer did not wait for the answer', { first: 'unanswered', comesAfterS: 2 }, 'the same'],
  ['the bind broke before the answer', { first: 'unanswered', breaksAfterS: 0, comesAfterS: 30 }, 'the same'],
  ['two equal texts at the same moment', { first: 'unanswered', comesAfterS: 0 }, 'another'],
  ['other words', { first: 'refused', comesAfterS: 0, other: 'text' }, 'another'],
])('%s', async (_name, { first, breaksAfterS, comesAfterS, other }, expected) => {
  const of = ids();
  const connection = bind();
  const one = textOn(connection, 'yes');
  const id = await of.idOf([one.part]);
  if (first !== 'unanswered') one.answer(first === 'acknowledged');
  if (breaksAfterS !== undefined) {
    seconds(breaksAfterS);
    connection.closedAt = Date.now();
  }
  seconds(comesAfterS - (breaksAfterS ?? 0));
  const next = breaksAfterS !== undefined || other === 'bind' ? bind() : connection;
  const again = await of.idOf([textOn(next, other === 'text' ? 'no' : 'yes').part]);
  expect(again === id ? 'the same' : 'another').toBe(expected);
});

test('a repeat that was acknowledged is over', async () => {
  const of = ids();
  const connection = bind();
  const one = textOn(connection, '1');
  const first = await of.idOf([one.part]);
  one.answer(false);
  const two = textOn(connection, '1');
  expect(await of.idOf([two.part])).toBe(first);
  two.answer(true);
  expect(await of.idOf([textOn(connection, '1').part])).not.toBe(first);
});

test('the first answer to any try is the end of a text, also while others are not answered', async () => {
  const of = ids();
  const connection = bind();
  const one = textOn(connection, '1');
  const first = await of.idOf([one.part]);
  seconds(2);
  expect(await of.idOf([textOn(connection, '1').part])).toBe(first);
  seconds(1);
  one.answer(true);
  expect(await of.idOf([textOn(connection, '1').part])).not.toBe(first);
});

test('a repeat that passes a late answer on its way is the same text, when the peer is known to repeat after that time', async () => {
  const of = ids();
  const connection = bind();
  const learnt = textOn(connection, 'other');
  await of.idOf([learnt.part]);
  seconds(2);
  await of.idOf([textOn(connection, 'other').part]);
  const one = textOn(connection, '1');
  const first = await of.idOf([one.part]);
  seconds(2);
  one.answer(true);
  expect(await of.idOf([textOn(connection, '1').part])).toBe(first);
  const two = textOn(connection, '2');
  const second = await of.idOf([two.part]);
  seconds(1);
  two.answer(true);
  expect(await of.idOf([textOn(connection, '2').part])).not.toBe(second);
});

test('two equal texts that were both refused stay two when they are repeated', async () => {
  const of = ids();
  const connection = bind();
  const [one, two] = [textOn(connection, '1'), textOn(connection, '1')];
  const both = [await of.idOf([one.part]), await of.idOf([two.part])];
  for (const { answer } of [one, two]) answer(false);
  const again = [await of.idOf([textOn(connection, '1').part]), await of.idOf([textOn(connection, '1').part])];
  expect(new Set(both).size).toBe(2);
  expect(again.sort()).toEqual(both.sort());
});

test('a new receiver asks for what one before it may not have acknowledged, for some minutes', async () => {
  const asked: string[] = [];
  let isAway = true;
  const of = ids({
    findUnsettled: async ({ to, prefix }) => {
      asked.push(`${to} ${prefix.slice(0, 2)}`);
      if (isAway) throw new Error('the database is away');
      return `${prefix}before`;
    },
    settled: async () => {},
  });
  await expect(of.idOf([textOn(bind(), 'yes').part])).rejects.toThrow('away');
  isAway = false;
  expect(await of.idOf([textOn(bind(), 'yes').part])).toMatch(/^h-[0-9a-f]{36}-before$/);
  seconds(301);
  expect(await of.idOf([textOn(bind(), 'no').part])).toMatch(/^h-[0-9a-f]{36}-abcd0123-[0-9a-f]{8}$/);
  expect(asked).toEqual(['2 h-', '2 h-']);
});
