import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, root } from '../lib/state-paths.ts';

/** Something that is built from sources. */
export interface BuildTarget {
  name: string;
  /** Files and folders, relative to the project. */
  sources: string[];
  /** Missing = stale, whatever the hash says. */
  output: string;
  build: () => Promise<void>;
}

/** Builds a target when its sources changed since the last time (by content, not by date). Returns whether it did. */
export async function buildIfStale({ name, sources, output, build }: BuildTarget): Promise<boolean> {
  const note = join(builtFolder, name);
  const sum = sourcesHash(sources);
  if (existsSync(join(root, output)) && existsSync(note) && readFileSync(note, 'utf8') === sum) return false;
  await build();
  mkdirSync(builtFolder, { recursive: true });
  writeFileSync(note, sum);
  return true;
}

/** A sum over path and content of every source file. Tests do not count. */
export function sourcesHash(sources: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of [...sources, 'package-lock.json']) hash.update(sumOf(source));
  return hash.digest('hex');
}

// Most targets share most of their sources, and a process builds from what it found at its beginning.
const sums = new Map<string, string>();

function sumOf(source: string): string {
  const known = sums.get(source);
  if (known) return known;
  const hash = createHash('sha256');
  for (const file of filesIn(source)) hash.update(file).update(readFileSync(join(root, file)));
  const sum = hash.digest('hex');
  sums.set(source, sum);
  return sum;
}

// What builds themselves write, and what they do not read.
const skipped = new Set(['next-env.d.ts', 'node_modules', 'dist', '.next', '.turbo', 'e2e', 'fixtures', 'test-results']);

function filesIn(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true }).filter(
    ({ name }) => !skipped.has(name) && !name.includes('.test.'),
  );
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}
