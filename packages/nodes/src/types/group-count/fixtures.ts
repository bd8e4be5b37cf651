import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'one is in it', input: { group: 'Staff' }, given: { groups: ['Staff'] }, port: 'next', output: { count: 1 } },
  { name: 'no such group', input: { group: 'Staff' }, port: 'error' },
];
