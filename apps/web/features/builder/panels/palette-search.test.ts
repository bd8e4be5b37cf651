import { expect, it } from 'vitest';
import { searchPalette } from './palette-search.ts';

const titles = (query: string) => searchPalette(query).flatMap(({ specs }) => specs.map((spec) => spec.title));

it('shows everything by group, triggers first', () => {
  expect(searchPalette('')[0]?.group).toBe('trigger');
  expect(titles('').length).toBeGreaterThan(10);
});
it('knows other words', () => {
  expect(titles('webhook')).toContain('HTTP request');
  expect(titles('label')[0]).toBe('Add tag');
});
it('puts what begins with the words first', () => expect(titles('reply')[0]).toBe('Reply'));
it('finds nothing where there is nothing', () => expect(titles('zeppelin')).toEqual([]));
