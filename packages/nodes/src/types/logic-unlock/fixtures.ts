import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a lock', input: { key: 'printer' }, port: 'next', output: { key: 'printer' } },
  { name: 'a key that came out empty', input: { key: '{{ contact.email }}' }, port: 'error' },
];
