import type { NodeFixture } from '@signalbox/flow';

const said = (text: string) => ({ kind: 'reply', payload: { text, receivedAt: '2026-03-02T08:00:01.000Z' } });
const answers = [
  { kind: 'choice', port: 'red', title: 'Red', number: 1 },
  { kind: 'choice', port: 'blue', title: 'Blue', number: 2 },
  { kind: 'date', port: 'day' },
  { kind: 'phone', port: 'phone' },
  { kind: 'email', port: 'mail' },
];

export const fixtures: readonly NodeFixture[] = [
  { name: 'every text is an answer', input: {}, port: 'reply', event: said('YES'), output: { value: 'YES' } },
  { name: 'a number of a list', input: { answers }, port: 'blue', event: said('2.'), output: { value: 'Blue' } },
  { name: 'a day', input: { answers }, port: 'day', event: said('tomorrow'), output: { value: '2026-03-03' } },
  { name: 'a phone number', input: { answers }, port: 'phone', event: said('070-174 06 12'), output: { value: '+46701740612' } },
  {
    name: 'an e-mail address',
    input: { answers },
    port: 'mail',
    event: said('It is maja@example.com'),
    output: { value: 'maja@example.com' },
  },
  { name: 'nothing fits', input: { answers }, port: 'nothing', event: said('green'), output: { text: 'green', tries: 1 } },
  {
    name: 'asked again',
    input: { answers, again: { times: 1, text: '1 for red, 2 for blue?' } },
    port: 'timeout',
    event: said('green'),
    output: { tries: 2, text: 'green' },
  },
  { name: 'no answer', input: { answers }, port: 'timeout', event: { kind: 'timeout', payload: {} } },
  { name: 'not started by a text', input: {}, port: 'error', event: { kind: 'noOrigin', payload: {} } },
];
