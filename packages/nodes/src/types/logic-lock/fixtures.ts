import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'free', input: { key: 'printer' }, port: 'ok', output: { key: 'printer' } },
  {
    name: 'taken, waits until it is free',
    input: { key: 'printer' },
    port: 'ok',
    output: { key: 'printer' },
    given: { locks: ['lock|printer'] },
    event: { kind: 'lock', payload: {} },
  },
  { name: 'taken, goes another way', input: { key: 'printer', mode: 'leave' }, port: 'busy', given: { locks: ['lock|printer'] } },
  {
    name: 'taken for too long',
    input: { key: 'printer', timeout: { amount: 1, unit: 'minutes' } },
    port: 'timeout',
    given: { locks: ['lock|printer'] },
  },
  { name: 'a key that came out empty', input: { key: '{{ contact.email }}' }, port: 'error' },
  { name: 'a key that is too long', input: { key: `{{ trigger.from }}${'x'.repeat(300)}` }, port: 'error' },
];
