import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a phone number', input: { value: '{{ contact.phone }}' }, port: 'next', output: { text: '+46*****0612' } },
  {
    name: 'an e-mail address',
    input: { what: 'email', value: 'maja.lind@example.com' },
    port: 'next',
    output: { text: 'm***@e***.com' },
  },
  { name: 'a name', input: { what: 'name', value: 'Maja Lind' }, port: 'next', output: { text: 'M*** L***' } },
  {
    name: 'a card number',
    input: { what: 'number', value: '4111 1111 1111 1234' },
    port: 'next',
    output: { text: '**** **** **** 1234' },
  },
  {
    name: 'a number that is no text',
    input: { what: 'number', value: '{{ trigger.body.age }}', keep: 1 },
    port: 'next',
    output: { text: '*1' },
  },
  { name: 'a text', input: { what: 'text', value: 'secret', keep: 2 }, port: 'next', output: { text: '****et' } },
  { name: 'too short to show anything', input: { what: 'text', value: 'abc', keep: 4 }, port: 'next', output: { text: '***' } },
  { name: 'no e-mail address', input: { what: 'email', value: 'maja' }, port: 'next', output: { text: '***' } },
  { name: 'nothing to mask', input: { value: '{{ trigger.body.nothing }}' }, port: 'error' },
  { name: 'a group of values', input: { value: '{{ trigger.body }}' }, port: 'error' },
];
