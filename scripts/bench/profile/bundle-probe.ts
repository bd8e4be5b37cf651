import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../lib/state-paths.ts';
import { freePort } from '../../start/ports.ts';

export interface Probe<Report> {
  /** For NODE_OPTIONS of the process that is looked into. */
  nodeOptions: string;
  /** What it heard since the last time. */
  take(): Promise<Report>;
}

/** A probe to load into a process, `entry` from the root; it lies where the packages of the project are found. */
export async function bundleProbe<Report>(entry: string): Promise<Probe<Report>> {
  const file = join(root, 'node_modules/.cache/signalbox', `${basename(entry, '.ts')}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const port = await freePort();
  return {
    nodeOptions: `--import=${pathToFileURL(file).href}?port=${port}`,
    take: async () => (await fetch(`http://127.0.0.1:${port}/`)).json() as Promise<Report>,
  };
}
