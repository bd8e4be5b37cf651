import { expect, test } from 'vitest';
import { givenText, givenValue } from './given-texts.ts';

test.each([['blue'], [''], [-2.5], [true], [false], [['a', 1]], [{ house: { no: 4 } }]])('%j is typed and read as what it is', (value) => {
  expect(givenValue(value, givenText(value))).toEqual(value);
});

test('what is of another kind is no value', () => {
  expect(givenValue(3, 'three')).toBeUndefined();
  expect(givenValue(3, '4,5')).toBe(4.5);
  expect(givenValue([], '{}')).toBeUndefined();
  expect(givenValue({}, '{ "a": ')).toBeUndefined();
  expect(givenValue(null, 'anything')).toBe('anything');
});
