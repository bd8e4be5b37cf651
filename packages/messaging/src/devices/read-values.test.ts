import { expect, test } from 'vitest';
import { numbersIn, readValues } from './read-values.ts';

test.each([
  ['{"temperature":21.5,"on":true,"at":"now","list":[1]}', { temperature: 21.5, on: true, at: 'now' }],
  ['21.5', { up: 21.5 }],
  ['online', { up: 'online' }],
  ['[1,2]', {}],
  ['', { up: '' }],
  ['{"a\\u0000":1,"b":"\\u0000"}', {}],
  [`{"long":"${'x'.repeat(201)}"}`, {}],
  ['x'.repeat(9000), {}],
])('%.40s', (text, values) => expect(readValues('t/7/d/a/up', Buffer.from(text)).values).toEqual(values));

test('bytes that are no text are no value', () => expect(readValues('t/7/d/a/up', Buffer.from([0xff, 0xfe])).values).toEqual({}));

test('battery and signal by the names that devices give them', () => {
  expect(readValues('a', Buffer.from('{"Battery":82,"rssi":-67}'))).toMatchObject({ battery: 82, signal: -67 });
  expect(readValues('a', Buffer.from('{"battery":"low","signal":1e9}'))).toMatchObject({ battery: null, signal: null });
});

test('numbers and what is on or off go into logs', () => {
  expect(numbersIn(readValues('a', Buffer.from('{"t":21.5,"on":true,"is":"dry"}')))).toEqual({ t: 21.5, on: 1 });
  expect(numbersIn(readValues('t/7/d/a/up', Buffer.from('-3')))).toEqual({ up: -3 });
  expect(numbersIn(readValues('a', Buffer.from('{"is":"dry"}')))).toBeNull();
});
