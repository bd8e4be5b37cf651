import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporal } from '../../temporal/src/server/start-temporal.ts';
import { findTemporal } from '../../temporal/src/server.ts';
import { cacheFolder } from '../lib/state-paths.ts';
import { freePort } from '../start/ports.ts';
import { postgresPlan, superuserUrl } from '../start/postgres.ts';
import { supervise } from '../start/supervise.ts';

export interface TestServers {
  superuserUrl: string;
  temporalAddress: string;
  stop: () => Promise<void>;
}

/** One PostgreSQL and one Temporal in a temporary folder, on free ports. */
export async function startTestServers(say: (line: string) => void): Promise<TestServers> {
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-test-'));
  const [temporal, postgres] = await Promise.all([temporalIn(folder, say), postgresIn(folder, say)]);
  const stop = async () => {
    await temporal.stop();
    await postgres.part.stop();
    await rm(folder, { recursive: true, force: true });
  };
  process.once('exit', () => {
    temporal.child.kill('SIGKILL');
    postgres.part.killNow();
  });
  return { superuserUrl: postgres.url, temporalAddress: temporal.address, stop };
}

async function postgresIn(folder: string, say: (line: string) => void) {
  const options = { folder: join(folder, 'postgres'), port: await freePort(), superuserPassword: 'only-for-tests-here', durable: false };
  const part = await supervise(await postgresPlan(options), { say, logFile: join(folder, 'postgres.log') });
  return { part, url: superuserUrl(options) };
}

async function temporalIn(folder: string, say: (line: string) => void) {
  const { path } = await findTemporal({ cacheFolder, say });
  return startTemporal({
    program: path,
    port: await freePort(),
    dataFile: join(folder, 'temporal.db'),
    logFile: join(folder, 'temporal.log'),
  });
}
