import { expect, test } from 'vitest';
import { coversFilter, deviceTopics, deviceUser, fitsTopic, isTopic, isTopicFilter, readDeviceUser } from './topics.ts';

test.each([
  ['a/b', 'a/b', true],
  ['a/b', 'a/c', false],
  ['a/+', 'a/b', true],
  ['a/+', 'a/b/c', false],
  ['a/+', 'a', false],
  ['a/#', 'a', true],
  ['a/#', 'a/b/c', true],
  ['#', 'a/b', true],
  ['+/b/#', 'a/b', true],
  ['+/b/#', 'a/c', false],
  ['a/+/c', 'a/b/c', true],
  ['a', 'a/b', false],
])('%s fits %s: %s', (filter, topic, fits) => expect(fitsTopic(filter, topic)).toBe(fits));

test.each([
  ['a/#', 'a/#', true],
  ['a/#', 'a/+/b', true],
  ['a/+', 'a/b', true],
  ['a/+', 'a/+', true],
  ['a/+', 'a/#', false],
  ['a/b', 'a/+', false],
  ['a/b', '#', false],
  ['a/b', 'a', false],
  ['#', '#', true],
])('%s covers %s: %s', (wide, filter, covers) => expect(coversFilter(wide, filter)).toBe(covers));

test.each([
  ['a/b/+', true],
  ['a/#', true],
  ['#', true],
  ['', false],
  ['a//b', false],
  ['/a', false],
  ['a#', false],
  ['a/#/b', false],
  ['a+/b', false],
  ['a\u0000b', false],
  ['a\ud800', false],
  [Array.from({ length: 17 }, () => 'a').join('/'), false],
  ['x'.repeat(257), false],
])('%j is a filter: %s', (text, is) => expect(isTopicFilter(text)).toBe(is));

test('a topic has no wildcards', () => expect(['a/b', 'a/+', '#'].map(isTopic)).toEqual([true, false, false]));

test('a user name says account and key', () => {
  expect(readDeviceUser(deviceUser(7, 'boiler-07'))).toEqual({ accountId: 7, key: 'boiler-07' });
  for (const wrong of ['', '7', '7.', '.a', '07.a', '7.A', '7.-a', '7.a/b', '9999999999.a', `7.${'a'.repeat(41)}`])
    expect(readDeviceUser(wrong)).toBeNull();
  expect(deviceTopics(7, 'boiler-07').up).toBe('t/7/d/boiler-07/up');
});
