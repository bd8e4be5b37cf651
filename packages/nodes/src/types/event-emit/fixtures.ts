import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'about an order',
    input: { name: 'order.paid', key: '{{ trigger.rest }}', values: [{ name: 'amount', value: '{{ 12.5 }}' }] },
    port: 'next',
    output: { name: 'order.paid', key: 'you' },
  },
  { name: 'about nothing in particular', input: { name: 'shop.opened' }, port: 'next', output: { name: 'shop.opened', key: '' } },
  { name: 'a key that is too long', input: { name: 'order.paid', key: `{{ trigger.rest }}${'x'.repeat(299)}` }, port: 'error' },
];
