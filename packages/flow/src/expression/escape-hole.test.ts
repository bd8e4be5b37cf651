import { expect, it } from 'vitest';
import { looksLikeJson, writeHole } from './escape-hole.ts';

it.each([
  ['{"name": "', 'Maja "M" \\ \n', 'Maja \\"M\\" \\\\ \\n'],
  ['{"age": ', 41, '41'],
  ['{"name": ', 'Maja', '"Maja"'],
  ['{"quote": "\\"', 'a"b', 'a\\"b'],
  ['{"list": ', [1, 'x'], '[1,"x"]'],
  ['{"nothing": ', undefined, 'null'],
])('inside JSON, after %s', (before, value, written) => {
  expect(writeHole('json', before, value)).toBe(written);
});

it('as a part of an address: nothing in a value ends the path or adds a parameter', () => {
  expect(writeHole('url', 'https://a.example/orders/', '7/8?x=1&y=å #2')).toBe('7%2F8%3Fx%3D1%26y%3D%C3%A5%20%232');
  expect(writeHole('url', '', 'https://a.example/x')).toBe('https://a.example/x');
});

it('elsewhere values stand as they are', () => {
  expect(writeHole(undefined, '{"', 'a"b')).toBe('a"b');
  expect([looksLikeJson(' {"a": 1}'), looksLikeJson('[1]'), looksLikeJson('Hi {you}')]).toEqual([true, true, false]);
});
