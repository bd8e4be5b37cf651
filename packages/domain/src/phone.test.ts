import { describe, expect, it } from 'vitest';
import { normalizeAddress, onePhone, parsePhone } from './phone.ts';
import { isReachable } from './phone-facts.ts';

describe('typed numbers', () => {
  it.each<[string, string, string?]>([
    ['070-174 06 12', '+46701740612'],
    ['+46 (0)70 174 06 12', '+46701740612'],
    ['+46 070 174 06 12', '+46701740612'],
    ['0046701740612', '+46701740612'],
    ['\u202a+46 70 174 06 12\u202c', '+46701740612'],
    ['٠٧٠١٧٤٠٦١٢', '+46701740612'],
    ['＋４６７０１７４０６１２', '+46701740612'],
    ['०७०१७४०६१२', '+46701740612'],
    ['+4600701740612', '+46701740612'],
    ['tel:+46-70-174-06-12', '+46701740612'],
    ['+52 1 33 1234 5678', '+523312345678'],
    ['+52 33 1234 5678', '+523312345678'],
    ['+54 9 11 1234-5678', '+5491112345678'],
    ['+54 11 1234-5678', '+5491112345678'],
    ['+54 11 15-1234-5678', '+5491112345678'],
    ['91 23 45 67', '+4791234567', 'NO'],
    ['+39 06 1234 5678', '+390612345678'],
  ])('%s is %s', (text, phone, country) => expect(parsePhone(text, country)).toBe(phone));
  it.each<[string, string]>([
    ['070-174 06 12, 070-174 06 13', 'phone.invalid.several'],
    ['070-1740612 / 070-1740613', 'phone.invalid.several'],
    ['+46701740612 +46701740613', 'phone.invalid.several'],
    ['+46701740612;+46701740613', 'phone.invalid.several'],
    ['0701740612 eller 0701740613', 'phone.invalid.several'],
    ['+46701740612 ext 5', 'phone.invalid.extension'],
    ['+46701740612x12', 'phone.invalid.extension'],
    ['tel:+46701740612;ext=5', 'phone.invalid.extension'],
    ['call 0701740612', 'phone.invalid'],
    ['0701', 'phone.invalid'],
    ['nobody', 'phone.invalid'],
    ['', 'phone.missing'],
    ['\u200f', 'phone.missing'],
  ])('%s is refused', (text, key) => {
    const [area, what, variant] = key.split('.');
    expect(() => parsePhone(text)).toThrow(expect.objectContaining({ code: `${area}.${what}`, ...(variant ? { variant } : {}) }));
  });
});

describe('numbers as others hand them over', () => {
  it.each<[string, { form?: 'international' | 'national' | 'unknown'; country?: string }, string]>([
    ['46701740612', { form: 'international' }, '+46701740612'],
    ['0046701740612', { form: 'international' }, '+46701740612'],
    ['+46701740612', { form: 'national' }, '+46701740612'],
    ['701740612', { form: 'national' }, '+46701740612'],
    ['0701740612', { form: 'international' }, '+46701740612'],
    ['+0046701740612', { form: 'international' }, '+46701740612'],
    ['०७०१७४०६१२', {}, '+46701740612'],
    ['０７１７００', {}, '071700'],
    ['0701740612', { form: 'national' }, '+46701740612'],
    ['91234567', { form: 'national', country: 'NO' }, '+4791234567'],
    ['2025550143', { form: 'national', country: 'US' }, '+12025550143'],
    ['71700', { form: 'national' }, '71700'],
    ['71700', {}, '71700'],
    ['46701740612', {}, '+46701740612'],
    ['0701740612', {}, '+46701740612'],
    ['701740612', {}, '+46701740612'],
    ['0046701740612', {}, '+46701740612'],
    ['5213312345678', { form: 'international' }, '+523312345678'],
    ['541112345678', {}, '+5491112345678'],
    ['5491112345678', { form: 'international' }, '+5491112345678'],
    ['Signalbox', {}, 'Signalbox'],
    ['Åsa', {}, 'Åsa'],
    [' 71400 ', {}, '71400'],
    ['999123456789', {}, '999123456789'],
    ['', {}, ''],
  ])('%s (%j) is %s', (text, how, address) => expect(normalizeAddress(text, how)).toBe(address));
});

it.each([
  ['+5213312345678', '+523312345678'],
  ['+523312345678', '+523312345678'],
  ['+541112345678', '+5491112345678'],
  ['+5491112345678', '+5491112345678'],
  ['+46701740612', '+46701740612'],
  ['+15213312345', '+15213312345'],
])('%s and %s are one phone', (number, one) => expect(onePhone(number)).toBe(one));

it.each<[string, boolean]>([
  ['+46701740612', true],
  ['+46999999999', false],
  ['+46000000000', false],
  ['+461234567', false],
  ['+12025550143', true],
  ['+15550100000', true],
  ['+447700900123', true],
  ['+33639981234', true],
  ['+523312345678', true],
  ['+5491112345678', true],
  ['+999123456789', false],
  ['+460701740612', false],
])('a text to %s can reach a phone: %s', (number, isOne) => expect(isReachable(number)).toBe(isOne));
