import { TestResult, TestScript } from '@signalbox/contract';
import { testResultExample } from '@signalbox/contract/examples';
import { expect, test } from 'vitest';
import { awaitedBy, lostOf, phonesOf, threadOf, waitsOf } from './talk-facts.ts';

const [elin, bashir] = ['+46701740605', '+46701740646'];
const message = (to: string, text: string, at: string, outcome: TestResult['messages'][number]['outcome'] = 'delivered') => ({
  ...{ nodeId: 'ask', channel: 'sms', to, from: '71400', text, at, outcome },
});
const wait = (phone: string, dueAt: string | null) => ({ nodeId: `ask ${phone}`, dueAt, kinds: ['reply'], phones: [phone] });
const inside: TestResult = { ...testResultExample, waits: [wait(bashir, '2026-03-01T11:00:00.000Z')] };
const result: TestResult = TestResult.parse({
  ...testResultExample,
  status: 'waiting',
  phone: { theirs: elin, ours: '71400' },
  startedAt: '2026-03-01T10:00:00.000Z',
  messages: [
    message(elin, 'How cold?', '2026-03-01T10:00:00.000Z'),
    message(bashir, 'Can you go?', '2026-03-01T10:00:02.000Z'),
    message(elin, 'Lost', '2026-03-01T10:00:03.000Z', 'failed'),
  ],
  waits: [wait(elin, null)],
  children: [{ nodeId: 'each', number: 1, result: inside }],
  moves: [
    { at: '2026-03-01T10:00:01.000Z', nodeId: null },
    { at: '2026-03-01T10:00:02.000Z', nodeId: 'ask' },
    { at: '2026-03-01T11:00:02.000Z', nodeId: null },
  ],
});
const script = TestScript.parse({
  trigger: { payload: { text: 'COLD', from: elin } },
  moves: [{ kind: 'say', from: bashir, text: 'hello?' }, { kind: 'say', from: elin, text: '11' }, { kind: 'skipToTimeout' }],
});

test('phones come in the order in which they came into the test, waits with the soonest first', () => {
  expect(phonesOf(result)).toEqual([elin, bashir]);
  expect(waitsOf(result).map(({ phones }) => phones)).toEqual([[bashir], [elin]]);
  expect(awaitedBy(result, elin)?.nodeId).toBe(`ask ${elin}`);
  expect(awaitedBy(result, '+46701740699')).toBeNull();
});

test('a phone shows what it said and what arrived, in the order of the clock', () => {
  const shown = (phone: string) => threadOf(phone, { script, result }).map(({ direction, text, missed }) => [direction, text, missed]);
  expect(shown(elin)).toEqual([
    ['out', 'COLD', false],
    ['in', 'How cold?', false],
    ['out', '11', false],
  ]);
  expect(shown(bashir)).toEqual([
    ['out', 'hello?', true],
    ['in', 'Can you go?', false],
  ]);
  expect([lostOf(result, elin), lostOf(result, bashir)]).toEqual([1, 0]);
  // From a step in the middle no text began it.
  expect(threadOf(elin, { script: { ...script, from: 'ask', moves: [] }, result }).map(({ text }) => text)).toEqual(['How cold?']);
});
