import { firstBy, foldWord } from '@signalbox/domain';
import { describe, expect, it, test } from 'vitest';
import { ExpectedAnswer } from './answer-field.ts';
import { readAnswer, sameWords, usualWords } from './read-answer.ts';
import { yesNoWords } from './yes-no-words.ts';

// A Friday, nine in the morning in Stockholm.
const at = { now: Date.parse('2026-11-27T08:00:00Z'), timeZone: 'Europe/Stockholm' };
type Typed = { kind: ExpectedAnswer['kind'] } & Record<string, unknown>;
const of = (...all: Typed[]) => all.map((one, index) => ExpectedAnswer.parse({ port: `way${index}`, ...one }));
const read = (text: string, ...all: Typed[]) => readAnswer(of(...all), text, at)?.value ?? null;

describe('yes or no', () => {
  test.each(
    Object.entries(yesNoWords).flatMap(([language, { yes, no }]) => [
      ...yes.map((word) => [language, word, true] as const),
      ...no.map((word) => [language, word, false] as const),
    ]),
  )('%s: %s is %s, however it is typed', (_language, word, meant) => {
    for (const text of [word, ` ${word.toUpperCase()}! `, `${word}.`, `“${word}”`, `${word}, tack`, `${word} ${word}`])
      expect(read(text, { kind: 'no' }, { kind: 'yes' })).toBe(meant);
  });
  it('no word means both in all languages together', () => {
    const [yes, no] = [usualWords.yes, usualWords.no].map((words) => new Set(words.map(foldWord)));
    expect([...(yes ?? [])].filter((word) => no?.has(word))).toEqual([]);
    expect(firstBy(usualWords.yes, foldWord)).toEqual(usualWords.yes);
  });
  test.each([
    ['👍', true],
    ['👍🏽👍🏽', true],
    ['✅', true],
    ['👎🏿', false],
    ['❌', false],
    ['ＹＥＳ', true],
    ['Yes please!!', true],
    ['hej, ja tack', true],
    ['Nej tyvärr', false],
    ['No, thank you', false],
    ['freezing', false],
  ])('%s is %s', (text, meant) => expect(read(text, { kind: 'yes' }, { kind: 'no', words: ['freezing'] })).toBe(meant));
  test.each(['maybe', 'yes and no', 'nja', 'yes if it rains', '', '👍👎', '?'])('%s is neither', (text) =>
    expect(read(text, { kind: 'yes' }, { kind: 'no' })).toBeNull(),
  );
});

describe('words', () => {
  const call: Typed = { kind: 'words', title: 'Call me', words: ['call', 'ring', 'phone me'] };
  test.each(['call', 'CALL!', ' ring ', 'Phone  me.', 'phone-me', 'call please', 'ｃａｌｌ', '“call”'])('%s', (text) =>
    expect(read(text, call)).toBe('Call me'),
  );
  test.each(['can you call me tonight', 'recall', 'phone', 'me phone', ''])('not %s', (text) => expect(read(text, call)).toBeNull());
  test.each(['can you call me tonight', 'RING mig', 'ok: phone me'])('inside: %s', (text) =>
    expect(read(text, { ...call, inside: true })).toBe('Call me'),
  );
  test.each(['recall it', 'phone', 'telephone me'])('not inside: %s', (text) => expect(read(text, { ...call, inside: true })).toBeNull());
  it('without a title it is its first word', () => expect(read('röd', { kind: 'words', words: ['Röd', 'rosa'] })).toBe('Röd'));
  it('may be a sign alone', () => expect(read('❤️', { kind: 'words', words: ['❤'] })).toBe('❤'));
});

describe('choice by number', () => {
  const all: Typed[] = [
    { kind: 'choice', number: 1, title: 'Red' },
    { kind: 'choice', number: 2, title: 'Blue', words: ['navy'] },
    { kind: 'choice', number: 12 },
  ];
  test.each([
    ['1', 'Red'],
    ['1.', 'Red'],
    ['(1)', 'Red'],
    ['#1', 'Red'],
    ['nr 1', 'Red'],
    ['Alternativ 2', 'Blue'],
    ['Option 2 please', 'Blue'],
    ['١', 'Red'],
    ['२', 'Blue'],
    ['２', 'Blue'],
    ['2️⃣', 'Blue'],
    ['blue', 'Blue'],
    ['Navy', 'Blue'],
    ['12', '12'],
    ['2 tack', 'Blue'],
  ])('%s is %s', (text, value) => expect(read(text, ...all)).toBe(value));
  test.each(['3', '11', '1 2', '1 or 2', '1.5', 'one red', ''])('%s is none', (text) => expect(read(text, ...all)).toBeNull());
});

describe('number', () => {
  const degrees: Typed = { kind: 'number', min: 5, max: 35 };
  test.each([
    ['17', 17],
    ['17,5', 17.5],
    ['17.5', 17.5],
    ['about 17', 17],
    ['ungefär 17,5 grader', 17.5],
    ['17 °C', 17],
    ['17°', 17],
    ['17C', 17],
    ['it is 17.', 17],
    ['١٧', 17],
    ['१७', 17],
    ['１７', 17],
    ['5', 5],
    ['35', 35],
    ['+12', 12],
  ])('%s is %s', (text, number) => expect(read(text, degrees)).toBe(number));
  test.each(['4', '35,1', '-17', 'seventeen', '17 or 18', '17-18', '17:30', '12.5.17', 'B17x', 'route E20a', '1,234', ''])(
    'not %s',
    (text) => expect(read(text, degrees)).toBeNull(),
  );
  test.each([
    ['-17', -17],
    ['−17', -17],
    ['1 000', 1000],
    ['12 500 kr', 12_500],
    ['0,5', 0.5],
    ['1e3', 1000],
  ])('without limits %s is %s', (text, number) => expect(read(text, { kind: 'number' })).toBe(number));
});

describe('date', () => {
  test.each([
    ['2026-12-24', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['24 Dec 2026', '2026-12-24'],
    ['24 december', '2026-12-24'],
    ['den 24 december', '2026-12-24'],
    ['on Dec 24', '2026-12-24'],
    ['Dec 24th', '2026-12-24'],
    ['24.12', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['3 maj', '2027-05-03'],
    ['3 mars', '2027-03-03'],
    ['10 okt 2026', '2026-10-10'],
    ['27 november', '2026-11-27'],
    ['26 november', '2027-11-26'],
    ['today', '2026-11-27'],
    ['Tomorrow!', '2026-11-28'],
    ['i morgon', '2026-11-28'],
    ['imorgon', '2026-11-28'],
    ['idag', '2026-11-27'],
    ['i övermorgon', '2026-11-29'],
    ['٢٤.١٢.٢٠٢٦', '2026-12-24'],
    ['2026-12-24 23:30', '2026-12-24'],
  ])('%s is %s', (text, day) => expect(read(text, { kind: 'date' })).toBe(day));
  test.each(['02/03/2026', '02/03', '2026-02-30', '31.11', 'soon', '24', '1798120800', 'on friday or saturday', ''])('not %s', (text) =>
    expect(read(text, { kind: 'date' })).toBeNull(),
  );
  it('is a day of the account', () => {
    const late = { now: Date.parse('2026-11-27T23:30:00Z'), timeZone: 'Europe/Stockholm' };
    expect(readAnswer(of({ kind: 'date' }), 'today', late)?.value).toBe('2026-11-28');
  });
});

describe('phone number', () => {
  test.each(['070-174 06 12', '+46 70 174 06 12', '0046701740612', '٠٧٠١٧٤٠٦١٢', 'my number is 070-1740612', 'Ring 070 174 06 12 tack'])(
    '%s',
    (text) => expect(read(text, { kind: 'phone' })).toBe('+46701740612'),
  );
  test.each(['no', '12', '070-1740612 or 070-1740613', ''])('not %s', (text) => expect(read(text, { kind: 'phone' })).toBeNull());
});

describe('e-mail address', () => {
  test.each([
    ['maja@example.com', 'maja@example.com'],
    ['It is maja.lind+x@mail.example.org.', 'maja.lind+x@mail.example.org'],
    ['<maja@example.com>', 'maja@example.com'],
    ['ｍａｊａ@example.com', 'maja@example.com'],
  ])('%s', (text, address) => expect(read(text, { kind: 'email' })).toBe(address));
  test.each(['maja at example.com', 'maja@', '@example.com', 'maja@example', 'a@example.com b@example.com', ''])('not %s', (text) =>
    expect(read(text, { kind: 'email' })).toBeNull(),
  );
});

it('the first answer that fits is taken, and free text takes the rest', () => {
  const all = of({ kind: 'words', words: ['17'] }, { kind: 'number' }, { kind: 'text' });
  const port = (text: string) => readAnswer(all, text, at)?.answer.port;
  expect(['17', '18', ' brrr ', ''].map(port)).toEqual(['way0', 'way1', 'way2', 'way2']);
  expect(readAnswer(all, ' brrr ', at)?.value).toBe('brrr');
});

it('tells the words that an earlier answer takes', () => {
  const all = of({ kind: 'yes' }, { kind: 'words', words: ['Call', 'call!', 'OK'] }, { kind: 'choice', number: 1, title: 'call' });
  expect(sameWords(all)).toEqual([
    { word: 'OK', index: 1, of: 0 },
    { word: 'call', index: 2, of: 1 },
  ]);
});

it.each(['​yes', 'y\u200de\u200ds', 'YES\u202c'])('invisible signs make no difference: %j', (text) =>
  expect(read(text, { kind: 'yes' })).toBe(true),
);
