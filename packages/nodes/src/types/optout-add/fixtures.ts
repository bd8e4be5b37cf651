import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'no more messages', input: {}, port: 'next', output: { to: '+46701740612' } },
  { name: 'no address', input: { to: '{{ "nobody" }}' }, port: 'error' },
];
