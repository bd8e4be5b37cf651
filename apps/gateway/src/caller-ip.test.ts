import { readNetworks } from '@signalbox/nodes/hook';
import { expect, test } from 'vitest';
import { callerIp } from './caller-ip.ts';

const trusted = readNetworks('10.0.0.0/8, 2001:db8:1::/48') ?? [];

test.each([
  ['who is no proxy of ours is not believed', '192.0.2.9', '198.51.100.1', '192.0.2.9'],
  ['a proxy says who called it', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['what a caller wrote itself does not count', '10.0.0.1', '127.0.0.1, 198.51.100.1', '198.51.100.1'],
  ['several proxies of ours in a row', '10.0.0.1', '198.51.100.1, 10.3.0.2, 2001:db8:1::7', '198.51.100.1'],
  ['with ports and brackets', '10.0.0.1', '[2001:db8:2::1]:4711, 10.3.0.2:80', '2001:db8:2::1'],
  ['nothing is said', '10.0.0.1', undefined, '10.0.0.1'],
  ['blank words', '10.0.0.1', ' , ', '10.0.0.1'],
  ['from one of ours itself', '10.0.0.1', '10.9.9.9', '10.9.9.9'],
  ['what is no address is nobody that would be let in', '10.0.0.1', 'unknown', 'unknown'],
  ['IPv4 inside IPv6', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
])('%s', (_, peer, forwarded, caller) => {
  expect(callerIp(peer, forwarded, trusted)).toBe(caller);
});

test('the header several times is one list', () => {
  expect(callerIp('10.0.0.1', ['198.51.100.1', '10.2.0.1'], trusted)).toBe('198.51.100.1');
});

test('without proxies of ours nobody is believed', () => {
  expect(callerIp('127.0.0.1', '198.51.100.1', [])).toBe('127.0.0.1');
});
