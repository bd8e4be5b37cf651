import { expect, it } from 'vitest';
import { cutAt } from './picture.tsx';

const pieces = (text: string, wrong: { from: number; to: number }[] = []) =>
  cutAt(text, wrong).map(({ from, to, isWrong }) => `${text.slice(from, to)}${isWrong ? ' wrong' : ''}`);

it('a mistake is underlined alone', () =>
  expect(pieces('contact.nam == "x"', [{ from: 8, to: 11 }])).toEqual(['contact.', 'nam wrong', ' == "x"']));
it('positions behind the text mark its end', () => expect(pieces('abc', [{ from: 9, to: 12 }])).toEqual(['ab', 'c wrong']));
it('an empty text has no pieces', () => expect(pieces('', [{ from: 0, to: 4 }])).toEqual([]));
