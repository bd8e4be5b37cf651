import type { NodeFixture } from '@signalbox/flow';

const text = 'Is it warm enough? Answer YES, NO or the temperature.';
const said = (text: string) => ({ kind: 'reply', payload: { text, receivedAt: '2026-03-02T08:00:01.000Z' } });
const answers = [
  { kind: 'yes', port: 'yes' },
  { kind: 'no', port: 'no', words: ['cold', 'freezing'] },
  { kind: 'number', port: 'degrees', title: 'Degrees', min: 5, max: 35 },
  { kind: 'words', port: 'call', title: 'Call me', words: ['call', 'ring', 'phone me'], inside: true },
];

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'every text is an answer',
    input: { text: 'Is it warm enough?' },
    port: 'reply',
    event: said(' Quite warm '),
    output: { value: 'Quite warm', text: ' Quite warm ', tries: 1 },
  },
  { name: 'yes, in another language', input: { text, answers }, port: 'yes', event: said('Kyllä, kiitos!'), output: { value: true } },
  { name: 'a word of its own', input: { text, answers }, port: 'no', event: said('freezing'), output: { value: false } },
  { name: 'a number in a sentence', input: { text, answers }, port: 'degrees', event: said('about 17,5 °C'), output: { value: 17.5 } },
  {
    name: 'a word in a longer answer',
    input: { text, answers },
    port: 'call',
    event: said('Can you ring tonight?'),
    output: { value: 'Call me', answer: 'Call me' },
  },
  { name: 'nothing fits', input: { text, answers }, port: 'nothing', event: said('brrr'), output: { text: 'brrr', tries: 1 } },
  {
    name: 'asked again, then no answer',
    input: { text, answers, again: { times: 2, text: 'YES, NO or a number?' } },
    port: 'timeout',
    event: said('brrr'),
    output: { tries: 2 },
  },
  {
    name: 'reminded, then no answer',
    input: {
      ...{ text, answers, timeout: { amount: 2, unit: 'hours' } },
      remind: { after: { amount: 30, unit: 'minutes' }, text: 'Are you still there?' },
    },
    port: 'timeout',
    event: { kind: 'timeout', payload: {} },
    given: { endsAt: '2026-03-02T10:00:00.000Z' },
    output: { tries: 1 },
  },
  {
    name: 'by e-mail',
    input: { text: 'Is it warm enough?', to: 'maja@example.com', subject: 'Your room' },
    port: 'reply',
    event: said('Yes, thanks'),
    output: { value: 'Yes, thanks', to: 'maja@example.com' },
  },
  { name: 'to nobody', input: { text: 'Hi', to: '{{ "nobody" }}' }, port: 'error' },
];
