import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'nobody said stop', input: {}, port: 'allowed', output: { stopped: false } },
  { name: 'said stop', input: {}, given: { optedOut: ['+46701740612'] }, port: 'stopped', output: { stopped: true } },
  { name: 'no address', input: { to: '{{ "nobody" }}' }, port: 'error' },
];
