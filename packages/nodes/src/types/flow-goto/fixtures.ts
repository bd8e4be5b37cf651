import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [{ name: 'to another step', input: { step: 'there' }, port: 'next' }];
