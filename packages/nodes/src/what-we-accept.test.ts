import { firstWord, isShortCode, normalizeAddress, numberOf, optOutOf, parsePhone, readMoment, restOfText } from '@signalbox/domain';
import { isReachable } from '@signalbox/domain/phone-facts';
import { ExpectedAnswer, readAnswer } from '@signalbox/flow';
import { guideTable } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';

// The guide promises what these tables say.
const cells = <Cells extends string[]>(heading: string) => guideTable(heading) as Cells[];
const tried = (read: () => string | number | null | undefined): string => {
  try {
    return String(read() ?? 'refused');
  } catch {
    return 'refused';
  }
};
const answer = (promised: string): string => promised.replace(/[:,] .*/, '');

test('the tables are there', () => {
  const headings = [
    'The first word of a text',
    'Ending and allowing texts',
    'Answers to questions',
    'Numbers that are typed',
    'Numbers from an SMSC',
    'Dates',
    'Numbers',
  ];
  expect(headings.filter((heading) => guideTable(heading).length < 5)).toEqual([]);
});

test.each(cells<[string, string, string]>('The first word of a text'))('%s begins with %s', (text, word, rest) =>
  expect([firstWord(text), restOfText(text)]).toEqual([word, rest]),
);

test.each(cells<[string, string]>('Ending and allowing texts'))('%s says %s', (text, what) =>
  expect(optOutOf(text) ?? 'nothing').toBe(what),
);

const words = ['call', 'ring'];
const expected: Record<string, Record<string, unknown>[]> = {
  'yes or no': [{ kind: 'yes' }, { kind: 'no' }],
  'words: call, ring': [{ kind: 'words', words }],
  'words, also inside: call, ring': [{ kind: 'words', words, inside: true }],
  'choice: 1': [{ kind: 'choice', number: 1 }],
  'number, 5 to 35': [{ kind: 'number', min: 5, max: 35 }],
  date: [{ kind: 'date' }],
  'phone number': [{ kind: 'phone' }],
  'e-mail address': [{ kind: 'email' }],
  'free text': [{ kind: 'text' }],
};
test.each(cells<[string, string, string]>('Answers to questions'))('%s: %s is %s', (what, text, read) => {
  const answers = (expected[what] ?? []).map((one, index) => ExpectedAnswer.parse({ port: `way${index}`, ...one }));
  const at = { now: Date.parse('2026-11-27T08:00:00Z'), timeZone: 'Europe/Stockholm' };
  expect(String(readAnswer(answers, text, at)?.value ?? 'nothing')).toBe(read);
});

test.each(cells<[string, string, string]>('Numbers that are typed'))('%s in %s is %s', (text, country, read) =>
  expect(tried(() => parsePhone(text, country))).toBe(read),
);

test.each(cells<['international' | 'national' | 'unknown', string, string, string]>('Numbers from an SMSC'))(
  '%s %s of a provider in %s is %s',
  (form, text, country, read) => expect(normalizeAddress(text, { form, country })).toBe(read),
);

test.each(cells<[string, string]>('Numbers that texts go to'))('a text to %s: %s', (number, sent) =>
  expect(isShortCode(number) || isReachable(number) ? 'yes' : 'no').toBe(answer(sent)),
);

test.each(cells<[string, string]>('Dates'))('%s is %s', (text, moment) => {
  const read = readMoment(text, 'Europe/Stockholm')?.moment;
  expect(read === undefined ? 'refused' : new Date(read).toISOString().replace('.000', '')).toBe(
    read === undefined ? answer(moment) : moment,
  );
});

test.each(cells<[string, string]>('Numbers'))('%s is the number %s', (text, number) =>
  expect(tried(() => numberOf(text))).toBe(answer(number)),
);
