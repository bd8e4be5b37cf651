import { expect, test } from 'vitest';
import { fitsExample } from './fits-example.ts';

const example = { number: 'A 7', amount: 12, lines: [{ sku: 'x' }], note: null };
test.each<[unknown, boolean]>([
  [{ number: 'B', amount: 1, lines: [], note: 4, more: true }, true],
  [{ number: 'B', amount: '1', lines: [], note: 4 }, false],
  [{ number: 'B', amount: 1, lines: [{ sku: 1 }], note: 4 }, false],
  [{ number: 'B', amount: 1, lines: [{ sku: 'y' }] }, false],
  [{ amount: 1, lines: [], note: 4 }, false],
  [null, false],
  [[], false],
])('%j', (value, fits) => expect(fitsExample(example, value)).toBe(fits));
