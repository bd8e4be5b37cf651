import { sayWord, wordsFor } from '@signalbox/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, patternOf } from './pattern.ts';

const plain = { ignoreCase: false, lines: false };
function all(source: string, text: string, options = plain) {
  const made = patternOf(source, options);
  if ('problem' in made) throw new Error(made.problem.word);
  return findMatches(made.pattern, text, { most: 1000 });
}
const texts = (source: string, text: string, options = plain) => all(source, text, options)?.map((match) => match.text);

describe('matching', () => {
  it.each<[string, string, string[]]>([
    ['\\d+', 'a 12 b 345', ['12', '345']],
    ['(\\w+)@(\\w+)\\.se', 'maja@signal.se', ['maja@signal.se']],
    ['a|ab', 'ab', ['a']],
    ['ab|a', 'ab', ['ab']],
    ['a+?', 'aaa', ['a', 'a', 'a']],
    ['<.*?>', '<a><b>', ['<a>', '<b>']],
    ['<.*>', '<a><b>', ['<a><b>']],
    ['^a', 'aa', ['a']],
    ['\\bja\\b', 'ja nej ja, jaha', ['ja', 'ja']],
    ['[^\\s,]+', 'a, b c', ['a', 'b', 'c']],
    ['[\\-_.]', 'a-b_c.d', ['-', '_', '.']],
    ['x{2,3}', 'x xx xxx xxxx', ['xx', 'xxx', 'xxx']],
    ['x{2}', 'xxxxx', ['xx', 'xx']],
    ['{a}', '{a}', ['{a}']],
    ['.', '🙂é', ['🙂', 'é']],
    ['\\p{Lu}', 'Åsa Öberg', ['Å', 'Ö']],
    ['\\u{1F642}', '🙂', ['🙂']],
    ['(a*)*b', 'aaab', ['aaab']],
    ['(?:a|b)*', 'abc', ['ab', '', '']],
    ['\\/\\#', '/#', ['/#']],
    ['$', 'a', ['']],
  ])('%s in %s', (source, text, expected) => expect(texts(source, text)).toEqual(expected));
  it('gives groups and names', () => {
    expect(all('(?<day>\\d+)\\.(\\d+)(x)?', 'den 24.12')).toMatchObject([
      { text: '24.12', from: 4, to: 9, groups: ['24', '12', ''], named: { day: '24' } },
    ]);
  });
  it('can ignore case and look at lines', () => {
    expect(texts('åsa [k]', 'ÅSA K', { ignoreCase: true, lines: false })).toEqual(['ÅSA K']);
    expect(texts('^.$', 'a\nb\ncc', { ignoreCase: false, lines: true })).toEqual(['a', 'b']);
  });
});

describe('what is refused', () => {
  it.each([
    ['(a)\\1', 'refers back'],
    ['(?<x>a)\\k<x>', 'refers back'],
    ['(?=a)', 'ahead or behind'],
    ['(?<!a)b', 'ahead or behind'],
    ['(a', 'no )'],
    ['a)', 'no ('],
    ['[a', 'no ]'],
    ['[z-a]', 'cannot be read'],
    ['*a', 'nothing for *'],
    ['a**', 'nothing for *'],
    ['^*', 'cannot repeat a place'],
    ['a{3,2}', 'wrong way round'],
    ['a{2000}', 'over 1000 times'],
    ['(a{100}){100}', 'too long'],
    ['a\\', 'stands for nothing'],
    ['\\y', 'means nothing'],
    ['\\p{Nonsense}', 'cannot be read'],
    ['(?<a>x)(?<a>y)', 'Two groups'],
    ['('.repeat(40) + ')'.repeat(40), 'inside each other'],
    ['a'.repeat(501), 'over 500'],
  ])('%s', (source, words) => {
    const made = patternOf(source, plain);
    expect('problem' in made && sayWord(wordsFor('en'), made.problem)).toContain(words);
  });
});

describe('hostile patterns', () => {
  const long = 'a'.repeat(16_000);
  it.each([
    ['nested repetition', '^(a+)+$', `${long}!`],
    ['nested stars', '(a*)*(a*)*(a*)*b', long],
    ['overlapping choices', '^(a|a)*$', `${long}!`],
    ['overlapping choices of words', '^(a|aa|aaa)+$', `${long}!`],
    ['many stars in a row', 'a*a*a*a*a*a*a*a*a*a*b', long],
    ['many spaces', '\\s*\\s*\\s*\\s*$', ' '.repeat(16_000).concat('x')],
    ['counted repetition', '(a?){300}a{300}', long],
    ['an address', '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$', long],
    ['many matches that each look at the whole text', 'a.*b|a', long],
    ['a dot before every end', '(.*)(.*)(.*)(.*)[^a]', long],
  ])('%s ends soon', (_name, source, text) => {
    const started = performance.now();
    const made = patternOf(source, plain);
    if ('pattern' in made) findMatches(made.pattern, text, { most: 1000 });
    // A backtracking matcher needs longer than the universe is old; the bound leaves room for a slow and busy machine.
    expect(performance.now() - started).toBeLessThan(5000);
  });
  it('says when it gives up, and finds what takes a fair share', () => {
    expect(all('(a?){300}a{300}', long)).toBeNull();
    expect(texts('^(a+)+$', long)).toEqual([long]);
    expect(texts('^(a+)+$', `${long}!`)).toEqual([]);
  });
});

it('agrees with the matcher of JavaScript', () => {
  const atom = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '\\w', '(a)', '(?:b|c)', '(a|ab)', '(?:a|b|)', '\\b', '^', '$');
  const piece = fc
    .tuple(atom, fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{1,2}?'))
    .map(([body, times]) => (/^(\\b|\^|\$)$/.test(body) ? body : body + times));
  const branch = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const source = fc.array(branch, { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|'));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(source, text, (pattern, sample) => {
      const native = [...sample.matchAll(new RegExp(pattern, 'gu'))].map((match) => [match.index, match[0]]);
      expect(all(pattern, sample)?.map((match) => [match.from, match.text])).toEqual(native);
    }),
    { numRuns: 2000 },
  );
});
