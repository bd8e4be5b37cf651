import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'the sender', input: {}, port: 'next', output: { phone: '+46701740612', created: true } },
  {
    name: 'by e-mail address',
    input: { phone: 'Maja@Example.com' },
    port: 'next',
    output: { phone: '', email: 'maja@example.com', created: true },
  },
  { name: 'no address', input: { phone: '{{ "nobody" }}' }, port: 'error' },
];
