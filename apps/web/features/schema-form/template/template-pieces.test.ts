import { sms } from '@signalbox/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mistake, piecesOf } from './template-pieces.ts';
import { tokensOf } from './template-text.ts';

const nameOf = (expr: string) => ({ source: null, name: expr });
const pieces = (text: string, mistakes: Mistake[] = [], isMessage = true) =>
  piecesOf(text, tokensOf(text), { mistakes, signs: isMessage ? sms.costlySigns : undefined, nameOf });
const drawn = (text: string, mistakes: Mistake[] = []) =>
  pieces(text, mistakes).map((piece) => {
    const words = text.slice(piece.from, piece.to);
    return piece.look === 'chip'
      ? `chip ${piece.words.name}${piece.mistake ? `: ${piece.mistake.message}` : ''}`
      : `${piece.look} ${words}`;
  });

test('a chip that no words stand beside has a place for the caret there', () => {
  expect(drawn('{{ a }}{{ b }}')).toEqual(['pad ', 'chip a', 'pad ', 'chip b', 'pad ']);
  expect(drawn('x{{ a }}y')).toEqual(['words x', 'chip a', 'words y']);
  expect(drawn('x\n{{ a }}\n')).toEqual(['words x\n', 'pad ', 'chip a', 'words \n']);
});
test('signs that cost are marked in runs, and only in words', () =>
  expect(drawn('a “–” b {{ x == "–" }}')).toEqual(['words a ', 'costly “–”', 'words  b ', 'chip x == "–"', 'pad ']));
test('a mistake in a value colours its chip, one in words is underlined, and one that began before is not about the chip', () => {
  expect(drawn('a{{ b }}', [{ from: 4, to: 5, message: 'No b.', isWarning: false }])).toEqual(['words a', 'chip b: No b.', 'pad ']);
  expect(drawn('a {{ {{ b }}', [{ from: 2, to: 12, message: 'Open.', isWarning: false }])).toEqual([
    'words a ',
    'wrong {{ ',
    'chip b',
    'pad ',
  ]);
  expect(drawn('abc', [{ from: 9, to: 12, message: 'End.', isWarning: true }])).toEqual(['words ab', 'warned c']);
});
test('whatever the text and the marks, the pieces make it up again', () => {
  const bits = fc.constantFrom('{{', '}}', '{{ a }}', '“', '\n', 'x', '😀', 'ж', '\u200b');
  const marks = fc.array(fc.record({ from: fc.nat(30), to: fc.nat(40), message: fc.constant('No.'), isWarning: fc.boolean() }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 20 }), marks, (all, mistakes) => {
      const text = all.join('');
      expect(
        pieces(text, mistakes)
          .map(({ from, to }) => text.slice(from, to))
          .join(''),
      ).toBe(text);
    }),
  );
});
