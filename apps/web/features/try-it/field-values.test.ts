import { expect, it } from 'vitest';
import { typedValue } from './field-values.ts';

it.each([
  ['number', ' 3,5 ', 3.5],
  ['number', '-12', -12],
  ['number', 'three', undefined],
  ['text', ' Lake Street ', 'Lake Street'],
  ['boolean', 'false', false],
  ['choice', 'M', 'M'],
  ['choice', 'XL', undefined],
  ['date', '', null],
])('a field of kind %s takes %j as %j', (type, typed, value) => expect(typedValue({ type, choices: ['S', 'M'] }, typed)).toBe(value));
