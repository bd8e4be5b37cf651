import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ensureInstalled, requireNode, root } from './install.mjs';
import { sourcesSum } from './sources-sum.mjs';

/**
 * Installs what is missing, then runs a TypeScript file of scripts/ in this process, from one plain file that is made when a source of it
 * changed. For programs that stay: the loader of TypeScript keeps a thread and a compiler in memory for as long as the process lives.
 */
export async function runBundled(path) {
  requireNode();
  await ensureInstalled();
  process.chdir(root);
  const bundle = `${root}scripts/dist/${path.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`;
  if (isStale(bundle)) {
    const { status } = spawnSync(process.execPath, ['scripts/lib/bundle-script.mjs', `scripts/${path}`, bundle], { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  await import(`file://${bundle}`);
}

function isStale(bundle) {
  const note = `${bundle}.sources.json`;
  if (!existsSync(bundle) || !existsSync(note)) return true;
  const { sources, sum } = JSON.parse(readFileSync(note, 'utf8'));
  return sourcesSum(sources) !== sum;
}
