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
    plugins: [workspaceInside],
  });
}

const workspaceInside: Plugin = {
  name: 'workspace-inside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@signalbox/')) return undefined;
      return { path, external: true };
    });
  },
};
