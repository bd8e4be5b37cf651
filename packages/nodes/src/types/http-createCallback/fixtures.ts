import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [{ name: 'an address', input: {}, port: 'next', output: { token: 'token-0101' } }];
