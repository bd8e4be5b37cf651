import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'one plain part',
    input: { text: 'Hej {{ contact.name }}' },
    port: 'next',
    output: { text: 'Hej Maja', parts: 1, encoding: 'gsm', units: 8, remaining: 152, texts: ['Hej Maja'] },
  },
  {
    name: 'a character that needs Unicode',
    input: { text: 'Hej 🙂' },
    port: 'next',
    output: { parts: 1, encoding: 'unicode', units: 6, remaining: 64 },
  },
  {
    name: 'plain characters instead',
    input: { text: '\u201cHej\u201d \u2013 du\u2026', simplify: true },
    port: 'next',
    output: { text: '"Hej" - du...', encoding: 'gsm', parts: 1 },
  },
  {
    name: 'two parts',
    input: { text: 'x'.repeat(161) },
    port: 'next',
    output: { parts: 2, units: 161, texts: ['x'.repeat(153), 'x'.repeat(8)], remaining: 145 },
  },
  {
    name: 'the euro sign counts twice',
    input: { text: '€'.repeat(81) },
    port: 'next',
    output: { parts: 2, units: 162, encoding: 'gsm' },
  },
  { name: 'a value that is not there', input: { text: '{{ trigger.body.nothing }}' }, port: 'error' },
];
