import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'nobody is before it', input: { mode: 'queue', key: '{{ trigger.from }}' }, port: 'next' },
  {
    name: 'another run is before it',
    input: { mode: 'queue', key: '{{ trigger.from }}' },
    port: 'next',
    given: { locks: ['turn|workflow|+46701740612'] },
    event: { kind: 'lock', payload: {} },
  },
  {
    name: 'only the first',
    input: { mode: 'skip' },
    port: 'end:done',
    output: { skipped: true },
    given: { locks: ['turn|workflow|'] },
  },
  { name: 'only the newest', input: { mode: 'cancelPrevious' }, port: 'next', given: { locks: ['turn|workflow|'] } },
  { name: 'a key that is too long', input: { mode: 'queue', key: `{{ trigger.from }}${'x'.repeat(300)}` }, port: 'error' },
];
