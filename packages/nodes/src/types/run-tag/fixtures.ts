import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'an order', input: { name: 'order', value: '{{ trigger.rest }}' }, port: 'next', output: { name: 'order', value: 'you' } },
  { name: 'a value that came out empty', input: { name: 'order', value: '{{ contact.email }}' }, port: 'error' },
  { name: 'a value that is too long', input: { name: 'order', value: `{{ trigger.rest }}${'x'.repeat(300)}` }, port: 'error' },
];
