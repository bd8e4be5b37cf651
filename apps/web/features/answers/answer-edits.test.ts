import { ExpectedAnswer } from '@signalbox/flow';
import { expect, it } from 'vitest';
import { addAnswers, addWords, draftAnswers, moveAnswer, sortIn, stillUnfit } from './answer-edits.ts';

const of = (...all: Record<string, unknown>[]) => all.map((one) => ExpectedAnswer.parse(one));
const yes = { kind: 'yes', port: 'yes' };
const call = { kind: 'words', port: 'call', title: 'Call me', words: ['call'], inside: true };
const text = { kind: 'text', port: 'reply' };
const ports = (answers: readonly ExpectedAnswer[]) => answers.map(({ port }) => port);

it('new answers stand before free text, with ways of their own', () => {
  const first = addAnswers(of(text), 'yesNo');
  expect([ports(first.answers), first.added]).toEqual([['yes', 'no', 'reply'], 'yes']);
  const second = addAnswers(first.answers, 'yesNo');
  expect(ports(second.answers).slice(2, 4)).toEqual(['yes4', 'no5']);
  expect(addAnswers(of({ kind: 'choice', port: 'choice', number: 3 }), 'choice').answers.at(-1)).toMatchObject({ number: 4 });
  for (const kind of ['words', 'number', 'date', 'phone', 'email', 'text'] as const)
    expect(ExpectedAnswer.safeParse(addAnswers([], kind).answers[0]).success).toBe(true);
});

it('free text stays the last, whatever is moved', () => {
  const all = of(yes, call, text);
  expect(ports(moveAnswer(all, 1, 0))).toEqual(['call', 'yes', 'reply']);
  expect(ports(moveAnswer(all, 0, 2))).toEqual(['yes', 'call', 'reply']);
  expect(ports(moveAnswer(all, 2, 0))).toEqual(['yes', 'call', 'reply']);
  expect(ports(moveAnswer(all, 0, -1))).toEqual(['yes', 'call', 'reply']);
});

it('each word stands once, however it is typed', () => {
  expect(addWords(['call'], 'Call!, ring; phone me,')).toEqual(['call', 'ring', 'phone me']);
  expect(addWords([], ' , ,')).toEqual([]);
});

it('texts that are sorted in become words of their way, and fit from then on', () => {
  const at = { now: 0, timeZone: 'UTC' };
  const all = of(yes, call, { kind: 'number', port: 'n' });
  const texts = [
    { text: 'brrr', count: 9 },
    { text: 'sure, why not', count: 2 },
    { text: 'hm', count: 1 },
  ];
  expect(stillUnfit(all, texts, at)).toEqual(texts);
  const sorted = sortIn(
    all,
    new Map([
      ['brrr', 'call'],
      ['sure, why not', 'yes'],
      ['hm', ''],
    ]),
  );
  expect(stillUnfit(sorted, texts, at)).toEqual([{ text: 'hm', count: 1 }]);
});

it('half-typed answers of a draft are shown, and nonsense is not', () => {
  const odd = [
    { kind: 'yes', port: 'yes' },
    { kind: 'words', port: 'w', words: ['a', 7], title: 'x'.repeat(80) },
    { kind: 'choice', port: 'c', number: 'two' },
    ...[null, 7, 'x', {}, [null], { kind: 'later', port: 'l' }, { kind: 'no' }],
  ];
  expect(draftAnswers(odd)).toEqual([
    { kind: 'yes', port: 'yes', title: '', words: [] },
    { kind: 'words', port: 'w', title: 'x'.repeat(80), words: [], inside: false },
    { kind: 'choice', port: 'c', title: '', number: 1, words: [] },
  ]);
  for (const value of [null, 7, 'x', [null], [{}], undefined]) expect(draftAnswers(value)).toEqual([]);
});
