import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureInstalled, requireNode, root } from './install.mjs';

// For programs that stay: the loader of TypeScript keeps a thread and a compiler in memory for as long as the process lives.
/** Installs what is missing, then runs a TypeScript file of scripts/ in this process, from one plain file that is made when a source of it changed. */
export async function runBundled(path) {
  requireNode();
  await ensureInstalled();
  process.chdir(root);
  const bundle = `${root}scripts/dist/${path.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`;
  if (isStale(bundle)) await make(path, bundle);
  await import(`file://${bundle}`);
}

const noteOf = (bundle) => `${bundle}.sources.json`;

function isStale(bundle) {
  if (!existsSync(bundle) || !existsSync(noteOf(bundle))) return true;
  const { sources, sum } = JSON.parse(readFileSync(noteOf(bundle), 'utf8'));
  return sumOf(sources) !== sum;
}

async function make(path, outfile) {
  const { build, stop } = await import('esbuild');
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: [`scripts/${path}`], outfile, bundle: true, metafile: true, logLevel: 'warning' },
    ...{ platform: 'node', format: 'esm', target: 'node20', external: ['esbuild', 'pg-native', '@temporalio/*'] },
    // Packages that are not ES modules ask for what Node.js has by `require`.
    banner: { js: "import { createRequire as madeRequire } from 'node:module';\nconst require = madeRequire(import.meta.url);" },
  });
  await stop();
  const sources = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'));
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(noteOf(outfile), JSON.stringify({ sources, sum: sumOf(sources) }));
}

function sumOf(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...sources, 'package-lock.json']) hash.update(file).update(existsSync(root + file) ? readFileSync(root + file) : '');
  return hash.digest('hex');
}
