import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonBytes } from './json-size.ts';

it('is the length of the JSON, whatever the value', () => {
  const words = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\n', 'ä', '😀', '\ud800'));
  const value = fc.anything({
    withDate: true,
    withSparseArray: true,
    withNullPrototype: true,
    values: [words, fc.double(), fc.integer(), fc.boolean(), fc.constant(undefined)],
  });
  fc.assert(
    fc.property(value, (one) => {
      expect(jsonBytes(one)).toBe(Buffer.byteLength(JSON.stringify(one) ?? ''));
    }),
    { numRuns: 500 },
  );
});

it.each([
  [{ toJSON: () => 'x' }, 3],
  [{ list: [undefined, () => 1] }, 20],
  [Number.NaN, 4],
  [-0, 1],
  [1e21, 5],
])('%j takes %d', (value, bytes) => {
  expect(jsonBytes(value)).toBe(bytes);
  expect(jsonBytes(value)).toBe(JSON.stringify(value).length);
});

it('counts what is very deep as too large, also where JSON could just be written', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  expect([jsonBytes(nested(500)), jsonBytes(nested(502)), jsonBytes(nested(20_000))]).toEqual([
    1000,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});

it('counts what is no JSON as too large', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect([jsonBytes(circle), jsonBytes({ big: 1n })]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
});
