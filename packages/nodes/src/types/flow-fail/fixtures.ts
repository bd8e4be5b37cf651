import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'with a code', input: { code: 'stock.empty', message: 'Nothing left for {{ contact.name }}' }, port: 'error' },
];
