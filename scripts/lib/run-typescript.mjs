import { ensureInstalled, requireNode, root } from './install.mjs';

/** Installs what is missing, then runs a TypeScript file in this process: no process in between that would have to pass on signals. */
export async function runTypescript(path) {
  requireNode();
  await ensureInstalled();
  process.chdir(root);
  const { register } = await import('tsx/esm/api');
  register();
  await import(new URL(path, `file://${root}scripts/`).href);
}
