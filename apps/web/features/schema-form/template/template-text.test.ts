import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOver, openBraces, stepFrom, tokensOf, valueAt, wholeValues } from './template-text.ts';

const pieces = (text: string) =>
  tokensOf(text).map((token) =>
    token.kind === 'value' ? [text.slice(token.from, token.to), token.expr] : text.slice(token.from, token.to),
  );

test.each([
  ['words alone', 'Hi', ['Hi']],
  ['nothing', '', []],
  ['a value between words', 'Hi {{ a.b }}!', ['Hi ', ['{{ a.b }}', 'a.b'], '!']],
  [
    'values side by side, without spaces',
    '{{a}}{{b}}',
    [
      ['{{a}}', 'a'],
      ['{{b}}', 'b'],
    ],
  ],
  ['braces in quotes do not close', '{{ "}}" }}', [['{{ "}}" }}', '"}}"']]],
  ['an empty value', '{{ }}', [['{{ }}', '']]],
  ['open braces before a value', 'a {{ b {{ c }}', ['a {{ b ', ['{{ c }}', 'c']]],
  ['one brace too many before a value', '{{{ c }}', ['{', ['{{ c }}', 'c']]],
  ['open braces at the end', '{{ c }} {{ d', [['{{ c }}', 'c'], ' {{ d']],
  ['closing braces alone', 'a }} b', ['a }} b']],
])('%s', (_, text, expected) => expect(pieces(text)).toEqual(expected));

const bits = fc.constantFrom(
  '{{',
  '}}',
  '{',
  '}',
  '{{ a.b }}',
  '"',
  "'",
  '\\',
  '\n',
  ' ',
  'x',
  'é',
  '😀',
  '👩‍👧',
  'שלום',
  '\u200b',
  '\ud800',
);
const anyText = fc.oneof(
  fc.array(bits, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('any text is covered whole, in order, with words never side by side', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokensOf(text);
      expect(tokens.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
      tokens.forEach((token, index) => {
        expect(token.from).toBe(tokens[index - 1]?.to ?? 0);
        expect(token.to).toBeGreaterThan(token.from);
        if (token.kind === 'text') expect(tokens[index + 1]?.kind).not.toBe('text');
        else expect(text.slice(token.inner.from, token.inner.to)).toBe(token.expr);
      });
    }),
  );
});

test('a step forth and a step back meet, and every step gets on', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokensOf(text);
      const seen = [0];
      for (let at = 0; at < text.length; seen.push(at)) {
        const next = stepFrom(text, tokens, { at, way: 'on' });
        expect(next).toBeGreaterThan(at);
        at = next;
      }
      for (const place of seen)
        expect(tokens.some((token) => token.kind === 'value' && token.from < place && place < token.to)).toBe(false);
      for (let at = text.length; at > 0; ) {
        const next = stepFrom(text, tokens, { at, way: 'back' });
        expect(next).toBeLessThan(at);
        at = next;
      }
    }),
  );
});

test('a family is one sign, a value is one sign', () => {
  const text = '👩‍👧{{ a }}b';
  expect(stepFrom(text, tokensOf(text), { at: 0, way: 'on' })).toBe(5);
  expect(stepFrom(text, tokensOf(text), { at: 5, way: 'on' })).toBe(12);
  expect(stepFrom(text, tokensOf(text), { at: 12, way: 'back' })).toBe(5);
  expect(stepFrom(text, tokensOf(text), { at: 5, way: 'back' })).toBe(0);
});

test('marking takes values in whole', () => {
  const tokens = tokensOf('ab{{ c }}de');
  expect(wholeValues(tokens, { from: 1, to: 4 })).toEqual({ from: 1, to: 9 });
  expect(wholeValues(tokens, { from: 9, to: 10 })).toEqual({ from: 9, to: 10 });
  expect(valueAt(tokens, { from: 2, to: 9 })?.expr).toBe('c');
});

test.each([
  ['right behind the braces', 'Hi {{', 5, { from: 3, words: '' }],
  ['with words', 'Hi {{ con', 9, { from: 3, words: 'con' }],
  ['behind a value', '{{ a }} {{b', 11, { from: 8, words: 'b' }],
  ['not behind a line break', '{{\nb', 4, null],
  ['not behind a value that is closed', '{{ a }}', 7, null],
  ['not before them', 'a{{', 1, null],
])('open braces: %s', (_, text, caret, expected) => expect(openBraces(text, tokensOf(text), caret)).toEqual(expected));

test('marks move with the text around them and go when their own text changes', () => {
  expect(carriedOver([{ from: 4, to: 6 }], 'abc de', 'Xabc de')).toEqual([{ from: 5, to: 7 }]);
  expect(carriedOver([{ from: 0, to: 3 }], 'abc de', 'abc dXe')).toEqual([{ from: 0, to: 3 }]);
  expect(carriedOver([{ from: 4, to: 6 }], 'abc de', 'abc dXe')).toEqual([null]);
});

test('a very long text is taken apart quickly', () => {
  const text = `${'Dear {{ contact.name }}, '.repeat(4000)}${'{{'.repeat(2000)}`;
  const begun = performance.now();
  expect(tokensOf(text)).toHaveLength(8001);
  expect(performance.now() - begun).toBeLessThan(500);
});
