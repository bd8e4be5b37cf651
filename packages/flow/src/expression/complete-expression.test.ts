import { describe, expect, it, test } from 'vitest';
import { type Completion, completeExpression, type KnownValue } from './complete-expression.ts';

const values: KnownValue[] = [
  { path: 'cold.number', title: 'Temperature', from: 'How cold is it?', kind: 'double' },
  { path: 'cold.text', title: 'Text as written', from: 'How cold is it?', kind: 'string' },
  { path: 'each.items', title: 'Items', from: 'For each', kind: 'list<string>' },
  { path: 'trigger.text', title: 'Text as written', from: 'What started it', kind: 'string' },
  { path: 'contact.name', title: 'Name', from: 'Contact', kind: 'string' },
];
const helps: Record<string, string> = { string: 'Any value as words', is: 'is', and: 'and', isNot: 'is not', default: 'Another value' };
const names = { values, helpOf: (name: string) => helps[name] ?? '' };

/** `|` is the caret. */
const at = (marked: string, asked = false) => completeExpression(marked.replace('|', ''), marked.indexOf('|'), { names, asked });
const shown = (item: Completion<KnownValue>): string => item.insert;
const offers = (marked: string, asked = false) => at(marked, asked)?.items.map(shown) ?? [];

describe('where a value begins', () => {
  test.each([
    ['by title', 'temp|', ['cold.number']],
    ['by id', 'cold.tex|', ['text']],
    ['by its step', 'How|', ['cold.number', 'cold.text']],
    ['newest step first', 'text|', ['cold.text', 'trigger.text']],
    ['behind an operator', 'cold.number > 5 && te|', ['cold.number', 'cold.text', 'trigger.text']],
    ['inside brackets', 'size(tri|', ['trigger.text', 'trim()']],
    ['functions by what they do', 'words|', ['string()']],
  ])('%s: %s', (_, marked, expected) => expect(offers(marked).slice(0, expected.length)).toEqual(expected));
  it('offers nothing before a letter, and everything when asked', () => {
    expect(at('|')).toBeNull();
    expect(offers('|', true).slice(0, 5)).toEqual(values.map(({ path }) => path));
    expect(offers('|', true)).toEqual(expect.arrayContaining(['upper()', '!']));
  });
  it('knows the name of an item inside of a loop', () => expect(offers('each.items.exists(person, per|')[0]).toBe('person'));
});

describe('behind a point', () => {
  test.each([
    ['the fields of a step', 'cold.|', ['number', 'text']],
    ['what can be done with a text', 'trigger.text.co|', ['contains()']],
    ['what can be done with a list', 'each.items.e|', ['exists(item, )', 'exists_one(item, )']],
    ['with what nobody knows, anything', '("a" + "b").sta|', ['startsWith()']],
  ])('%s: %s', (_, marked, expected) => expect(offers(marked)).toEqual(expected));
  it('knows that a number has none', () => expect(at('cold.number.|')).toBeNull());
});

describe('behind a value', () => {
  test.each([
    ['a sign by its words', 'cold.number i|', ['== ', '!= ', 'in ']],
    ['a method joins on', 'trigger.text con|', ['.contains()']],
  ])('%s: %s', (_, marked, expected) => expect(offers(marked).filter((one) => expected.includes(one))).toEqual(expected));
  it('has all signs when asked, and nothing right behind it', () => {
    expect(offers('cold.number |', true).slice(0, 3)).toEqual(['== ', '!= ', '> ']);
    expect(at('size(cold.text)|', true)).toBeNull();
  });
});

describe('what is replaced', () => {
  it('is the word at the caret, to its end', () => expect(at('cold.number > tem|p')).toMatchObject({ from: 14, to: 18, typed: 'tem' }));
  it('puts the caret between brackets', () => expect(at('upp|')?.items[0]).toMatchObject({ insert: 'upper()', back: 1 }));
  it('leaves texts, numbers and what stands there already alone', () => {
    for (const marked of ['"cold| ', "'te|'", '14|', 'contact.name|']) expect(at(marked), marked).toBeNull();
  });
});
