import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from '../lib/state-paths.ts';

/** Bundles the process of an app with all workspace packages into one file; packages from npm stay outside. */
export async function bundleService(name: string, entry = 'src/main.ts'): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [`apps/${name}/${entry}`],
    outfile: `apps/${name}/dist/main.js`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [workspaceInside(join(root, `apps/${name}/dist`))],
  });
}

const workspaceInside = (dist: string): Plugin => ({
  name: 'workspace-inside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      // What begins with # is of the importing package itself.
      if (kind === 'entry-point' || path.startsWith('@signalbox/') || path.startsWith('#')) return undefined;
      return { path: ownCopy(path, { importer, dist }) ?? path, external: true };
    });
  },
});

/** Two parts may want two versions of a package; then it lies with the one that names it, where a bundle would not look. */
function ownCopy(path: string, { importer, dist }: { importer: string; dist: string }): string | null {
  const room = /^(.*\/packages\/[^/]+)\//.exec(importer)?.[1];
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
  if (room === undefined || !existsSync(join(room, 'node_modules', name))) return null;
  return relative(dist, createRequire(importer).resolve(path));
}
