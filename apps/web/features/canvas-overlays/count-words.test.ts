import { expect, it } from 'vitest';
import { countOf, countWords } from './count-words.ts';

it('groups thousands with thin spaces and knows one from many', () => {
  expect(countWords(12408)).toBe('12\u202f408');
  expect([countOf(1, 'run'), countOf(0, 'run'), countOf(1204, 'run')]).toEqual(['1 run', '0 runs', '1\u202f204 runs']);
});
