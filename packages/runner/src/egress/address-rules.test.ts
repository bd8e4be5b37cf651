import { describe, expect, test } from 'vitest';
import { isPublicAddress } from './address-rules.ts';

const inside4 = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.0', '10.1.2.3', '10.255.255.255', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  ...['127.0.0.1', '127.1.2.3', '127.255.255.254', '169.254.0.23', '169.254.42.42', '169.254.169.253', '169.254.169.254', '169.254.170.2'],
  ...['172.16.0.1', '172.17.0.1', '172.31.255.255', '192.0.0.8', '192.0.0.9', '192.0.0.170', '192.0.0.192', '192.0.2.1', '192.31.196.1'],
  ...['192.52.193.1', '192.88.99.1', '192.168.0.1', '192.168.255.255', '192.175.48.1', '198.18.0.1', '198.19.255.255', '198.51.100.1'],
  ...['203.0.113.1', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '168.63.129.16', '161.26.0.10', '166.8.0.1'],
];
const public4 = [
  ...['1.1.1.1', '8.8.8.8', '9.9.9.9', '11.0.0.1', '93.184.216.34', '100.63.255.255', '100.128.0.1', '126.255.255.255', '128.0.0.1'],
  ...['161.25.0.1', '161.27.0.1', '166.7.255.255', '166.12.0.1', '168.63.129.15', '168.63.129.17', '169.253.255.255', '169.255.0.1'],
  ...['172.15.255.255', '172.32.0.1', '192.0.1.1', '192.0.3.1', '192.167.255.255', '192.169.0.1', '198.17.255.255', '198.20.0.1'],
  ...['198.51.99.1', '198.51.101.1', '203.0.112.1', '203.0.114.1', '223.255.255.255'],
];

const hex = (numbers: number[]) => numbers.map((number) => number.toString(16).padStart(2, '0')).join('');
const groups = (address: string, turned = 0) => {
  const digits = hex(address.split('.').map((part) => Number(part) ^ turned));
  return `${digits.slice(0, 4)}:${digits.slice(4)}`;
};
const clothes: Record<string, (address: string) => string> = {
  bare: (address) => address,
  mapped: (address) => `::ffff:${address}`,
  'mapped in hexadecimal': (address) => `::ffff:${groups(address)}`,
  'mapped in full': (address) => `0:0:0:0:0:FFFF:${address}`,
  compatible: (address) => `::${address}`,
  'compatible in full': (address) => `0000:0000:0000:0000:0000:0000:${groups(address)}`,
  translated: (address) => `::ffff:0:${address}`,
  'translated in hexadecimal': (address) => `0::ffff:0:${groups(address)}`,
  NAT64: (address) => `64:ff9b::${address}`,
  'NAT64 in hexadecimal': (address) => `0064:ff9b:0:0:0:0:${groups(address)}`,
  '6to4': (address) => `2002:${groups(address)}::1`,
  '6to4 with a subnet': (address) => `2002:${groups(address)}:1:2:3:4:5`,
  'Teredo host': (address) => `2001:0:808:808:0:0:${groups(address, 0xff)}`,
  'Teredo relay': (address) => `2001:0:${groups(address)}:8000:63bf:${groups('8.8.8.8', 0xff)}`,
  ISATAP: (address) => `2606:4700::5efe:${address}`,
  'ISATAP, unique': (address) => `2606:4700::200:5efe:${groups(address)}`,
};

describe.each(Object.entries(clothes))('IPv4 %s', (_, dress) => {
  test.each(inside4)('%s is inside', (address) => expect(isPublicAddress(dress(address))).toBe(false));
  test.each(public4)('%s is public', (address) => expect(isPublicAddress(dress(address))).toBe(true));
});

describe('IPv6', () => {
  test.each([
    ...['2000::1', '2001:200::1', '2001:4860:4860::8888', '2400:cb00::1', '2606:2800:220:1::1', '2606:4700:4700::1111', '2a00:1450::1'],
    ...['2a03:2880::1', '2c0f:f248::1', '2620:fe::fe', '2001:db7:ffff::1', '2001:db9::1', '3ffe:ffff::1', '2620:4f:7fff::1'],
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
  test.each([
    ...['::', '::1', '0:0:0:0:0:0:0:1', '::2', '::ffff', '100::1', '100:0:0:1::1', '64:ff9b:1::1', '64:ff9b:1:ffff::8.8.8.8'],
    ...[
      '64:ff9b::1:808:808',
      '200::1',
      '400::1',
      '1fff:ffff::1',
      '4000::1',
      '5f00::1',
      '6000::1',
      '8000::1',
      'a000::1',
      'c000::1',
      'e000::1',
    ],
    ...[
      'fc00::1',
      'fd00::1',
      'fd00:ec2::254',
      'fd00:ec2::23',
      'fd20:ce::254',
      'fdff:ffff::1',
      'fe00::1',
      'fe80::1',
      'fe80::1%lo',
      'febf::1',
    ],
    ...['fec0::1', 'feff::1', 'ff00::1', 'ff02::1', 'ff0e::1', '2001:1::1', '2001:2::1', '2001:3::1', '2001:4:112::1', '2001:10::1'],
    ...[
      '2001:20::1',
      '2001:30::1',
      '2001:1ff:ffff::1',
      '2001:db8::1',
      '2001:db8:ffff:ffff::1',
      '2620:4f:8000::1',
      '3fff::1',
      '3fff:fff::1',
    ],
    ...['::fffe:8.8.8.8', '::1:ffff:8.8.8.8', '1::ffff:8.8.8.8', '2606:4700::1%eth0'],
  ])('%s is inside', (address) => expect(isPublicAddress(address)).toBe(false));
});

test.each([
  ...[
    '',
    'localhost',
    'example.org',
    '0177.0.0.1',
    '0x7f.0.0.1',
    '0x7f000001',
    '2130706433',
    '127.1',
    '127.0.1',
    '127.0.0.1.',
    ' 127.0.0.1',
  ],
  ...[
    '8.8.8.8/32',
    '8.8.8',
    '8.8.8.8.8',
    '256.1.1.1',
    '08.08.08.08',
    '[::1]',
    ':::',
    '1::2::3',
    '::ffff:8.8.8',
    '::ffff:0x8.8.8.8',
    'g::1',
  ],
])('"%s" is no address', (address) => expect(isPublicAddress(address)).toBe(false));
