import { expect, it } from 'vitest';
import { cutAt } from './marked-text.tsx';

const pieces = (text: string, wrong: { from: number; to: number; isWarning?: boolean }[] = []) =>
  cutAt(
    text,
    wrong.map((one) => ({ isWarning: false, ...one })),
  ).map(({ from, to, mark }) => `${text.slice(from, to)}${mark ? ` ${mark}` : ''}`);

it('a mistake is underlined alone', () =>
  expect(pieces('contact.nam == "x"', [{ from: 8, to: 11 }])).toEqual(['contact.', 'nam wrong', ' == "x"']));
it('a warning is another line, and a mistake in it shows', () =>
  expect(
    pieces('abcd', [
      { from: 0, to: 3, isWarning: true },
      { from: 1, to: 2 },
    ]),
  ).toEqual(['a warned', 'b wrong', 'c warned', 'd']));
it('positions behind the text mark its end', () => expect(pieces('abc', [{ from: 9, to: 12 }])).toEqual(['ab', 'c wrong']));
it('an empty text has no pieces', () => expect(pieces('', [{ from: 0, to: 4 }])).toEqual([]));
