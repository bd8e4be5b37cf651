import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'with values',
    input: { text: 'Hi {{ contact.name }},\nyou are {{ trigger.body.age }}.' },
    port: 'next',
    output: { text: 'Hi Maja,\nyou are 41.', length: 20 },
  },
  {
    name: 'on one line',
    input: { text: '  Hi\n\n{{ contact.name }} ', spaces: 'oneLine' },
    port: 'next',
    output: { text: 'Hi Maja', length: 7 },
  },
  { name: 'without empty ends', input: { text: '\n\nHi\nyou\n', spaces: 'trim' }, port: 'next', output: { text: 'Hi\nyou' } },
  { name: 'a character beyond the first plane counts as one', input: { text: '🙂 ok' }, port: 'next', output: { length: 4 } },
  { name: 'a value that is not there', input: { text: 'Hi {{ trigger.body.nothing }}' }, port: 'error' },
];
