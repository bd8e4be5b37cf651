// Plain JavaScript without dependencies: runs before node_modules exists.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Ends with a plain message when this Node.js is too old. */
export function requireNode() {
  const wanted = /\d+\.\d+/.exec(readJson('package.json').engines.node)[0];
  const [major, minor] = wanted.split('.').map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  console.error(`Signalbox needs Node.js ${wanted} or newer, this is ${process.versions.node}. Install a newer one and try again.`);
  process.exit(1);
}

/** Runs `npm ci` when node_modules is missing or does not match package-lock.json. */
export async function ensureInstalled() {
  const stale = staleReason();
  if (!stale) return;
  console.log(`Installing dependencies (${stale}); this takes a minute or two.`);
  // No install script is needed to run Signalbox (start makes PostgreSQL's links itself), and some want hosts that not everybody can reach.
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  const from = performance.now();
  const timer = setInterval(() => console.log(`  ...    installing, ${((performance.now() - from) / 1000).toFixed(0)} s so far`), 10_000);
  const problem = await new Promise((resolve) => {
    npm.once('error', (error) => resolve(error.message));
    npm.once('exit', (code) => resolve(code === 0 ? undefined : `it ended with code ${code}`));
  });
  clearInterval(timer);
  if (!problem) return writeFileSync(note, lockSum());
  console.error(`npm ci failed: ${problem}. Its messages are above; try it by hand: npm ci --ignore-scripts`);
  process.exit(1);
}

/** Says why `npm ci` is needed; undefined when it is not. */
export function staleReason() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return 'node_modules is missing';
  if (existsSync(note) && readFileSync(note, 'utf8') === lockSum()) return undefined;
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json').packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.includes('node_modules/') || entry.link || entry.optional || entry.peer || entry.extraneous) continue;
    if (installed[path]?.version !== entry.version) return `${path.replace(/^.*node_modules\//, '')} ${entry.version} is missing`;
  }
  return undefined;
}

// Written after our own npm ci; where somebody installed by hand, the packages themselves are compared.
const note = `${root}node_modules/.signalbox-lock`;
const lockSum = () =>
  createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
