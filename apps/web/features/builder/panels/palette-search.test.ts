import { nodeTitle } from '@signalbox/flow';
import { type Language, wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { searchPalette } from './palette-search.ts';

const titles = (query: string, language: Language = 'en') => {
  const t = wordsFor(language);
  return searchPalette(t, query).flatMap(({ types }) => types.map((card) => nodeTitle(t, card)));
};

it('shows everything by group, triggers first', () => {
  expect(searchPalette(wordsFor('en'), '')[0]?.group).toBe('trigger');
  expect(titles('').length).toBeGreaterThan(10);
});
it('knows other words', () => {
  expect(titles('webhook')).toContain('HTTP request');
  expect(titles('label')[0]).toBe('Add tag');
});
it('puts what begins with the words first', () => expect(titles('reply')[0]).toBe('Reply'));
it('looks for the words of the reader', () => {
  expect(titles('svara', 'sv')[0]).toBe('Svara');
  expect(titles('etikett', 'sv')).toContain('Lägg till tagg');
  expect(titles('godkännande', 'sv')[0]).toBe('Be om godkännande');
  expect(titles('label', 'sv')).toEqual([]);
});
it('finds nothing where there is nothing', () => expect(titles('zeppelin')).toEqual([]));
it.each([
  ['call workflow', 'flow.call', 'en'],
  ['anropa arbetsflöde', 'flow.call', 'sv'],
  ['wait', 'logic.wait', 'en'],
  ['vänta', 'logic.wait', 'sv'],
  ['join', 'logic.join', 'en'],
  ['for each', 'logic.forEach', 'en'],
] as const)('takes the best match by title: %s is %s', (query, type, language) =>
  expect(searchPalette(wordsFor(language), query)[0]?.types[0]?.type).toBe(type),
);
