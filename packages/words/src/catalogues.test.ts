import { expect, it } from 'vitest';
import { catalogueProblems } from './catalogue-problems.ts';

it('has every sentence in every language, with the same holes', () => {
  expect(catalogueProblems()).toEqual([]);
});

it.each([
  ['a key that a language lacks', { a: 'One', b: 'Two' }, { a: 'Ett' }, "sv/common: 'b' is missing"],
  ['a key too many', { a: 'One' }, { a: 'Ett', b: 'Två' }, "sv/common: 'b' is not in en/common"],
  ['another hole', { a: 'Hi {name}' }, { a: 'Hej {namn}' }, "sv/common: 'a' has {namn} as text, the source as nothing"],
  ['a lost piece', { a: 'Ask <b>her</b>' }, { a: 'Fråga henne' }, "sv/common: 'a' has {b} as nothing, the source as piece"],
  ['a plural form', { a: '{n, plural, one {#} other {#}}' }, { a: '{n, plural, other {#}}' }, "sv/common: 'a' lacks the plural form 'one'"],
  [
    'another choice',
    { a: '{n, select, on {x} other {y}}' },
    { a: '{n, select, off {x} other {y}}' },
    "sv/common: 'a' chooses between other words in {n} than the source",
  ],
  ['broken text', { a: '{n, plural, one {#} other {#}}' }, { a: '{n, plural, one {#} other {#}' }, "sv/common: 'a' cannot be read"],
  ['a time', { a: '{at, time}' }, { a: '{at, time}' }, "sv/common: 'a' formats a time itself in {at}"],
])('tells %s', (_, en, sv, problem) => {
  expect(catalogueProblems({ en: { common: en }, sv: { common: sv } }).join('\n')).toContain(problem);
});
