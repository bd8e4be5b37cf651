import { expect, test } from 'vitest';
import { keyOfTitle } from './key-of-title.ts';

test('keys read like the title, each once', () => {
  expect(keyOfTitle('Street address', [], 'field')).toBe('street_address');
  expect(keyOfTitle('Höjd (m)', [], 'field')).toBe('hojd_m');
  expect(keyOfTitle('2. price', [], 'field')).toBe('price');
  expect(keyOfTitle('Price', ['price'], 'field')).toBe('price_2');
  expect(keyOfTitle('数', [], 'column')).toBe('column');
});
