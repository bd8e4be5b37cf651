import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { happened, leftWords, offsetWords } from './step-words.ts';

const t = wordsFor('en');
const step = (seq: number, nodeId: string, status: 'done' | 'waiting', at: string) => ({
  seq,
  nodeId,
  visit: 1,
  status,
  port: status === 'done' ? 'next' : null,
  at,
  tookMs: 1,
  input: {},
  output: { value: 'YES' },
  error: null,
});

test('a step that waited and went on is one line', () => {
  const lines = happened(
    t,
    [],
    [
      step(1, 'a', 'done', '2026-03-01T09:00:00.000Z'),
      step(2, 'b', 'waiting', '2026-03-01T09:00:00.019Z'),
      step(3, 'b', 'done', '2026-03-01T09:01:05.000Z'),
    ],
  );
  expect(lines.map((line) => [line.nodeId, line.status, line.offset])).toEqual([
    ['a', 'done', '+0 ms'],
    ['b', 'done', '+1 min 5 s'],
  ]);
});
test('offsets and time left in words', () => {
  expect([offsetWords(t, 19), offsetWords(t, 4200), offsetWords(t, 418_000)]).toEqual(['+19 ms', '+4.2 s', '+6 min 58 s']);
  expect(leftWords(t, '2026-03-01T09:04:12.000Z', Date.parse('2026-03-01T09:00:00.000Z'))).toBe('4:12 left');
});

test('the same in Swedish', () => {
  const sv = wordsFor('sv');
  const node = (title: string) => ({
    ...{ id: 'a', type: 'logic.wait', version: 1, title, input: {}, off: false, note: '' },
    position: { x: 0, y: 0 },
  });
  const titleIn = (title: string) => happened(sv, [node(title)], [step(1, 'a', 'done', '2026-03-01T09:00:00.000Z')])[0]?.title;
  expect([titleIn(''), titleIn('Hold on')]).toEqual(['Vänta', 'Hold on']);
  expect([offsetWords(sv, 4200), offsetWords(sv, 3_780_000)]).toEqual(['+4,2 s', '+1 tim 3 min']);
  expect(leftWords(sv, '2026-03-01T10:04:12.000Z', Date.parse('2026-03-01T09:00:00.000Z'))).toBe('1 tim 4 min kvar');
});
