import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'a warning',
    input: { level: 'warning', text: '{{ contact.name }} wrote {{ trigger.text }}' },
    port: 'next',
    output: { level: 'warning', text: 'Maja wrote Hello you' },
  },
  { name: 'information', input: { text: 'Here' }, port: 'next', output: { level: 'info', text: 'Here' } },
];
