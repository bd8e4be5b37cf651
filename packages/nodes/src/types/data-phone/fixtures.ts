import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'a national mobile number',
    input: { number: '070-174 06 12' },
    port: 'next',
    output: {
      phone: '+46701740612',
      national: '070-174 06 12',
      international: '+46 70 174 06 12',
      country: 'SE',
      countryCode: '46',
      kind: 'mobile',
      given: '070-174 06 12',
    },
  },
  { name: 'with country code', input: { number: '{{ trigger.from }}' }, port: 'next', output: { phone: '+46701740612' } },
  {
    name: 'written with two zeros',
    input: { number: '0046 8 123 456 78' },
    port: 'next',
    output: { phone: '+46812345678', kind: 'fixed' },
  },
  {
    name: 'of another country',
    input: { number: '030 901820', country: 'DE' },
    port: 'next',
    output: { phone: '+4930901820', country: 'DE', kind: 'fixed' },
  },
  { name: 'a text', input: { number: '{{ trigger.text }}' }, port: 'invalid', output: { given: 'Hello you' } },
  { name: 'too short', input: { number: '071' }, port: 'invalid', output: { given: '071' } },
  { name: 'a number nobody has', input: { number: '+46000000000' }, port: 'invalid', output: { given: '+46000000000' } },
  { name: 'a group of values', input: { number: '{{ trigger.body }}' }, port: 'error' },
  { name: 'a country that is none', input: { number: '071', country: 'XX' }, port: 'error' },
];
