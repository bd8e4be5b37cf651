import { expect, test } from 'vitest';
import { fromSmppAddress, toSmppAddress } from './address.ts';
import { decodePdu, encodePdu } from './pdu.ts';

test.each([
  ['+46701740612', { ton: 1, npi: 1, address: '46701740612' }],
  ['46701740612', { ton: 1, npi: 1, address: '46701740612' }],
  ['0701740612', { ton: 2, npi: 1, address: '0701740612' }],
  ['71700', { ton: 3, npi: 0, address: '71700' }],
  ['Signalbox', { ton: 5, npi: 0, address: 'Signalbox' }],
  ['Åsa', null],
  ['', null],
  ['a\nb', null],
  ['x'.repeat(21), null],
])('%j is written as %j', (text, address) => {
  expect(toSmppAddress(text)).toEqual(address);
});

test('a provider may fix TON and NPI of its senders', () => {
  expect(toSmppAddress('Signalbox', { sourceTon: '0', sourceNpi: '1' })).toEqual({ ton: 0, npi: 1, address: 'Signalbox' });
});

test.each([
  [1, '46701740612', '+46701740612'],
  [0, '46701740612', '+46701740612'],
  [1, '+46701740612', '+46701740612'],
  [0, '71700', '71700'],
  [3, '71700', '71700'],
  [5, 'Bank 24', 'Bank 24'],
])('TON %i, %s is %s', (source_addr_ton, source_addr, expected) => {
  expect(fromSmppAddress(decodePdu(encodePdu('deliver_sm', 1, { fields: { source_addr_ton, source_addr } })), 'source')).toBe(expected);
});

test.each([
  [2, '701740612', 'SE', '+46701740612'],
  [2, '0701740612', 'SE', '+46701740612'],
  [2, '91234567', 'NO', '+4791234567'],
  [2, '71700', 'SE', '71700'],
  [1, '0046701740612', 'DE', '+46701740612'],
  [0, '0701740612', 'SE', '+46701740612'],
  [1, '5213312345678', 'MX', '+523312345678'],
])('TON %i, %s of a provider in %s is %s', (source_addr_ton, source_addr, country, expected) => {
  const pdu = decodePdu(encodePdu('deliver_sm', 1, { fields: { source_addr_ton, source_addr } }));
  expect(fromSmppAddress(pdu, 'source', country)).toBe(expected);
});
