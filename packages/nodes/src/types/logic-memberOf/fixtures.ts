import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a member', input: { group: 'Staff' }, port: 'yes', output: { member: true }, given: { groups: ['Staff'] } },
  { name: 'not a member', input: { group: 'Staff' }, port: 'no', output: { member: false } },
  { name: 'a run without contact', input: { group: 'Staff' }, port: 'error', event: { kind: 'noContact', payload: {} } },
];
