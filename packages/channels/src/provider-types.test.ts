import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { channels } from '@signalbox/domain';
import { providerContract, type StartPeer } from '@signalbox/testkit/channels';
import { expect, test } from 'vitest';
import { providerTypes } from './registry.ts';

/** Every folder but the contract's and what kinds over HTTP share is a type of provider and brings its peer along. */
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['contract', 'http'].includes(entry.name))
  .map((entry) => entry.name);

test('every folder is a registered type of a channel of the product', () => {
  expect([...providerTypes.keys()].sort()).toEqual(folders.sort());
  for (const { channel } of providerTypes.values()) expect(channels.get(channel.id)).toBe(channel);
});

for (const type of providerTypes.values()) {
  const { startPeer } = (await import(join(import.meta.dirname, type.type, 'testing/peer.ts'))) as { startPeer: StartPeer };
  providerContract(type, startPeer);
}
