import { expect, test } from 'vitest';
import { isInNetworks, readNetworks } from './networks.ts';

test.each([
  ['192.0.2.7', '192.0.2.0/24', true],
  ['192.0.3.7', '192.0.2.0/24', false],
  ['::ffff:192.0.2.7', '192.0.2.0/24', true],
  ['192.0.2.7', '::ffff:192.0.2.0/120', true],
  ['2001:db8::9', '10.0.0.0/8, 2001:db8::/32', true],
  ['2001:db9::9', '2001:db8::/32', false],
  ['fe80::1%eth0', 'fe80::/10', true],
  ['203.0.113.1', '0.0.0.0/0', true],
  ['::1', '0.0.0.0/0', false],
  ['nonsense', '0.0.0.0/0', false],
])('%s in %s: %s', (ip, networks, isIn) => {
  expect(isInNetworks(ip, readNetworks(networks) ?? [])).toBe(isIn);
});

test.each([
  '192.0.2.0/33',
  '192.0.2',
  '010.0.0.1',
  '1::2::3',
  '::/129',
  '192.0.2.0/-1',
  'a.b.c.d',
  '1:2:3:4:5:6:7:8:9',
  '::ffff:1.2.3.4/90',
])('%s is no network', (typed) => {
  expect(readNetworks(typed)).toBeNull();
});
